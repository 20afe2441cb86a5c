import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'ui.close': ['Luk', 'Close'],
  'ui.cancel': ['Annullér', 'Cancel'],
  'ui.undo': ['Fortryd', 'Undo'],
  'ui.redo': ['Gentag', 'Redo'],
  'ui.putAway': ['Fjern meddelelsen', 'Dismiss'],
  'ui.news': ['Meddelelser', 'Notifications'],
  'ui.retry': ['Prøv igen', 'Try again'],
  'ui.suggestions': ['Vis forslag', 'Show suggestions'],
  'ui.date.unknown': [
    '“{text}” er ikke en dato. Skriv fx 24/9, 24. september 2021 eller i morgen.',
    '“{text}” is not a date. Try 24/9, 24 September 2021 or tomorrow.'
  ],
  'ui.time.unknown': [
    '“{text}” er ikke et klokkeslæt. Skriv fx 8.15 eller 815.',
    '“{text}” is not a time. Try 8:15 or 815.'
  ],
  'ui.date.hint': ['fx 24/9 eller i morgen', 'e.g. 24/9 or tomorrow'],
  'ui.time.hint': ['fx 8.15', 'e.g. 8:15'],
  'ui.loading': ['Henter …', 'Loading …']
})
