import { defineMessages } from '../i18n/messages'

export const trashMessages = defineMessages({
  'trash.title': ['Papirkurv', 'Trash'],
  'trash.go': ['Gå til Papirkurv', 'Go to Trash'],
  'trash.what': [
    'Det, der slettes, bliver liggende her og kan altid hentes tilbage. Intet tømmes af sig selv, og her er ingen knap, der sletter for altid.',
    'What is deleted stays here and can always be brought back. Nothing is emptied by itself, and there is no button here that deletes for good.'
  ],
  'trash.empty': [
    'Her ligger det, der er slettet, til du henter det tilbage. Lige nu er her ingenting.',
    'What was deleted lies here until you bring it back. Right now there is nothing.'
  ],
  'trash.filter': ['Søg i papirkurven', 'Search the trash'],
  'trash.filterHint': ['Navn, sted eller hvem der slettede', 'Name, place or who deleted it'],
  'trash.none': ['Intet i papirkurven passer til “{query}”.', 'Nothing in the trash fits “{query}”.'],
  'trash.notLoaded': ['Papirkurven kunne ikke vises: {reason}', 'The trash could not be shown: {reason}'],
  'trash.list': ['Slettet', 'Deleted'],
  'trash.restore': [
    '{count, plural, =0 {Hent tilbage} one {Hent # tilbage} other {Hent # tilbage}}',
    '{count, plural, =0 {Bring back} one {Bring # back} other {Bring # back}}'
  ],
  'trash.restoreThis': ['Hent tilbage', 'Bring back'],
  'trash.restoreKeys': ['Hent det valgte tilbage', 'Bring back what is chosen'],
  'trash.chooseKeys': ['Vælg eller fravælg', 'Choose or unchoose'],
  'trash.moveKeys': ['Op og ned i listen', 'Up and down the list'],
  'trash.openKeys': ['Vis indholdet', 'Show the contents'],
  'trash.restored': [
    '{count, plural, one {Hentet tilbage} other {# hentet tilbage}}',
    '{count, plural, one {Brought back} other {# brought back}}'
  ],
  'trash.restoredWith': [
    '{count, plural, one {Hentet tilbage} other {# hentet tilbage}} sammen med {places}, som også var slettet',
    '{count, plural, one {Brought back} other {# brought back}} together with {places}, deleted too'
  ],
  'trash.by': ['slettet af', 'deleted by'],
  'trash.placeDeleted': ['også slettet', 'deleted too'],
  'trash.placeDeletedLong': [
    'Stedet, det lå, er også slettet og kommer med tilbage.',
    'The place where it was is deleted too and comes back with it.'
  ],
  'trash.preview': ['Indhold', 'Contents'],
  'trash.previewNone': ['Ingen tekst', 'No text'],
  'trash.kind.meeting': ['Møde', 'Meeting'],
  'trash.kind.agenda_item': ['Punkt', 'Item'],
  'trash.kind.annex': ['Bilag', 'Annex'],
  'trash.kind.attendance': ['Deltager', 'Participant'],
  'trash.kind.body': ['Forum', 'Body'],
  'trash.kind.membership': ['Medlem', 'Member'],
  'trash.kind.agenda_template': ['Skabelon', 'Template'],
  'trash.kind.mailing_list': ['Modtagerliste', 'Mailing list'],
  'trash.kind.person': ['Person', 'Person'],
  'trash.kind.organization': ['Organisation', 'Organisation']
})
