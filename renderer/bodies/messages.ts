import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'bodies.title': ['Fora', 'Bodies'],
  'bodies.new': ['Nyt forum', 'New body'],
  'bodies.newHint': ['Forummets navn', 'Name of the body'],
  'bodies.filter': ['Find et forum', 'Find a body'],
  'bodies.empty': [
    'Her står de udvalg, grupper og råd, som sekretariatet betjener. Skriv navnet på det første ovenfor.',
    'The committees, groups and councils that the secretariat serves belong here. Type the name of the first one above.'
  ],
  'bodies.none': ['Ingen fora med “{query}”.', 'No bodies with “{query}”.'],
  'bodies.members': [
    '{count, plural, one {# medlem} other {# medlemmer}}',
    '{count, plural, one {# member} other {# members}}'
  ],
  'bodies.meetings': [
    '{count, plural, one {# møde} other {# møder}}',
    '{count, plural, one {# meeting} other {# meetings}}'
  ],
  'bodies.next': ['næste {date}', 'next {date}'],
  'bodies.last': ['sidst {date}', 'last {date}'],
  'bodies.notLoaded': ['Fora kunne ikke hentes. {reason}', 'The bodies could not be fetched. {reason}'],

  'bodies.kind.political_committee': ['Politisk udvalg', 'Political committee'],
  'bodies.kind.steering_group': ['Styregruppe', 'Steering group'],
  'bodies.kind.chairmanship': ['Formandskab', 'Chairmanship'],
  'bodies.kind.cluster_group': ['Klynge', 'Cluster group'],
  'bodies.kind.health_council': ['Sundhedsråd', 'Health council'],
  'bodies.kind.directors_forum': ['Direktørforum', 'Directors’ forum'],
  'bodies.kind.managers_forum': ['Chefforum', 'Managers’ forum'],
  'bodies.kind.secretariat': ['Sekretariat', 'Secretariat'],
  'bodies.kind.standing_group': ['Fast gruppe', 'Standing group'],
  'bodies.kind.ad_hoc_group': ['Ad hoc-gruppe', 'Ad hoc group'],

  'bodies.gone': ['Forummet findes ikke længere.', 'The body is no longer here.'],
  'bodies.toList': ['Gå til fora', 'Go to bodies'],
  'bodies.name': ['Navn', 'Name'],
  'bodies.kind': ['Art', 'Kind'],
  'bodies.kindHint': ['Vælg eller skriv', 'Choose or type'],
  'bodies.parent': ['Hører under', 'Belongs under'],
  'bodies.noParent': ['Intet', 'Nothing'],
  'bodies.from': ['Virker fra', 'In being from'],
  'bodies.to': ['Virker til', 'In being until'],
  'bodies.mandate': ['Kommissorium', 'Mandate'],
  'bodies.mandateHint': [
    'Hvad skal forummet, og hvad kan det beslutte?',
    'What is the body for, and what can it decide?'
  ],
  'bodies.more': ['Flere handlinger', 'More actions'],
  'bodies.remove': ['Fjern forummet', 'Remove the body'],
  'bodies.removed': ['{name} er fjernet', '{name} has been removed'],
  'bodies.parts': ['Forummets dele', 'Parts of the body'],
  'bodies.tab.members': ['Medlemmer', 'Members'],
  'bodies.tab.meetings': ['Møder', 'Meetings'],
  'bodies.tab.rules': ['Forretningsorden', 'Rules of procedure'],
  'bodies.tab.layout': ['Dokumentform', 'Document form'],

  'bodies.role': ['Rolle', 'Role'],
  'bodies.role.chair': ['Formand', 'Chair'],
  'bodies.role.co_chair': ['Medformand', 'Co-chair'],
  'bodies.role.member': ['Medlem', 'Member'],
  'bodies.role.secretary': ['Sekretær', 'Secretary'],
  'bodies.role.observer': ['Observatør', 'Observer'],
  'bodies.memberFrom': ['Fra', 'From'],
  'bodies.memberTo': ['Til', 'Until'],
  'bodies.substitute': ['Fast stedfortræder', 'Standing substitute'],
  'bodies.membersEmpty': [
    'Her står medlemmerne. De bliver til deltagerliste, når der holdes møde.',
    'The members belong here. They become the list of participants when a meeting is held.'
  ],
  'bodies.memberAdd': ['Tilføj medlem', 'Add a member'],
  'bodies.memberNew': ['Tilføj “{name}” som ny person', 'Add “{name}” as a new person'],
  'bodies.memberAddHint': ['Skriv et navn', 'Type a name'],
  'bodies.memberImport': ['Importér medlemmer', 'Import members'],
  'bodies.memberMore': ['Handlinger for {name}', 'Actions for {name}'],
  'bodies.memberEnd': ['Gør til tidligere medlem', 'Make a former member'],
  'bodies.memberEnded': ['{name} er nu tidligere medlem', '{name} is a former member now'],
  'bodies.memberRemove': ['Slet medlemskabet', 'Delete the membership'],
  'bodies.memberRemoved': ['Medlemskabet for {name} er slettet', 'The membership of {name} has been deleted'],
  'bodies.formerMembers': [
    '{count, plural, one {# tidligere medlem} other {# tidligere medlemmer}}',
    '{count, plural, one {# former member} other {# former members}}'
  ],
  'bodies.comes': ['Tiltræder {date}', 'Joins {date}'],
  'bodies.tab.lists': ['Modtagerlister', 'Mailing lists'],
  'bodies.year.held': [
    '{held, plural, =0 {Ingen møder holdt} one {# møde holdt} other {# møder holdt}} i {year}',
    '{held, plural, =0 {No meetings held} one {# meeting held} other {# meetings held}} in {year}'
  ],
  'bodies.year.heldOf': [
    '{held} af {least} møder holdt i {year}',
    '{held} of {least} meetings held in {year}'
  ],
  'bodies.year.inPerson': [
    'heraf {count, plural, =0 {ingen fysiske} one {# fysisk} other {# fysiske}}',
    'of these {count} in person'
  ],
  'bodies.year.inPersonOf': ['heraf {count} af {least} fysiske', 'of these {count} of {least} in person'],
  'bodies.year.planned': ['{planned} mere er planlagt', '{planned} more planned'],
  'bodies.year.short': [
    'Der skal indkaldes til flere for at følge forretningsordenen.',
    'More must be called to follow the rules of procedure.'
  ],
  'bodies.periodOrder': ['Perioden slutter, før den begynder.', 'The period ends before it begins.'],
  'bodies.of': ['{field} for {name}', '{field} of {name}'],
  'bodies.former': ['Tidligere', 'Former'],
  'bodies.meetingsEmpty': ['Her står forummets møder.', 'The meetings of the body belong here.'],

  'bodies.rules.deadlines': ['Frister i arbejdsdage', 'Deadlines in working days'],
  'bodies.rules.item': ['Punkter meldes ind, dage før mødet', 'Items handed in, days before the meeting'],
  'bodies.rules.agenda': ['Dagsorden udsendes, dage før mødet', 'Agenda sent, days before the meeting'],
  'bodies.rules.minutes': ['Udkast til referat, dage efter mødet', 'Draft minutes, days after the meeting'],
  'bodies.rules.comment': ['Bemærkninger til udkast, dage', 'Comments on the draft, days'],
  'bodies.rules.decisions': ['Beslutninger', 'Decisions'],
  'bodies.rules.quorum': [
    'Beslutningsdygtig med mindst så mange medlemmer',
    'Members needed to take decisions'
  ],
  'bodies.rules.moveAtRegrets': [
    'Overvej at flytte mødet ved så mange afbud',
    'Consider moving the meeting at so many regrets'
  ],
  'bodies.rules.sectors': ['Skal være til stede', 'Must be there'],
  'bodies.rules.sectorsHint': [
    'Kun med mindst ét medlem fra hver kan forummet træffe beslutninger.',
    'Only with at least one member from each can the body take decisions.'
  ],
  'bodies.rules.substitutes': ['Beder om stedfortræder ved afbud', 'Asks for a substitute with regrets'],
  'bodies.rules.approval': ['Referatet godkendes', 'Minutes are approved'],
  'bodies.rules.next_meeting': ['På det næste møde', 'At the next meeting'],
  'bodies.rules.in_writing': ['Skriftligt', 'In writing'],
  'bodies.rules.chairmanship': ['Af formandskabet', 'By the chairmanship'],
  'bodies.rules.at_meeting': ['På selve mødet', 'At the meeting itself'],
  'bodies.rules.meetings': ['Møder om året', 'Meetings a year'],
  'bodies.rules.least': ['Mindst så mange', 'At least'],
  'bodies.rules.inPerson': ['Heraf fysiske', 'Of these in person'],
  'bodies.rules.number': [
    'Skriv et helt tal fra {least} til {most}.',
    'Type a whole number from {least} to {most}.'
  ],

  'bodies.layout.note': [
    'Sådan skrives dagsorden og referat for dette forum. Ordene står i dokumenterne, som de står her.',
    'How agenda and minutes are written for this body. The words stand in the documents as they stand here.'
  ],
  'bodies.layout.labels': ['Ord i dokumentet', 'Words in the document'],
  'bodies.layout.label.recommendation': ['Indstilling', 'Recommendation'],
  'bodies.layout.label.case': ['Sagsfremstilling', 'Case'],
  'bodies.layout.label.minutes': ['Referat af et punkt', 'Minutes of an item'],
  'bodies.layout.label.annexes': ['Bilag', 'Annexes'],
  'bodies.layout.label.annexesWithMinutes': ['Bilag med referat', 'Annexes with the minutes'],
  'bodies.layout.label.participants': ['Deltagere', 'Participants'],
  'bodies.layout.label.guests': ['Gæster', 'Guests'],
  'bodies.layout.label.excused': ['Afbud', 'Regrets'],
  'bodies.layout.label.absent': ['Fraværende uden afbud', 'Absent without regrets'],
  'bodies.layout.label.chair': ['Mødeleder', 'Chair'],
  'bodies.layout.label.minuteTakers': ['Referenter', 'Minute-takers'],
  'bodies.layout.label.time': ['Tidspunkt', 'Time'],
  'bodies.layout.label.form': ['Form', 'Form'],
  'bodies.layout.label.place': ['Sted', 'Place'],
  'bodies.layout.label.caseNumber': ['Sagsnummer', 'Case number'],
  'bodies.layout.label.agendaTitle': ['Dagsordenens overskrift', 'Heading of the agenda'],
  'bodies.layout.label.minutesTitle': ['Referatets overskrift', 'Heading of the minutes'],
  'bodies.layout.label.decision': ['Beslutning', 'Decision'],
  'bodies.layout.label.action': ['Opgave', 'Action'],
  'bodies.layout.order': ['Rækkefølge i et punkt', 'Order within an item'],
  'bodies.layout.up': ['Flyt {name} op', 'Move {name} up'],
  'bodies.layout.down': ['Flyt {name} ned', 'Move {name} down'],
  'bodies.layout.people': ['Deltagerne står', 'People are listed'],
  'bodies.layout.people.grouped': ['Under deres organisation', 'Under their organisation'],
  'bodies.layout.people.lines': ['På hver sin linje med organisation', 'On a line each with organisation'],
  'bodies.layout.where': ['Deltagerlisten står', 'The list of participants stands'],
  'bodies.layout.where.front': ['Forrest', 'In front'],
  'bodies.layout.where.first_item': ['I punkt 1', 'In item 1'],
  'bodies.layout.annexList': ['Bilag står', 'Annexes stand'],
  'bodies.layout.annexList.front_and_item': ['Forrest og ved punktet', 'In front and with the item'],
  'bodies.layout.annexList.item': ['Kun ved punktet', 'Only with the item'],
  'bodies.layout.annexNumbering': ['Bilag nummereres', 'Annexes are numbered'],
  'bodies.layout.annexNumbering.none': ['Ikke', 'Not at all'],
  'bodies.layout.annexNumbering.per_item': ['Fra 1 ved hvert punkt', 'From 1 under each item'],
  'bodies.layout.annexNumbering.through': ['Gennem hele dagsordenen', 'Through the whole agenda'],
  'bodies.layout.number': ['Punkter nummereres', 'Items are numbered'],
  'bodies.layout.number.dot': ['1. Titel', '1. Title'],
  'bodies.layout.number.punkt': ['Punkt 1: Titel', 'Punkt 1: Title'],
  'bodies.layout.times': ['Vis tider ved punkterne', 'Show the times of items'],
  'bodies.layout.cases': ['Vis sagsnumre', 'Show case numbers']
})
