import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'attendance.heading': ['Deltagere', 'Participants'],
  'attendance.keys': [
    'T til stede · O online · A afbud · F fravær · S stedfortræder · G gæst · N ny. Andre bogstaver, og store, finder et navn.',
    'T present · O online · A regrets · F absent · S substitute · G guest · N new. Other letters, and capitals, find a name.'
  ],
  'attendance.list': ['Deltagere, grupperet efter organisation', 'Participants by organisation'],
  'attendance.empty': [
    'Her står, hvem der er indkaldt, og hvem der kom.',
    'Those invited, and those who came, are listed here.'
  ],
  'attendance.fill': ['Hent medlemmer', 'Fetch members'],
  'attendance.fillMissing': [
    '{count, plural, one {Et medlem af forummet står ikke på listen.} other {# medlemmer af forummet står ikke på listen.}}',
    '{count, plural, one {One member of the body is not on the list.} other {# members of the body are not on the list.}}'
  ],
  'attendance.filled': [
    '{count, plural, =0 {Alle medlemmer står her allerede} one {Et medlem er hentet} other {# medlemmer er hentet}}',
    '{count, plural, =0 {All members are here already} one {One member fetched} other {# members fetched}}'
  ],
  'attendance.new': ['Ny deltager', 'New participant'],
  'attendance.newHint': [
    'Vælg en, der findes, eller skriv et nyt navn.',
    'Choose somebody known, or type a new name.'
  ],
  'attendance.add': ['Tilføj', 'Add'],
  'attendance.cancel': ['Fortryd', 'Cancel'],
  'attendance.asGuest': ['Gæst', 'Guest'],
  'attendance.name': ['Navn', 'Name'],
  'attendance.nameMissing': ['Skriv et navn.', 'Type a name.'],
  'attendance.title': ['Titel', 'Title'],
  'attendance.organization': ['Organisation', 'Organisation'],
  'attendance.noOrganization': ['Uden organisation', 'Without organisation'],
  'attendance.openList': ['Vis listen', 'Show the list'],
  'attendance.status': ['Fremmøde for {name}', 'Attendance of {name}'],
  'attendance.present': ['Til stede', 'Present'],
  'attendance.online': ['Online', 'Online'],
  'attendance.excused': ['Afbud', 'Regrets'],
  'attendance.absent': ['Fravær', 'Absent'],
  'attendance.absentLong': ['Fravær uden afbud', 'Absent without regrets'],
  'attendance.unanswered': ['Ikke registreret', 'Not registered'],
  'attendance.guest': ['Gæst', 'Guest'],
  'attendance.guestOnline': ['Gæst, online', 'Guest, online'],
  'attendance.member': ['Medlem', 'Member'],
  'attendance.substitute': ['Stedfortræder', 'Substitute'],
  'attendance.substituteTitle': ['Stedfortræder for {name}', 'Substitute for {name}'],
  'attendance.substituteAdd': ['Registrér stedfortræder', 'Register substitute'],
  'attendance.substituteFor': ['i stedet for {name}', 'instead of {name}'],
  'attendance.substituteForField': ['I stedet for', 'Instead of'],
  'attendance.coveredBy': ['{name} møder i stedet', '{name} comes instead'],
  'attendance.noSubstitute': ['Uden stedfortræder', 'No substitute'],
  'attendance.details': ['Ret {name}', 'Edit {name}'],
  'attendance.detailsClose': ['Luk', 'Close'],
  'attendance.role': ['Rolle', 'Role'],
  'attendance.role.none': ['Ingen rolle', 'No role'],
  'attendance.role.chair': ['Formand', 'Chair'],
  'attendance.role.co_chair': ['Medformand', 'Co-chair'],
  'attendance.role.member': ['Medlem', 'Member'],
  'attendance.role.secretary': ['Sekretariat', 'Secretariat'],
  'attendance.role.observer': ['Observatør', 'Observer'],
  'attendance.items': ['Er med på punkterne', 'Is there for items'],
  'attendance.itemsAll': ['Alle punkter', 'All items'],
  'attendance.itemsSome': [
    '{count, plural, one {punkt {list}} other {punkt {list}}}',
    '{count, plural, one {item {list}} other {items {list}}}'
  ],
  'attendance.remove': ['Fjern fra listen', 'Remove from the list'],
  'attendance.removed': ['{name} er fjernet', '{name} has been removed'],
  'attendance.members': ['Medlemmer', 'Members'],
  'attendance.invited': ['Indkaldte', 'Invited'],
  'attendance.presentOf': ['{present} af {all}', '{present} of {all}'],
  'attendance.quorate': ['Beslutningsdygtig', 'Able to take decisions'],
  'attendance.notQuorate': ['Ikke beslutningsdygtig', 'Not able to take decisions'],
  'attendance.quorumNeeds': [
    '{needed, plural, one {kræver # medlem} other {kræver # medlemmer}}',
    '{needed, plural, one {needs # member} other {needs # members}}'
  ],
  'attendance.countExcused': ['Afbud', 'Regrets'],
  'attendance.countAbsent': ['Fravær uden afbud', 'Absent without regrets'],
  'attendance.countUnanswered': ['Ikke registreret', 'Not registered'],
  'attendance.countGuests': ['Gæster', 'Guests'],
  'attendance.countSubstitutes': ['Heraf stedfortrædere', 'Of these, substitutes'],
  'attendance.sectors': ['Sektorer', 'Sectors'],
  'attendance.sector.region': ['Region', 'Region'],
  'attendance.sector.municipality': ['Kommuner', 'Municipalities'],
  'attendance.sector.hospital': ['Hospital', 'Hospital'],
  'attendance.sector.psychiatry': ['Psykiatri', 'Psychiatry'],
  'attendance.sector.general_practice': ['Almen praksis', 'General practice'],
  'attendance.sector.university': ['Universitet', 'University'],
  'attendance.sector.other': ['Andre', 'Others'],
  'attendance.sector.unknown': ['Uden sektor', 'Sector not known'],
  'attendance.names': ['Hvem', 'Who']
})
