import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'people.title': ['Personer', 'People'],
  'people.parts': ['Personer og organisationer', 'People and organisations'],
  'people.people': ['Personer', 'People'],
  'people.organizations': ['Organisationer', 'Organisations'],
  'people.new': ['Ny person', 'New person'],
  'people.newHint': ['Navn på en ny person', 'Name of a new person'],
  'people.newOrganization': ['Ny organisation', 'New organisation'],
  'people.newOrganizationHint': ['Navn på en ny organisation', 'Name of a new organisation'],
  'people.filter': ['Find en person', 'Find a person'],
  'people.filterHint': ['Navn, titel, organisation eller forum', 'Name, title, organisation or body'],
  'people.empty': [
    'Her står alle, der deltager i møder. De kommer selv til, når et referat åbnes; den første kan også skrives ovenfor.',
    'All who take part in meetings belong here. They arrive by themselves when minutes are opened; the first can also be typed above.'
  ],
  'people.organizationsEmpty': [
    'Her står regioner, kommuner, hospitaler og andre, som personerne kommer fra.',
    'Regions, municipalities, hospitals and others that people come from belong here.'
  ],
  'people.none': ['Ingen med “{query}”.', 'Nobody with “{query}”.'],
  'people.count': [
    '{count, plural, one {# person} other {# personer}}',
    '{count, plural, one {# person} other {# people}}'
  ],
  'people.name': ['Navn', 'Name'],
  'people.jobTitle': ['Titel', 'Title'],
  'people.organization': ['Organisation', 'Organisation'],
  'people.sector': ['Sektor', 'Sector'],
  'people.noSector': ['Ingen sektor', 'No sector'],
  'people.email': ['E-mail', 'E-mail'],
  'people.phone': ['Telefon', 'Telephone'],
  'people.bodies': ['Sidder i', 'Sits in'],
  'people.noBodies': ['Sidder ikke i et forum.', 'Does not sit in a body.'],
  'people.past': ['Sad før i {count}', 'Sat before in {count}'],
  'people.from': ['fra {date}', 'from {date}'],
  'people.until': ['til {date}', 'until {date}'],
  'people.contact': ['Kontakt', 'Contact'],
  'people.shares': ['Må sendes med til andre', 'May be sent along to others'],
  'people.sharesOff': [
    'E-mail og telefon bliver på denne computer, også når møder og fora udveksles med andre sekretariater.',
    'E-mail and telephone stay on this computer, also when meetings and bodies are exchanged with other secretariats.'
  ],
  'people.sharesOn': [
    'E-mail og telefon følger med, når møder og fora udveksles med andre sekretariater.',
    'E-mail and telephone go along when meetings and bodies are exchanged with other secretariats.'
  ],
  'people.meetings': ['Seneste møder', 'Latest meetings'],
  'people.noMeetings': [
    'Har ikke stået på en deltagerliste endnu.',
    'Has not been on a list of participants yet.'
  ],
  'people.came': ['deltog', 'took part'],
  'people.excused': ['afbud', 'regrets'],
  'people.absent': ['fraværende', 'absent'],
  'people.unanswered': ['intet svar', 'no answer'],
  'people.joined': ['Samlet med denne person', 'Joined with this person'],
  'people.split': ['Skil ad', 'Take apart'],
  'people.splitNamed': ['Skil {name} ud igen', 'Take {name} out again'],
  'people.toList': ['Personer', 'People'],
  'people.filterOrganizations': ['Find en organisation eller sektor', 'Find an organisation or a sector'],
  'people.removeOrganization': ['Fjern {name}', 'Remove {name}'],
  'people.remove': ['Fjern personen', 'Remove the person'],
  'people.removed': ['{name} er fjernet', '{name} has been removed'],
  'people.notLoaded': ['Personerne kunne ikke hentes. {reason}', 'People could not be fetched. {reason}'],
  'people.sector.region': ['Region', 'Region'],
  'people.sector.municipality': ['Kommune', 'Municipality'],
  'people.sector.hospital': ['Hospital', 'Hospital'],
  'people.sector.psychiatry': ['Psykiatri', 'Psychiatry'],
  'people.sector.general_practice': ['Almen praksis', 'General practice'],
  'people.sector.university': ['Universitet', 'University'],
  'people.sector.other': ['Andet', 'Other']
})
