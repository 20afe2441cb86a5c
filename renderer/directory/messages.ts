import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'directory.deadlines': ['Frister', 'Deadlines'],
  'directory.deadlines.noRules': [
    'Forretningsordenen giver ingen frister.',
    'The rules of procedure give no deadlines.'
  ],
  'directory.deadline.items': ['Punkter meldes ind', 'Items handed in'],
  'directory.deadline.agenda': ['Dagsorden sendes', 'Agenda sent'],
  'directory.deadline.minutes': ['Udkast til referat', 'Draft minutes'],
  'directory.deadline.comments': ['Bemærkninger til udkast', 'Comments on the draft'],
  'directory.deadline.done': ['sket', 'done'],
  'directory.deadline.past': ['overskredet', 'passed'],
  'directory.deadline.over': ['Over {holidays}', 'Over {holidays}'],
  'directory.week': ['Denne uge', 'This week'],
  'directory.missed': ['Overskredet', 'Passed'],
  'directory.later': ['Derefter', 'After that'],
  'directory.week.items': [
    'Punkter til {body} meldes ind senest {date}',
    'Items for {body} are handed in by {date}'
  ],
  'directory.week.agenda': [
    'Dagsorden til {body} sendes senest {date}',
    'The agenda of {body} is sent by {date}'
  ],
  'directory.week.minutes': [
    'Udkast til referat fra {body} sendes senest {date}',
    'The draft minutes of {body} are sent by {date}'
  ],
  'directory.week.comments': [
    'Bemærkninger til referatet fra {body} kommer senest {date}',
    'Comments on the minutes of {body} arrive by {date}'
  ],
  'directory.week.meeting': ['møde {date}', 'meeting {date}'],

  'directory.same.title': [
    '{count, plural, one {Ser ud til at være den samme} other {Ser ud til at være de samme}}',
    '{count, plural, one {Looks like the same} other {Look like the same}}'
  ],
  'directory.same.join': ['Saml', 'Join'],
  'directory.same.joinNamed': ['Saml {second} med {first}', 'Join {second} with {first}'],
  'directory.same.not': ['Ikke den samme', 'Not the same'],
  'directory.same.notNamed': [
    '{first} og {second} er ikke den samme',
    '{first} and {second} are not the same'
  ],
  'directory.same.joined': ['{second} er samlet med {first}', '{second} has been joined with {first}'],
  'directory.same.and': ['og', 'and'],
  'directory.same.more': ['Vis {count} mere', 'Show {count} more'],
  'directory.reason.same_email': ['samme e-mail', 'same e-mail'],
  'directory.reason.same_name_and_organization': ['samme navn og organisation', 'same name and organisation'],
  'directory.reason.same_name': ['samme navn', 'same name'],
  'directory.reason.similar_name': ['navnet ligner', 'similar name'],
  'directory.reason.shared_email': ['samme e-mail, andet navn', 'same e-mail, another name'],

  'directory.import': ['Importér personer', 'Import people'],
  'directory.import.title': ['Importér personer', 'Import people'],
  'directory.import.titleBody': ['Importér medlemmer til {body}', 'Import members of {body}'],
  'directory.import.how': [
    'Indsæt celler fra et regneark, visitkort (vCard), en mails Til-linje eller en liste med navne, eller vælg en fil. Intet gemmes, før listen er set igennem.',
    'Paste cells of a sheet, cards (vCard), the To line of a mail or a list of names, or choose a file. Nothing is stored until the list has been looked through.'
  ],
  'directory.import.text': ['Personer', 'People'],
  'directory.import.placeholder': ['Navn;Stilling;Organisation;E-mail', 'Name;Job title;Organisation;E-mail'],
  'directory.import.read': ['Læs listen', 'Read the list'],
  'directory.import.pick': ['Vælg fil …', 'Choose a file …'],
  'directory.import.again': ['Ret teksten', 'Change the text'],
  'directory.import.store': [
    '{count, plural, =0 {Importér} one {Importér # person} other {Importér # personer}}',
    '{count, plural, =0 {Import} one {Import # person} other {Import # people}}'
  ],
  'directory.import.members': ['Gør dem til medlemmer af', 'Make them members of'],
  'directory.import.noBody': ['Intet forum', 'No body'],
  'directory.import.found': [
    '{count, plural, one {# person fundet} other {# personer fundet}}: {added} nye, {joined} samles med kendte, {skipped} udelades',
    '{count, plural, one {# person found} other {# people found}}: {added} new, {joined} joined with known ones, {skipped} left out'
  ],
  'directory.import.keys': [
    'Pil op og ned flytter; N gør til ny, S samler med den kendte, U udelader.',
    'Arrow up and down move; A adds, J joins with the known one, L leaves out.'
  ],
  'directory.import.rows': ['Fundne personer', 'People found'],
  'directory.import.problems': ['Ikke læst som ventet', 'Not read as expected'],
  'directory.import.unused': [
    'Kolonner, der ikke bruges: {columns}.',
    'Columns that are not used: {columns}.'
  ],
  'directory.import.newOrganization': ['ny organisation', 'new organisation'],
  'directory.import.choice': ['Hvad skal der ske med {name}?', 'What happens to {name}?'],
  'directory.import.add': ['Ny', 'New'],
  'directory.import.join': ['Samme', 'Same'],
  'directory.import.skip': ['Udelad', 'Leave out'],
  'directory.import.known': ['Findes: {match} ({reason})', 'Known: {match} ({reason})'],
  'directory.import.like': ['Ligner {match} ({reason})', 'Like {match} ({reason})'],
  'directory.import.done': [
    '{added} nye personer, {joined} samlet med kendte{members, plural, =0 {} one {, # nyt medlem} other {, # nye medlemmer}}',
    '{added} new people, {joined} joined with known ones{members, plural, =0 {} one {, # new member} other {, # new members}}'
  ],
  'directory.import.toPeople': ['Til personer', 'To people'],

  'directory.lists': ['Modtagerlister', 'Mailing lists'],
  'directory.lists.empty': [
    'Her står, hvem der får dagsorden og referat. Skriv et navn på den første liste; den begynder med alle medlemmer.',
    'Who gets the agenda and the minutes belongs here. Type the name of the first list; it begins with all members.'
  ],
  'directory.lists.new': ['Ny liste', 'New list'],
  'directory.lists.newHint': ['Listens navn', 'Name of the list'],
  'directory.lists.name': ['Navn', 'Name'],
  'directory.lists.purpose': ['Bruges til', 'Used for'],
  'directory.lists.purpose.agenda': ['Dagsorden', 'Agenda'],
  'directory.lists.purpose.minutes': ['Referat', 'Minutes'],
  'directory.lists.purpose.other': ['Andet', 'Other'],
  'directory.lists.members': ['Alle medlemmer', 'All members'],
  'directory.lists.members_and_substitutes': ['Medlemmer og stedfortrædere', 'Members and substitutes'],
  'directory.lists.add': ['Tilføj modtager', 'Add a recipient'],
  'directory.lists.addHint': ['Navn, e-mail eller alle medlemmer', 'Name, e-mail or all members'],
  'directory.lists.address': ['Tilføj adressen {text}', 'Add the address {text}'],
  'directory.lists.drop': ['Fjern {name} fra listen', 'Remove {name} from the list'],
  'directory.lists.remove': ['Fjern listen', 'Remove the list'],
  'directory.lists.removed': ['Listen {name} er fjernet', 'The list {name} has been removed'],
  'directory.lists.copy': ['Kopiér adresser', 'Copy addresses'],
  'directory.lists.copyFirst': ['Kopiér adresser (første liste)', 'Copy addresses (first list)'],
  'directory.lists.copied': [
    '{count, plural, one {# adresse er kopieret} other {# adresser er kopieret}}',
    '{count, plural, one {# address has been copied} other {# addresses have been copied}}'
  ],
  'directory.lists.copiedBut': [
    '{count, plural, one {# adresse er kopieret} other {# adresser er kopieret}}. Uden e-mail: {names}',
    '{count, plural, one {# address has been copied} other {# addresses have been copied}}. Without e-mail: {names}'
  ],
  'directory.lists.nobody': ['Listen har ingen adresser at kopiere.', 'The list has no addresses to copy.'],
  'directory.lists.count': [
    '{count, plural, one {# adresse} other {# adresser}}',
    '{count, plural, one {# address} other {# addresses}}'
  ],
  'directory.lists.missing': ['Uden e-mail: {names}', 'Without e-mail: {names}'],
  'directory.lists.gone': ['Slettet person', 'Deleted person']
})
