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
  'settings.rows.meeting': [
    '{count, plural, one {# møde} other {# møder}}',
    '{count, plural, one {# meeting} other {# meetings}}'
  ],
  'settings.rows.agenda_item': [
    '{count, plural, one {# punkt} other {# punkter}}',
    '{count, plural, one {# item} other {# items}}'
  ],
  'settings.rows.block': [
    '{count, plural, other {# afsnit}}',
    '{count, plural, one {# paragraph} other {# paragraphs}}'
  ],
  'settings.rows.attendance': [
    '{count, plural, one {# deltagelse} other {# deltagelser}}',
    '{count, plural, one {# attendance} other {# attendances}}'
  ],
  'settings.rows.annex': [
    '{count, plural, other {# bilag}}',
    '{count, plural, one {# annex} other {# annexes}}'
  ],
  'settings.rows.body': [
    '{count, plural, one {# forum} other {# fora}}',
    '{count, plural, one {# body} other {# bodies}}'
  ],
  'settings.rows.person': [
    '{count, plural, one {# person} other {# personer}}',
    '{count, plural, one {# person} other {# people}}'
  ],
  'settings.rows.organization': [
    '{count, plural, one {# organisation} other {# organisationer}}',
    '{count, plural, one {# organisation} other {# organisations}}'
  ],
  'settings.rows.change': [
    '{count, plural, one {# ændring} other {# ændringer}}',
    '{count, plural, one {# change} other {# changes}}'
  ],
  'settings.about': ['Om Referent', 'About Referent'],
  'settings.version': ['Version {version}', 'Version {version}'],
  'settings.official': ['Udgivet Electron', 'Released Electron'],
  'settings.development': [
    'Electron til udvikling: kun til afprøvning, ikke til dagligt arbejde',
    'Development Electron: for trying out only, not for daily work'
  ],
  'settings.shortcuts': ['Vis genveje', 'Show shortcuts']
})
