import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'settings.title': ['Opsætning', 'Settings'],
  'settings.you': ['Mig', 'Me'],
  'settings.name': ['Mit navn', 'My name'],
  'settings.nameHint': [
    'Står som forfatter, når noget ændres.',
    'Stands as the author when something is changed.'
  ],
  'settings.organization': ['Min organisation', 'My organisation'],
  'settings.look': ['Udseende', 'Appearance'],
  'settings.language': ['Sprog', 'Language'],
  'settings.da': ['Dansk', 'Dansk'],
  'settings.en': ['English', 'English'],
  'settings.theme': ['Tema', 'Theme'],
  'settings.theme.system': ['Som systemet', 'As the system'],
  'settings.theme.light': ['Lyst', 'Light'],
  'settings.theme.dark': ['Mørkt', 'Dark'],
  'settings.data': ['Data', 'Data'],
  'settings.folder': [
    'Alt ligger i denne mappe på computeren',
    'Everything is in this folder on the computer'
  ],
  'settings.openFolder': ['Åbn mappen', 'Open the folder'],
  'settings.doctor': ['Undersøg data', 'Examine the data'],
  'settings.doctorRuns': ['Undersøger …', 'Examining …'],
  'settings.doctorHint': [
    'Læser hele databasen igennem og bygger den op på ny ved siden af for at sammenligne. Intet ændres.',
    'Reads the whole database and builds it anew beside itself to compare. Nothing is changed.'
  ],
  'settings.good': ['Data er hele, og alt stemmer.', 'The data are whole, and all agrees.'],
  'settings.bad': [
    'Noget stemmer ikke. Luk ikke computeren ned, og tag en kopi af mappen, før du arbejder videre.',
    'Something does not agree. Do not turn the computer off, and copy the folder before you go on.'
  ],
  'settings.integrity': ['Databasens filer', 'The database files'],
  'settings.integrityOk': ['hele', 'whole'],
  'settings.fold': ['Rækker mod ændringer', 'Rows against changes'],
  'settings.foldOk': ['stemmer', 'agree'],
  'settings.foldBad': [
    '{count, plural, one {# forskel} other {# forskelle}}',
    '{count, plural, one {# difference} other {# differences}}'
  ],
  'settings.safety': ['Skrives til disken', 'Written to disk'],
  'settings.safetyFull': ['ved hver ændring', 'with each change'],
  'settings.safetyLess': ['ikke ved hver ændring', 'not with each change'],
  'settings.rows': ['Indhold', 'Contents'],
  'settings.row': ['{table}: {count, number}', '{table}: {count, number}'],
  'settings.about': ['Om Referent', 'About Referent'],
  'settings.version': ['Version {version}', 'Version {version}'],
  'settings.official': ['Udgivet Electron', 'Released Electron'],
  'settings.development': [
    'Electron til udvikling: kun til afprøvning, ikke til dagligt arbejde',
    'Development Electron: for trying out only, not for daily work'
  ],
  'settings.shortcuts': ['Vis genveje', 'Show shortcuts'],
  'settings.needed': [
    'Feltet kan ikke være tomt. Det, der stod før, gælder.',
    'The field cannot be empty. What stood before holds.'
  ]
})
