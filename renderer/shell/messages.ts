import { defineMessages } from '../i18n/messages'
import { messages as list } from '../meetings/list/messages'

export const messages = defineMessages({
  ...list,

  'shell.save.allSaved': ['Alt er gemt', 'Everything is saved'],
  'shell.save.saved': ['Gemt {clock}', 'Saved {clock}'],
  'shell.save.saving': ['Gemmer …', 'Saving …'],
  'shell.save.failed': ['Ikke gemt: {message}', 'Not saved: {message}'],
  'shell.save.answer': ['Alt er gemt kl. {clock}', 'Everything was saved at {clock}'],

  'shell.skip': ['Gå til indholdet', 'Skip to the content'],
  'shell.places': ['Steder', 'Places'],
  'shell.context': ['Oversigt', 'Overview'],
  'shell.search': ['Søg', 'Search'],
  'shell.week': ['uge {week}', 'week {week}'],
  'shell.place.today': ['I dag', 'Today'],
  'shell.place.meetings': ['Møder', 'Meetings'],
  'shell.place.intake': ['Åbn dokument', 'Open document'],
  'shell.place.followup': ['Opfølgning', 'Follow-up'],
  'shell.place.bodies': ['Fora', 'Bodies'],
  'shell.place.people': ['Personer', 'People'],
  'shell.place.settings': ['Opsætning', 'Settings'],

  'shell.notStarted': ['Referent kunne ikke åbne data', 'Referent could not open the data'],
  'shell.viewFailed': [
    'Denne side kunne ikke vises ({problem}). Alt, der er gemt, er gemt.',
    'This page could not be shown ({problem}). All that was saved is saved.'
  ],
  'shell.drawAgain': ['Vis den igen', 'Show it again'],
  'shell.recovered': [
    '{count, plural, one {# tekst} other {# tekster}} fra sidste gang er hentet frem. Intet er gået tabt.',
    '{count, plural, one {# text} other {# texts}} from last time have been brought back. Nothing was lost.'
  ],

  'shell.undone': ['Fortrudt: {label}', 'Undone: {label}'],
  'shell.redone': ['Gentaget: {label}', 'Redone: {label}'],
  'shell.nothingToUndo': ['Der er ikke mere at fortryde.', 'There is nothing more to undo.'],
  'shell.nothingToRedo': ['Der er ikke mere at gentage.', 'There is nothing more to redo.'],

  'shell.group.everywhere': ['Overalt', 'Everywhere'],
  'shell.group.go': ['Gå til', 'Go to'],
  'shell.go.today': ['Gå til I dag', 'Go to Today'],
  'shell.go.meetings': ['Gå til Møder', 'Go to Meetings'],
  'shell.go.followup': ['Gå til Opfølgning', 'Go to Follow-up'],
  'shell.go.bodies': ['Gå til Fora', 'Go to Bodies'],
  'shell.go.people': ['Gå til Personer', 'Go to People'],
  'shell.go.settings': ['Gå til Opsætning', 'Go to Settings'],
  'shell.command.palette': ['Søg og vælg', 'Search and choose'],
  'shell.command.help': ['Vis genveje', 'Show shortcuts'],
  'shell.command.newMeeting': ['Nyt møde', 'New meeting'],
  'shell.command.openDocument': ['Åbn et dokument', 'Open a document'],
  'shell.command.save': ['Er alt gemt?', 'Is everything saved?'],
  'shell.command.removeMeeting': ['Læg mødet i papirkurven', 'Move the meeting to the trash'],
  'shell.meetingRemoved': ['Mødet ligger i papirkurven', 'The meeting is in the trash'],
  'shell.command.theme': ['Skift tema', 'Change theme'],

  'shell.help.title': ['Genveje her', 'Shortcuts here'],
  'shell.help.note': [
    'Tab går til det næste felt, Esc lukker eller fortryder det, der er ved at blive skrevet.',
    'Tab goes to the next field, Esc closes, or drops what is being typed.'
  ],

  'shell.palette.label': [
    'Søg efter kommandoer, møder, punkter og personer',
    'Search commands, meetings, items and people'
  ],
  'shell.palette.hint': [
    'Skriv en kommando, et møde, et punkt eller et navn',
    'Type a command, a meeting, an item or a name'
  ],
  'shell.palette.results': ['Fundet', 'Found'],
  'shell.palette.none': ['Intet passer til “{query}”.', 'Nothing fits “{query}”.'],
  'shell.palette.commands': ['Kommandoer', 'Commands'],
  'shell.palette.meetings': ['Møder', 'Meetings'],
  'shell.palette.items': ['Punkter', 'Items'],
  'shell.palette.people': ['Personer', 'People'],
  'shell.palette.bodies': ['Fora', 'Bodies'],

  'welcome.title': ['Velkommen', 'Welcome'],
  'welcome.what': [
    'Dagsorden, referat og opfølgning for sekretariater',
    'Agenda, minutes and follow-up for secretariats'
  ],
  'welcome.name': ['Mit navn', 'My name'],
  'welcome.organization': ['Min organisation', 'My organisation'],
  'welcome.organizationHint': ['fx Vestby Kommune', 'e.g. Vestby Kommune'],
  'welcome.missing': ['Skriv det her.', 'Please fill this in.'],
  'welcome.go': ['Begynd', 'Begin'],
  'welcome.note': [
    'Alt bliver på denne computer. Referent bruger ikke netværk.',
    'Everything stays on this computer. Referent uses no network.'
  ],
  'welcome.hello': ['Velkommen, {name}', 'Welcome, {name}'],
  'welcome.choose': ['Hvor begynder vi?', 'Where do we begin?'],
  'welcome.openText': [
    'Et referat eller en dagsorden som tekst bliver til et møde.',
    'Minutes or an agenda as text become a meeting.'
  ],
  'welcome.newText': ['Begynd med en tom dagsorden.', 'Begin with an empty agenda.'],
  'welcome.sample': ['Prøv med eksemplet', 'Try the sample'],
  'welcome.sampleRuns': ['Laver eksemplet …', 'Making the sample …'],
  'welcome.sampleText': [
    'Fire opdigtede fora med to års møder, så alt kan afprøves.',
    'Four invented bodies with two years of meetings, to try everything on.'
  ]
})
