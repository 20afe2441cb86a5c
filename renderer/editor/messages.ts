import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'editor.toolbar': ['Tekstens form', 'Form of the text'],
  'editor.bold': ['Fed', 'Bold'],
  'editor.italic': ['Kursiv', 'Italic'],
  'editor.bullets': ['Punktliste', 'Bullet list'],
  'editor.numbers': ['Nummereret liste', 'Numbered list'],
  'editor.heading': ['Overskrift', 'Heading'],
  'editor.link': ['Link', 'Link'],
  'editor.table': ['Tabel', 'Table'],
  'editor.decision': ['Beslutning', 'Decision'],
  'editor.action': ['Opgave', 'Action'],
  'editor.responsible': ['Ansvarlig', 'Responsible'],
  'editor.due': ['Frist', 'Deadline'],
  'editor.rowAdd': ['Række under', 'Row below'],
  'editor.rowRemove': ['Fjern række', 'Remove row'],
  'editor.columnAdd': ['Kolonne til højre', 'Column to the right'],
  'editor.columnRemove': ['Fjern kolonne', 'Remove column'],
  'editor.headerRow': ['Overskriftsrække', 'Header row'],
  'editor.tableRemove': ['Fjern tabel', 'Remove table'],
  'editor.linkAddress': ['Linkets adresse', 'Address of the link'],
  'editor.linkSet': ['Sæt link', 'Set link'],
  'editor.linkRemove': ['Fjern link', 'Remove link'],
  'editor.linkUnknown': [
    'Adressen kan ikke bruges. Skriv en netadresse eller en mailadresse.',
    'That address can’t be used. Write a web address or a mail address.'
  ],
  'editor.insert': ['Indsæt', 'Insert'],
  'editor.empty': [
    'Skriv her – eller / for liste, beslutning, opgave',
    'Write here – or / for list, decision, action'
  ],
  'editor.keys': ['Tekst', 'Text'],
  'editor.deeper': ['Punkt et niveau ind', 'List item one level in'],
  'editor.shallower': ['Punkt et niveau ud', 'List item one level out'],
  'editor.leave': ['Ny linje under beslutning eller opgave', 'New line below a decision or action'],
  'editor.saveNow': ['Gem nu', 'Save now'],
  'editor.tools': ['Tekstens knapper', 'Buttons of the text']
})
