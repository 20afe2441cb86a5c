/** Further invented words for generated documents: what the first vocabulary has no need of. */
export const PLACES = [
  'Mødelokale 2, Regionshuset',
  'Rådhuset, mødelokale 3',
  'Havnegade 4, 8900 Lindsø',
  'Regionshuset Kystland, Mødelokale A1-2',
  'Sygehus Nord, konferencelokale 3',
  'Sundhedshuset i Lindsø'
] as const
export const TOPICS = [
  'Status på fælles indsatser',
  'Budgetopfølgning pr. 31. marts 2021',
  'Overgange mellem hospital og kommune',
  'Ny aftale om hjælpemidler',
  'Evaluering af akutteam i nærområdet',
  'Rekruttering og fastholdelse af medarbejdere',
  'Mødeplan for 2023',
  'Forslag til fælles uddannelse af vejledere i hele området og på tværs af sektorer',
  'Orientering om digital post',
  'Brug af tvang i psykiatrien',
  'Lægedækning på øerne',
  'Data om genindlæggelser',
  'Udpegning til arbejdsgruppe om kronisk sygdom',
  'Kvalitetsstandarder 2022',
  'Implementering af sundhedsaftalen 2019-2023',
  'Ansøgning om tilskud til aktivitetscenter',
  'Vision for nære sundhedstilbud',
  'IV-behandling i eget hjem',
  'Høringssvar vedrørende praksisplan',
  'Opfølgning på tilsyn'
] as const
export const FIRST_TITLES = [
  'Godkendelse af dagsorden',
  'Velkomst',
  'Velkomst og godkendelse af dagsorden',
  'Godkendelse af referat fra sidste møde',
  'Meddelelser',
  'Siden sidst'
] as const
export const POINTS = [
  'godkender forslaget til proces',
  'drøfter de udfordringer, der er beskrevet',
  'tager orienteringen til efterretning',
  'tager stilling til den videre organisering af arbejdet',
  'kommenterer udkastet, inden det sendes ud',
  'udpeger en repræsentant til arbejdsgruppen',
  'anbefaler byrådet at frigive midlerne'
] as const
export const RESULTS = [
  ['Godkendt.', 'approved'],
  ['Indstillingen blev tiltrådt.', 'endorsed'],
  ['Orienteringen blev taget til efterretning.', 'noted'],
  ['Taget til efterretning.', 'noted'],
  ['Drøftet.', 'discussed'],
  ['Punktet blev ikke drøftet.', 'not_discussed'],
  ['Udsat.', 'postponed'],
  ['Indstillingen blev godkendt.', 'approved'],
  ['Tiltrådt.', 'endorsed'],
  ['Udvalget tog orienteringen til efterretning.', 'noted'],
  ['Sagen oversendes til byrådet.', 'forwarded'],
  ['Punktet udgår.', 'withdrawn']
] as const
export const TOLD = [
  'Formanden orienterede om arbejdet i den forberedende gruppe.',
  'Der var en drøftelse af, hvordan tallene kan sammenlignes på tværs af kommunerne.',
  'Flere pegede på, at der mangler medarbejdere i de små enheder, og at det går ud over kvaliteten.',
  'Gruppen ønsker en opfølgning på næste møde.',
  'Det blev aftalt, at sekretariatet samler bemærkningerne og sender dem ud.',
  'Der var enighed om, at tidsplanen er stram, men realistisk.',
  'Det blev nævnt, at der er forskel på, hvordan ordningen bliver brugt i de enkelte kommuner.'
] as const
export const TASKS = [
  'Sender udkast til kommissorium',
  'Indkalder til møde i arbejdsgruppen',
  'Samler tal fra kommunerne',
  'Skriver ud til medlemmerne om datoer',
  'Udarbejder en oversigt over indsatserne'
] as const
export const ANNEXES = [
  'Notat om tal og tendenser',
  'Udkast til samarbejdsaftale',
  'Kommissorium for arbejdsgruppen',
  'Oversigt over indsatser 2021',
  'Høringssvar, samlet',
  'Tidsplan for implementering',
  'Præsentation fra temadag'
] as const
export const SUBHEADINGS = [
  'Økonomi',
  'Høring',
  'Lovgrundlag',
  'Den videre proces',
  'Personalemæssige konsekvenser'
] as const
