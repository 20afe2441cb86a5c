import type { SampleOrganization, SamplePerson } from './sample-data'

/** The invented cluster's organisations and people. */

export const ORGANIZATIONS: SampleOrganization[] = [
  { key: 'region', name: 'Region Midtsund', sector: 'region' },
  { key: 'hospital', name: 'Åmose Hospital', sector: 'hospital' },
  { key: 'psykiatri', name: 'Psykiatrien Midtsund', sector: 'psychiatry' },
  { key: 'vestby', name: 'Vestby Kommune', sector: 'municipality' },
  { key: 'aadal', name: 'Ådal Kommune', sector: 'municipality' },
  { key: 'norrelund', name: 'Nørrelund Kommune', sector: 'municipality' },
  { key: 'soholm', name: 'Søholm Kommune', sector: 'municipality' },
  { key: 'praksis', name: 'Almen praksis i Åmose', sector: 'general_practice' },
  { key: 'universitet', name: 'Midtsund Universitet', sector: 'university' }
]

const DOMAINS: Record<string, string> = {
  region: 'midtsund.example',
  hospital: 'aamose-hospital.example',
  psykiatri: 'psykiatrien-midtsund.example',
  vestby: 'vestby.example',
  aadal: 'aadal.example',
  norrelund: 'norrelund.example',
  soholm: 'soholm.example',
  praksis: 'praksis-aamose.example',
  universitet: 'midtsund-uni.example'
}

const LIST: readonly [key: string, name: string, title: string, organization: string][] = [
  ['aagaard', 'Birgitte Aagaard', 'vicedirektør', 'region'],
  ['vinther', 'Jonas Vinther Skov', 'kontorchef', 'region'],
  ['dahlsen', 'Maja Dahlsen', 'specialkonsulent', 'region'],
  ['frost', 'Sanne Lykke Frost', 'AC-fuldmægtig', 'region'],
  ['lauesen', 'Freja Lauesen', 'projektleder', 'region'],
  ['ostergren', 'Henrik Østergren', 'hospitalsdirektør', 'hospital'],
  ['bruun', 'Thea Bruun Krogh', 'sygeplejefaglig direktør', 'hospital'],
  ['hjorthoj', 'Anders Hjorthøj', 'ledende overlæge, Akutafdelingen', 'hospital'],
  ['raaby', 'Lise Råby', 'oversygeplejerske, Medicinsk Afdeling', 'hospital'],
  ['thrane', 'Camilla Thrane', 'oversygeplejerske, Børn og Unge', 'hospital'],
  ['moldrup', 'Jeppe Moldrup', 'ledende overlæge, Børn og Unge', 'hospital'],
  ['winge', 'Dorthe Winge', 'udviklingskonsulent', 'hospital'],
  ['tango', 'Emil Tangø', 'HR-chef', 'hospital'],
  ['falkeno', 'Niels Falkenø', 'lægefaglig direktør', 'psykiatri'],
  ['ilsoe', 'Yrsa Ilsøe', 'ledende oversygeplejerske', 'psykiatri'],
  ['ravnkilde', 'Amalie Ravnkilde', 'overlæge, Børne- og Ungdomspsykiatrien', 'psykiatri'],
  ['sejersen', 'Lone Sejersen', 'direktør for sundhed og omsorg', 'vestby'],
  ['krarup', 'Torben Krarup', 'sundhedschef', 'vestby'],
  ['nygart', 'Hanne Nygart', 'familiechef', 'vestby'],
  ['elmose', 'Ditte Elmose', 'specialkonsulent', 'vestby'],
  ['overby', 'Søren Overby', 'social- og sundhedsdirektør', 'aadal'],
  ['lindgaard', 'Pernille Lindgaard', 'ældrechef', 'aadal'],
  ['storm', 'Rasmus Bek Storm', 'leder af PPR', 'aadal'],
  ['tolstrup', 'Gitte Tolstrup', 'udviklingskonsulent', 'aadal'],
  ['munkholt', 'Ulla Munkholt', 'direktør', 'norrelund'],
  ['hoj', 'Kim Fisker Høj', 'rehabiliteringschef', 'norrelund'],
  ['sandager', 'Bodil Sandager', 'ledende sundhedsplejerske', 'norrelund'],
  ['egholm', 'Malthe Egholm', 'konsulent', 'norrelund'],
  ['brodal', 'Inge Brødal', 'sundheds- og ældrechef', 'soholm'],
  ['thorupgaard', 'Jesper Thorupgård', 'myndighedschef', 'soholm'],
  ['aaby', 'Signe Åby', 'børne- og ungechef', 'soholm'],
  ['norby', 'Marie Holck Nørby', 'sundhedskoordinator', 'soholm'],
  ['grumsen', 'Ole Grumsen', 'praktiserende læge', 'praksis'],
  ['vestermark', 'Astrid Vestermark', 'praktiserende læge og praksiskoordinator', 'praksis'],
  ['nor', 'Kasper Nør', 'praksiskonsulent', 'praksis'],
  ['haller', 'Vibeke Quist Haller', 'professor', 'universitet'],
  ['ibsgaard', 'Mads Ibsgård', 'seniorforsker', 'universitet']
]

/** An address that cannot exist, from the first and the last name. */
function address(name: string, organization: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .split(' ')
  return `${words[0] ?? ''}.${words.at(-1) ?? ''}@${DOMAINS[organization] ?? 'aamose.example'}`
}

/** The secretaries stand in the documents with telephone and mail. */
const PHONES: Record<string, string> = {
  dahlsen: '70 10 00 21',
  elmose: '70 10 00 34',
  winge: '70 10 00 45',
  tolstrup: '70 10 00 52',
  frost: '70 10 00 27',
  vinther: '70 10 00 20'
}

export const PERSONS: SamplePerson[] = LIST.map(([key, name, title, organizationKey]) => {
  const phone = PHONES[key]
  const person: SamplePerson = { key, name, title, organizationKey, email: address(name, organizationKey) }
  return phone === undefined ? person : { ...person, phone }
})

export function personOf(key: string): SamplePerson {
  const person = PERSONS.find((candidate) => candidate.key === key)
  if (!person) throw new Error(`The sample has no person ${key}`)
  return person
}

export function organizationOf(key: string): SampleOrganization {
  const organization = ORGANIZATIONS.find((candidate) => candidate.key === key)
  if (!organization) throw new Error(`The sample has no organisation ${key}`)
  return organization
}
