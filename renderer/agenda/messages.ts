import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'agenda.like': ['Nyt møde som sidst', 'New meeting like the last'],
  'agenda.likeThis': ['Nyt møde som dette', 'New meeting like this'],
  'agenda.like.of': ['Som mødet', 'Like the meeting'],
  'agenda.like.number': ['Nummer', 'Number'],
  'agenda.like.caseNumber': ['Sagsnummer', 'Case number'],
  'agenda.like.none': [
    'Der er ingen møder at tage efter endnu. Opret det første møde, eller åbn et referat.',
    'There are no meetings to follow yet. Make the first meeting, or open minutes.'
  ],
  'agenda.like.notLoaded': [
    'Mødet kunne ikke hentes. {reason}',
    'The meeting could not be fetched. {reason}'
  ],
  'agenda.like.rhythm.weeks': [
    '{every, plural, =1 {Møderne ligger hver uge, {day}.} other {Møderne ligger hver #. uge, {day}.}}',
    '{every, plural, =1 {The meetings are held every week, on {day}.} other {The meetings are held every # weeks, on {day}.}}'
  ],
  'agenda.like.rhythm.months': [
    '{every, plural, =1 {Møderne ligger hver måned, {day}.} other {Møderne ligger hver #. måned, {day}.}}',
    '{every, plural, =1 {The meetings are held every month, on {day}.} other {The meetings are held every # months, on {day}.}}'
  ],
  'agenda.like.noRhythm': [
    'Der er endnu for få møder til at foreslå en dato.',
    'There are too few meetings yet to propose a date.'
  ],
  'agenda.like.moved': ['Flyttet fra {holiday}.', 'Moved from {holiday}.'],
  'agenda.like.onHoliday': ['Datoen er {holiday}.', 'The date is {holiday}.'],
  'agenda.like.standing': ['Faste punkter', 'Standing items'],
  'agenda.like.times': ['{times} af {of} møder', '{times} of {of} meetings'],
  'agenda.like.noStanding': ['Ingen punkter går igen endnu.', 'No items recur yet.'],
  'agenda.like.withText': ['med indstilling', 'with recommendation'],
  'agenda.like.open': ['Åbent fra sidst', 'Open from last time'],
  'agenda.like.noOpen': ['Intet står åbent fra sidste møde.', 'Nothing is open from the last meeting.'],
  'agenda.like.guests': ['Gæster fra sidst', 'Guests from last time'],
  'agenda.like.preview': ['Dagsordenen bliver', 'The agenda will be'],
  'agenda.like.emptyAgenda': ['Tom. Punkterne skrives bagefter.', 'Empty. The items are written afterwards.'],
  'agenda.like.invited': [
    '{count, plural, =0 {Ingen indkaldes endnu} one {# indkaldes} other {# indkaldes}}',
    '{count, plural, =0 {Nobody is invited yet} one {# is invited} other {# are invited}}'
  ],
  'agenda.like.create': ['Opret mødet', 'Make the meeting'],
  'agenda.like.made': ['Mødet er oprettet.', 'The meeting has been made.'],
  'agenda.like.order': ['Mødet slutter, før det begynder.', 'The meeting ends before it starts.'],
  'agenda.like.item': ['punkt {from}', 'item {from}'],
  'agenda.like.due': ['frist {date}', 'due {date}'],
  'agenda.like.annexes': [
    '{count, plural, one {# bilag} other {# bilag}}',
    '{count, plural, one {# annex} other {# annexes}}'
  ],
  'agenda.reason.postponed': ['udsat', 'postponed'],
  'agenda.reason.not_discussed': ['ikke drøftet', 'not discussed'],
  'agenda.reason.returned': ['sendt tilbage', 'returned'],
  'agenda.reason.withdrawn': ['udgik', 'withdrawn'],
  'agenda.reason.no_minutes': ['uden referat', 'without minutes'],
  'agenda.reason.action': ['opgave', 'action'],
  'agenda.reason.approval': ['referatet er ikke godkendt', 'the minutes are not approved'],
  'agenda.weekday.1': ['mandag', 'Monday'],
  'agenda.weekday.2': ['tirsdag', 'Tuesday'],
  'agenda.weekday.3': ['onsdag', 'Wednesday'],
  'agenda.weekday.4': ['torsdag', 'Thursday'],
  'agenda.weekday.5': ['fredag', 'Friday'],
  'agenda.weekday.6': ['lørdag', 'Saturday'],
  'agenda.weekday.7': ['søndag', 'Sunday'],

  'agenda.begin': ['Begynd med', 'Begin with'],
  'agenda.begin.blank': ['Tom dagsorden', 'An empty agenda'],
  'agenda.begin.like': ['Som sidst', 'Like the last meeting'],
  'agenda.begin.likeDetail': ['faste punkter, og hvad der står åbent', 'standing items, and what is open'],
  'agenda.begin.items': [
    '{count, plural, one {# punkt} other {# punkter}}',
    '{count, plural, one {# item} other {# items}}'
  ],
  'agenda.begin.next': ['Fortsæt', 'Continue'],

  'agenda.template.save': ['Gem dagsordenen som skabelon', 'Keep the agenda as a template'],
  'agenda.template.name': ['Navn', 'Name'],
  'agenda.template.nameHint': ['fx Ordinært møde', 'e.g. Ordinary meeting'],
  'agenda.template.lead': [
    'Skabelonen får punkterne med længde, fremlæggere og indstilling. Sagsfremstilling og bilag bliver i mødet.',
    'The template gets the items with length, presenters and recommendation. The case and the annexes stay in the meeting.'
  ],
  'agenda.template.willReplace': [
    'Skabelonen “{name}” findes og bliver erstattet.',
    'The template “{name}” exists and will be replaced.'
  ],
  'agenda.template.keep': ['Gem skabelonen', 'Keep the template'],
  'agenda.template.saved': ['Skabelonen “{name}” er gemt.', 'The template “{name}” has been kept.'],
  'agenda.template.removed': ['Skabelonen “{name}” er slettet.', 'The template “{name}” has been deleted.'],
  'agenda.template.remove': ['Slet skabelonen {name}', 'Delete the template {name}'],
  'agenda.template.titleOf': ['Navn på skabelonen {name}', 'Name of the template {name}'],
  'agenda.template.unreadable': [
    'gemt af en anden udgave, kan ikke bruges her',
    'kept by another version, cannot be used here'
  ],
  'agenda.templates': ['Skabeloner til dagsordener', 'Templates for agendas'],
  'agenda.templates.empty': [
    'Her står forummets skabeloner. Åbn et møde, og gem dets dagsorden som skabelon fra Ctrl K.',
    'The templates of the body belong here. Open a meeting and keep its agenda as a template from Ctrl K.'
  ],

  'agenda.form.tab': ['Skabeloner', 'Templates'],
  'agenda.form.title': ['Punkter fra andre', 'Items from others'],
  'agenda.form.lead': [
    'Hvad forummet beder om, når nogen melder et punkt ind. Punktskabelonen har felterne, og Hent punkt siger, hvad der mangler.',
    'What the body asks for when somebody sends in an item. The form has the fields, and fetching an item says what is missing.'
  ],
  'agenda.form.presenter': ['Hvem der fremlægger', 'Who presents it'],
  'agenda.form.minutes': ['Tidsforbrug', 'Time needed'],
  'agenda.form.recommendation': ['Indstilling', 'Recommendation'],
  'agenda.form.case': ['Sagsfremstilling', 'Case'],
  'agenda.form.caseNumber': ['Sagsnummer', 'Case number'],
  'agenda.form.guidance': ['Vejledning i skabelonen', 'Guidance in the form'],
  'agenda.form.guidanceHint': [
    'fx Skriv højst en side, og send bilagene som PDF.',
    'e.g. Write one page at most, and send the annexes as PDF.'
  ],
  'agenda.form.save': ['Gem punktskabelon', 'Keep the form for items'],
  'agenda.form.saved': ['Punktskabelonen er gemt.', 'The form has been kept.'],
  'agenda.form.show': ['Vis i mappe', 'Show in folder'],

  'agenda.fetch': ['Hent punkt', 'Fetch item'],
  'agenda.fetch.drop': ['Slip filen for at hente et punkt', 'Let the file go to fetch an item'],
  'agenda.fetch.hint': ['eller træk en bidragyders fil hertil', 'or drag a contributor’s file here'],
  'agenda.fetch.lead': [
    'Indsæt en mail eller en tekst, eller vælg en fil: Word, PDF, tekst, webside eller mail.',
    'Paste a mail or a text, or choose a file: Word, PDF, text, web page or mail.'
  ],
  'agenda.fetch.text': ['Bidraget', 'The contribution'],
  'agenda.fetch.pick': ['Vælg en fil', 'Choose a file'],
  'agenda.fetch.read': ['Læs punktet', 'Read the item'],
  'agenda.fetch.reading': ['Læser {name}', 'Reading {name}'],
  'agenda.fetch.readingText': ['Læser teksten', 'Reading the text'],
  'agenda.fetch.notRead': ['Punktet blev ikke læst. {reason}', 'The item was not read. {reason}'],
  'agenda.fetch.noPath': [
    'Filen kan ikke hentes herfra. Gem den i en mappe, og vælg den der.',
    'The file cannot be fetched from here. Save it in a folder and choose it there.'
  ],
  'agenda.fetch.back': ['Tilbage', 'Back'],
  'agenda.fetch.add': ['Tilføj punktet', 'Add the item'],
  'agenda.fetch.added': ['“{title}” er på dagsordenen.', '“{title}” is on the agenda.'],
  'agenda.fetch.refused': [
    '{name} blev ikke et bilag med fil. {reason}',
    '{name} did not become an annex with a file. {reason}'
  ],
  'agenda.fetch.title': ['Titel', 'Title'],
  'agenda.fetch.presenters': ['Fremlægges af', 'Presented by'],
  'agenda.fetch.minutes': ['Minutter', 'Minutes'],
  'agenda.fetch.badMinutes': ['Skriv et helt tal minutter, højst 1440.', 'Give whole minutes, 1440 at most.'],
  'agenda.fetch.caseNumber': ['Sagsnummer', 'Case number'],
  'agenda.fetch.closed': ['Lukket punkt', 'Closed item'],
  'agenda.fetch.publicTitle': ['Offentlig titel', 'Public title'],
  'agenda.fetch.place': ['Plads', 'Place'],
  'agenda.fetch.first': ['Først', 'First'],
  'agenda.fetch.after': ['Efter {number}. {title}', 'After {number}. {title}'],
  'agenda.fetch.annexes': ['Bilag', 'Annexes'],
  'agenda.fetch.annex': ['Bilag {number}', 'Annex {number}'],
  'agenda.fetch.annexAdd': ['Tilføj bilag', 'Add annex'],
  'agenda.fetch.annexRemove': ['Fjern bilag {number}', 'Remove annex {number}'],
  'agenda.fetch.source': ['Bidraget, som det er læst', 'The contribution as it was read'],
  'agenda.fetch.unused': [
    '{count, plural, =0 {Alt er brugt} one {# linje er ikke brugt} other {# linjer er ikke brugt}}',
    '{count, plural, =0 {Everything is used} one {# line is not used} other {# lines are not used}}'
  ],
  'agenda.fetch.use': ['Brug linje {line} som', 'Use line {line} as'],
  'agenda.fetch.useWord': ['Ikke brugt', 'Not used'],
  'agenda.fetch.missing': ['Mangler: {parts}.', 'Missing: {parts}.'],
  'agenda.fetch.complete': ['Alt, hvad forummet beder om, er der.', 'All that the body asks for is there.'],
  'agenda.fetch.promised': ['Notér det manglende som lovet', 'Note what is missing as promised'],
  'agenda.fetch.promisedBy': ['Lovet af', 'Promised by'],
  'agenda.fetch.promisedDue': ['Senest', 'By'],
  'agenda.part.title': ['titel', 'title'],
  'agenda.part.presenter': ['fremlægger', 'presenter'],
  'agenda.part.minutes': ['tidsforbrug', 'time needed'],
  'agenda.part.recommendation': ['indstilling', 'recommendation'],
  'agenda.part.case': ['sagsfremstilling', 'case'],
  'agenda.part.caseNumber': ['sagsnummer', 'case number'],
  'agenda.use.title': ['Titel', 'Title'],
  'agenda.use.presenters': ['Fremlægger', 'Presenter'],
  'agenda.use.plannedMinutes': ['Minutter', 'Minutes'],
  'agenda.use.caseNumber': ['Sagsnummer', 'Case number'],
  'agenda.use.closed': ['Lukket', 'Closed'],
  'agenda.use.publicTitle': ['Offentlig titel', 'Public title'],
  'agenda.use.recommendation': ['Indstilling', 'Recommendation'],
  'agenda.use.case': ['Sagen', 'Case'],
  'agenda.use.annexes': ['Bilag', 'Annexes']
})
