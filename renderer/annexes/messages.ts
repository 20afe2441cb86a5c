import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'annexes.heading': ['Bilag', 'Annexes'],
  'annexes.ofMeeting': ['Til hele mødet', 'For the whole meeting'],
  'annexes.empty': [
    'Her ligger mødets bilag. Træk filer hertil, eller vælg dem.',
    'The annexes of the meeting belong here. Drag files in, or choose them.'
  ],
  'annexes.emptyHere': ['Ingen bilag.', 'No annexes.'],
  'annexes.pick': ['Vælg filer', 'Choose files'],
  'annexes.pickFor': ['Vælg filer: {place}', 'Choose files: {place}'],
  'annexes.addTitle': ['Tilføj titel uden fil', 'Add a title without a file'],
  'annexes.addTitleFor': ['Tilføj titel uden fil: {place}', 'Add a title without a file: {place}'],
  'annexes.newTitleHint': ['Titel, lovet af NAVN til DATO', 'Title, promised by NAME by DATE'],
  'annexes.badPromise': [
    '"{text}" kan ikke læses som en dato. Skriv for eksempel lovet af Bo Lund til 24/9.',
    '"{text}" cannot be read as a date. Type for example promised by Bo Lund by 24/9.'
  ],
  'annexes.promisedByUntil': ['lovet af {by} til {due}', 'promised by {by} by {due}'],
  'annexes.promisedBy': ['lovet af {by}', 'promised by {by}'],
  'annexes.promisedUntil': ['lovet til {due}', 'promised by {due}'],
  'annexes.late': [
    '{days, plural, one {# dag over} other {# dage over}}',
    '{days, plural, one {# day late} other {# days late}}'
  ],
  'annexes.missing': [
    '{count, plural, one {Et bilag mangler} other {# bilag mangler}}',
    '{count, plural, one {One annex is missing} other {# annexes are missing}}'
  ],
  'annexes.missingWord': ['mangler', 'missing'],
  'annexes.promiser': ['Lovet af', 'Promised by'],
  'annexes.promisedDue': ['Lovet til', 'Promised for'],
  'annexes.pickOne': ['Vælg fil', 'Choose a file'],
  'annexes.pickFile': ['Vælg fil til {title}', 'Choose a file for {title}'],
  'annexes.dropFulfils': ['Slip filen her', 'Drop the file here'],
  'annexes.replace': ['Erstat filen', 'Replace the file'],
  'annexes.replaceHint': [
    'Eller træk den nye fil hertil. Den gamle bliver gemt.',
    'Or drag the new file here. The old one is kept.'
  ],
  'annexes.dropReplaces': ['Slip for at erstatte', 'Drop to replace'],
  'annexes.replaced': ['{title} har fået en ny fil', '{title} has a new file'],
  'annexes.versions': ['Filer, som {title} har haft', 'Files that {title} has had'],
  'annexes.versionNow': ['nuværende', 'current'],
  'annexes.goBack': ['Gå tilbage til', 'Go back to'],
  'annexes.goBackNamed': ['Gå tilbage til {title}', 'Go back to {title}'],
  'annexes.takingIn': ['Henter fil {number} af {total}', 'Adding file {number} of {total}'],
  'annexes.up': ['Flyt bilaget op', 'Move the annex up'],
  'annexes.down': ['Flyt bilaget ned', 'Move the annex down'],
  'annexes.rename': ['Ret bilagets titel', 'Rename the annex'],
  'annexes.drag': ['Flyt {title}', 'Move {title}'],
  'annexes.movedTo': ['{title} hører nu til {place}', '{title} now belongs to {place}'],
  'annexes.newTitle': ['Bilagets titel', 'Title of the annex'],
  'annexes.drop': ['Slip filerne her', 'Drop the files here'],
  'annexes.dropOn': ['Filer til {place}', 'Files for {place}'],
  'annexes.dropOnMeeting': ['Filer til hele mødet', 'Files for the whole meeting'],
  'annexes.title': ['Titel', 'Title'],
  'annexes.label': ['Mærke', 'Label'],
  'annexes.labelPlaceholder': ['Mærke', 'Label'],
  'annexes.place': ['Hører til', 'Belongs to'],
  'annexes.withMinutes': ['Sendes med referatet', 'Sent with the minutes'],
  'annexes.closed': ['Lukket', 'Closed'],
  'annexes.open': ['Åbn', 'Open'],
  'annexes.more': ['Mere om {title}', 'More about {title}'],
  'annexes.manage': ['Tilføj og ret bilag', 'Add and edit annexes'],
  'annexes.titleMissing': ['Skriv en titel.', 'Type a title.'],
  'annexes.openNamed': ['Åbn {title}', 'Open {title}'],
  'annexes.remove': ['Fjern', 'Remove'],
  'annexes.removeNamed': ['Fjern {title}', 'Remove {title}'],
  'annexes.removed': ['{title} er fjernet', '{title} has been removed'],
  'annexes.onlyTitle': ['Kun titel', 'Title only'],
  'annexes.added': [
    '{count, plural, one {# fil er tilføjet} other {# filer er tilføjet}}',
    '{count, plural, one {# file added} other {# files added}}'
  ],
  'annexes.refused': [
    '{count, plural, one {En fil blev ikke tilføjet} other {# filer blev ikke tilføjet}}',
    '{count, plural, one {One file was not added} other {# files were not added}}'
  ],
  'annexes.refusedOk': ['Skjul listen', 'Hide the list'],
  'annexes.noPath': [
    'Filen har ingen plads på disken. Gem den først, og træk den så hertil.',
    'The file has no place on disk. Save it first, then drag it here.'
  ],
  'annexes.kind.pdf': ['PDF', 'PDF'],
  'annexes.kind.word': ['Tekstdokument', 'Text document'],
  'annexes.kind.sheet': ['Regneark', 'Spreadsheet'],
  'annexes.kind.slides': ['Præsentation', 'Presentation'],
  'annexes.kind.text': ['Tekstfil', 'Text file'],
  'annexes.kind.picture': ['Billede', 'Picture'],
  'annexes.kind.mail': ['E-mail', 'E-mail'],
  'annexes.kind.file': ['Fil', 'File']
})
