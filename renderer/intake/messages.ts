import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'intake.title': ['Åbn dokument', 'Open document'],
  'intake.lead': [
    'Åbn en dagsorden eller et referat fra Word, PDF, mail, en webside eller tekst. Intet oprettes, før resultatet er set.',
    'Open an agenda or minutes from Word, PDF, mail, a web page or text. Nothing is made before the result has been seen.'
  ],
  'intake.text': ['Dokumentets tekst', 'Text of the document'],
  'intake.textHint': [
    'Indsæt tekst her (Ctrl V), også med formatering fra Word og Outlook',
    'Paste text here (Ctrl V), formatted text from Word and Outlook too'
  ],
  'intake.pick': ['Vælg fil', 'Choose a file'],
  'intake.drop': ['… eller slip filen i vinduet.', '… or drop the file on the window.'],
  'intake.read': ['Læs dokumentet', 'Read the document'],
  'intake.reading': [
    'Læser {lines, plural, one {# linje} other {# linjer}}',
    'Reading {lines, plural, one {# line} other {# lines}}'
  ],
  'intake.opening': ['Åbner {name}', 'Opening {name}'],
  'intake.readingFormatted': ['Læser den indsatte tekst', 'Reading the pasted text'],
  'intake.again': ['Ret teksten', 'Edit the text'],
  'intake.accept': ['Opret mødet', 'Make the meeting'],
  'intake.source': ['Kilden', 'Source'],
  'intake.sourceNamed': ['Kilden: {name}', 'Source: {name}'],
  'intake.result': ['Mødet', 'Meeting'],
  'intake.divider': ['Bredden af kilde og møde', 'Width of source and meeting'],
  'intake.minutes': ['Referat', 'Minutes'],
  'intake.agenda': ['Dagsorden', 'Agenda'],
  'intake.summary': [
    '{items, plural, one {# punkt} other {# punkter}} · {people, plural, one {# person} other {# personer}} · {annexes, plural, one {# bilag} other {# bilag}}',
    '{items, plural, one {# item} other {# items}} · {people, plural, one {# person} other {# people}} · {annexes, plural, one {# annex} other {# annexes}}'
  ],
  'intake.unplaced': ['Ikke placeret', 'Not placed'],
  'intake.unplacedCount': [
    '{count, plural, one {# linje} other {# linjer}}',
    '{count, plural, one {# line} other {# lines}}'
  ],
  'intake.unplacedHint': [
    'Linjerne følger med mødet og kan flyttes på plads bagefter.',
    'The lines go with the meeting and can be put in place afterwards.'
  ],
  'intake.allPlaced': ['Alle linjer har fundet plads.', 'Every line has found its place.'],
  'intake.bodyHint': [
    'Mødet hører til dette forum. Et nyt navn opretter et nyt forum.',
    'The meeting belongs to this body. A new name makes a new body.'
  ],
  'intake.unknown': ['står ikke i dokumentet', 'not in the document'],
  'intake.title.field': ['Titel', 'Title'],
  'intake.people': ['Deltagere', 'Participants'],
  'intake.guests': ['Gæster', 'Guests'],
  'intake.excused': ['Afbud', 'Regrets'],
  'intake.absent': ['Fraværende uden afbud', 'Absent without regrets'],
  'intake.online': ['online', 'online'],
  'intake.substitute': ['i stedet for {name}', 'in place of {name}'],
  'intake.guestItems': ['punkt {numbers}', 'item {numbers}'],
  'intake.role.chair': ['formand', 'chair'],
  'intake.role.co_chair': ['medformand', 'co-chair'],
  'intake.role.secretary': ['sekretær', 'secretary'],
  'intake.role.observer': ['observatør', 'observer'],
  'intake.items': ['Punkter', 'Items'],
  'intake.annexes': ['Bilag', 'Annexes'],
  'intake.withMinutes': ['med referatet', 'with the minutes'],
  'intake.lines': [
    '{count, plural, one {# afsnit} other {# afsnit}}',
    '{count, plural, one {# paragraph} other {# paragraphs}}'
  ],
  'intake.use.layout': ['Overskrift', 'Heading'],
  'intake.use.blank': ['Tom', 'Blank'],
  'intake.use.other': ['Mødet', 'The meeting'],
  'intake.use.item': ['{number}. {part}', '{number}. {part}'],
  'intake.use.itemTitle': ['Punkt {number}', 'Item {number}'],
  'intake.notRead': ['Dokumentet blev ikke læst. {reason}', 'The document was not read. {reason}'],
  'intake.notMade': [
    'Mødet blev ikke oprettet. {reason} Dokumentet står her endnu.',
    'The meeting was not made. {reason} The document is still here.'
  ],
  'intake.showSource': ['Vis kilden', 'Show the source'],
  'intake.sourceGone': ['Kilden kunne ikke hentes. {reason}', 'The source could not be fetched. {reason}'],
  'intake.line': ['Linje {number}', 'Line {number}'],
  'intake.corrected': ['rettet', 'corrected'],
  'intake.correctLine': ['Ret linje {number}', 'Correct line {number}'],
  'intake.uncorrect': ['Fortryd rettelsen', 'Take the correction back'],
  'intake.correcting': ['Læser igen', 'Reading again'],
  'intake.corrections': [
    '{count, plural, one {# rettelse} other {# rettelser}}',
    '{count, plural, one {# correction} other {# corrections}}'
  ],
  'intake.taught': [
    'Forummet husker: {words}. Næste dokument læses sådan.',
    'The body remembers: {words}. The next document is read that way.'
  ],
  'intake.learned': [
    'Læst med det, tidligere rettelser har lært: {words}.',
    'Read with what earlier corrections taught: {words}.'
  ],
  'intake.help': ['Ret læsningen', 'Correct the reading'],
  'intake.hint.item': ['Et punkts titel', 'Title of an item'],
  'intake.hint.not-item': ['Ikke et punkt', 'Not an item'],
  'intake.hint.recommendation': ['Indstilling', 'Recommendation'],
  'intake.hint.case': ['Sagsfremstilling', 'Case'],
  'intake.hint.minutes': ['Referat', 'Minutes'],
  'intake.hint.annexes': ['Bilag', 'Annexes'],
  'intake.hint.participants': ['Deltagere', 'Participants'],
  'intake.hint.excused': ['Afbud', 'Regrets'],
  'intake.hint.absent': ['Udeblevet', 'Absent'],
  'intake.hint.guests': ['Gæster', 'Guests'],
  'intake.hint.body': ['Forum', 'Body'],
  'intake.hint.title': ['Overskrift', 'Title'],
  'intake.hint.date': ['Dato og tid', 'Date and time'],
  'intake.hint.place': ['Sted', 'Place'],
  'intake.hint.chair': ['Mødeleder', 'Chair'],
  'intake.hint.minuteTakers': ['Referenter', 'Minute-takers'],
  'intake.hint.caseNumber': ['Sagsnummer', 'Case number'],
  'intake.hint.contacts': ['Kontakt', 'Contact'],
  'intake.hint.form': ['Mødeform', 'Form'],
  'intake.hint.text': ['Tekst', 'Text'],
  'intake.hint.layout': ['Hører ikke til mødet', 'No part of the meeting'],
  'intake.learnedWords': ['Lært af rettelser', 'Learned from corrections'],
  'intake.learnedNone': [
    'Når en linje rettes under Åbn dokument, husker forummet ordet her.',
    'When a line is corrected under Open document, the body remembers the word here.'
  ],
  'intake.forget': ['Glem »{text}«', 'Forget “{text}”'],
  'intake.forgotten': ['»{text}« er glemt.', '“{text}” is forgotten.'],
  'intake.unplacedDoneNamed': ['Fjern fra listen: {line}', 'Remove from the list: {line}']
})
