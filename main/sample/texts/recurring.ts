/** What comes back at every meeting, in varied words. */

/** Minutes of the first item; the second sentence follows where the last minutes are approved at the meeting. */
export const OPENINGS = [
  'Dagsordenen blev godkendt.',
  'Dagsordenen blev godkendt med en ændret rækkefølge, så gæster kunne nå videre.',
  '{chair} bød velkommen, og dagsordenen blev godkendt.',
  'Dagsordenen blev godkendt. Der var ét punkt til Eventuelt.',
  'Efter en kort præsentationsrunde blev dagsordenen godkendt.'
]
export const APPROVALS = [
  'Referatet fra mødet den {previous} blev godkendt uden bemærkninger.',
  'Referatet fra mødet den {previous} blev godkendt med en rettelse af et årstal.',
  'Der var ingen bemærkninger til referatet fra mødet den {previous}, som dermed er godkendt.'
]

export const ANY_OTHER = [
  '',
  'Næste møde er den {next}. Dagsordenen sendes ud en uge før.',
  '',
  'Der var ros til den korte form på sagsfremstillingerne.\nNæste møde er den {next}.',
  'Influenzavaccination af personalet er i gang hos alle parter. Der er nok vacciner i år.',
  '',
  'Den fælles temadag for ledere flyttes fra foråret til efteråret, da lokalet ikke var ledigt.'
]

export const TOPICS_AHEAD = [
  [
    'Rekruttering på tværs',
    'Brug af video i samarbejdet',
    'Opfølgning på vinterens belastning (behandles først i Temagruppen for Voksne og Ældre)'
  ],
  ['Forebyggelse af fald', 'Overgangen fra barn til voksen', 'Besøg på et af klyngens sundhedshuse'],
  ['Genoptræning efter apopleksi', 'Status på udviklingspuljen', 'Tal for ventetider i psykiatrien'],
  ['Børn og unge med skolefravær', 'Basal palliation', 'Data om medicin ved sektorovergange'],
  ['Fast læge på botilbud', 'Weekendvagt i akutteam', 'Kontaktfarmaceut, status midtvejs']
] as const

export const WRITTEN = [
  `# Fælles temadag for ledere
Temadagen samler hvert år omkring 120 ledere fra hospital, psykiatri, kommuner og almen praksis. Årets emne er *den gode overgang*, og programmet er lavet af en arbejdsgruppe med to medlemmer fra hver sektor. Tilmelding sker hos eget sekretariat senest den {+40}.
# Ny praksiskoordinator
Almen praksis har udpeget en ny koordinator, som er med i Temagruppen for Voksne og Ældre.`,
  `# Undersøgelse blandt patienter og pårørende
Resultaterne for {year-1} viser, at 81 % af patienterne i høj eller meget høj grad var trygge ved udskrivelsen. Det er en lille fremgang. Tallene for de enkelte afdelinger kan ses på hospitalets side.
# Puljer, der kan søges
- Regionens pulje til lokale forebyggelsesprojekter, frist den {+60}
- Universitetets pulje til ph.d.-forløb sammen med kommuner, frist den {+90}`,
  `# Byggeri på Åmose Hospital
Den nye indgang til Akutafdelingen åbner den {+50}. Ambulancer og liggende transport bruger indgangen fra samme dag, og skiltningen ændres om natten forinden.
# Ændrede telefontider
Visitationen i Ådal Kommune har fremover åbent til kl. 16 på alle hverdage.`
]

/** The quarterly figures: what was said about them. */
export const FIGURES = [
  `Tallene blev gennemgået. Ventedagene er faldet i tre ud af fire kommuner, og formandskabet kvitterede for indsatsen.
! noted: Taget til efterretning.`,
  `Der var undren over forskellen mellem Vestby og Søholm Kommune. En del af forklaringen kan være, at midlertidige pladser tælles forskelligt.
! noted: Datapakken blev taget til efterretning.
[] Ens opgørelse af midlertidige pladser >45 @winge`,
  `Datapakken gav anledning til en kort drøftelse af, om tallene kommer for sent til at være nyttige. Der var enighed om at beholde formen, men at få tallene tre uger tidligere.
! noted: Taget til efterretning.`,
  `Det blev bemærket, at genindlæggelserne er stabile, selv om antallet af udskrivelser stiger.
! noted: Taget til efterretning.`
]

export const PLACES = {
  styregruppe: [
    'Åmose Hospital, mødelokale Rørsangeren',
    'Vestby Rådhus, lokale 2.14',
    'Ådal Sundhedshus, mødesalen'
  ],
  voksne: ['Åmose Hospital, mødelokale Viben', 'Vestby Sundhedshus, lokale 3'],
  boern: ['Søholm Kulturhus, lille sal', 'Vestby Rådhus, lokale 1.02', 'Åmose Hospital, mødelokale Lærken'],
  koordination: ['Regionshuset Midtsund, lokale B4']
} as const
