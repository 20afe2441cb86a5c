/** Invented people, organisations and sentences for generated documents. */
export const FIRST = [
  'Anne',
  'Bodil',
  'Carsten',
  'Ditte',
  'Erik',
  'Frida',
  'Gorm',
  'Hanne-Lis',
  'Ivar',
  'Jytte',
  'Kaj',
  'Lone',
  'Mads Peter',
  'Nanna',
  'Ove',
  'Pia',
  'Rasmus',
  'Søren',
  'Tove',
  'Ulrik',
  'Vibe',
  'Åse',
  'Østen'
] as const
export const MIDDLE = ['', '', '', 'Bach', 'P.', 'Lund', 'Ørsted', 'af', 'Toft', 'Krogh'] as const
export const LAST = [
  'Abildtrup',
  'Bjerregård',
  'Clement',
  'Damkjær',
  'Engsig',
  'Fuglsang',
  'Grønbæk',
  'Hvidtfeldt',
  'Ibsgaard',
  'Jelling',
  'Kvistgaard',
  'Lyngvig',
  'Mejdahl',
  'Nørager',
  'Overby',
  'Prip-Holm',
  'Qvist',
  'Ravnborg',
  'Skyum',
  'Tarp',
  'Ullerup',
  'Vester',
  'Ågård',
  'Østerlund'
] as const
export const TITLES = [
  'direktør',
  'sundhedschef',
  'ledende overlæge',
  'oversygeplejerske',
  'specialkonsulent',
  'social- og sundhedschef',
  'konstitueret centerchef',
  'praktiserende læge',
  'udviklingskonsulent',
  'lægefaglig direktør',
  'borgmester',
  'chefjordemoder',
  'AC-fuldmægtig',
  'HR-chef',
  'teamleder',
  'projektleder'
] as const
export const ORGANIZATIONS = [
  'Skovby Kommune',
  'Hospitalsenhed Nord',
  'Regionspsykiatrien',
  'PLO-Nord',
  'Almen praksis',
  'Havnby Kommune',
  'Region Kystland',
  'Universitetshospitalet i Lindsø',
  'HE Nord',
  'Institut for Folkesundhed',
  'Kommunernes Forum Nord',
  'Sundhedsklyngens sekretariat'
] as const
export const BODIES = [
  'Styregruppen for Nære Forløb',
  'Ældre- og Omsorgsudvalget',
  'Klyngestyregruppen Nordfjord',
  'Temagruppen for Børn og Unge',
  'Sundhedsforum Kystland',
  'Koordinationsgruppen',
  'Det Lokale Patientråd'
] as const
export const TOPICS = [
  'Status på fælles indsatser',
  'Budgetopfølgning for andet kvartal',
  'Overgange mellem hospital og kommune',
  'Ny aftale om hjælpemidler',
  'Evaluering af akutteam i nærområdet',
  'Rekruttering og fastholdelse af medarbejdere',
  'Mødeplan for næste år',
  'Forslag til fælles uddannelse af vejledere i hele området og på tværs af sektorer',
  'Orientering om digital post',
  'Brug af tvang i psykiatrien',
  'Lægedækning på øerne',
  'Data om genindlæggelser'
] as const
export const SENTENCES = [
  'Der er i det seneste år arbejdet med at forbedre samarbejdet mellem de tre sektorer.',
  'Sekretariatet har samlet bemærkningerne fra høringen, der sluttede den 4. november.',
  'Antallet af henvendelser er steget med 12 % siden 2019, og der er 1,5 mio. kr. til rådighed.',
  'Kommunerne ønsker, at arbejdet bliver beskrevet, før der tages stilling til økonomien.',
  'Flere oplever, at epikriserne kommer for sent, og at der mangler oplysninger om medicin.',
  'Det skal afklares, hvem der har ansvaret for den videre proces, herunder for evalueringen.',
  'Arbejdsgruppen mødes igen i uge 47 og giver derefter en tilbagemelding.',
  'Formålet er at skabe bedre sammenhæng for borgere, der er i kontakt med både hospital og kommune.',
  'Erfaringerne fra pilotprojektet er gode, men materialet er lille, og der er forskel på områderne.',
  'Ordningen gælder fra 1. januar 2022 og omfatter alle borgere over 65 år.'
] as const
export const POINTS = [
  'godkender forslaget til proces',
  'drøfter de udfordringer, der er beskrevet',
  'tager orienteringen til efterretning',
  'tager stilling til den videre organisering af arbejdet',
  'kommenterer udkastet, inden det sendes ud'
] as const
export const RESULTS = [
  ['Godkendt.', 'approved'],
  ['Indstillingen blev tiltrådt.', 'endorsed'],
  ['Orienteringen blev taget til efterretning.', 'noted'],
  ['Drøftet.', 'discussed'],
  ['Punktet blev ikke drøftet.', 'not_discussed'],
  ['Udsat.', 'postponed']
] as const
export const ANNEXES = [
  'Notat om tal og tendenser',
  'Udkast til samarbejdsaftale',
  'Kommissorium for arbejdsgruppen',
  'Oversigt over indsatser 2021',
  'Høringssvar, samlet',
  'Tidsplan'
] as const
