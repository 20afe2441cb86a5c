import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'shell.save.allSaved': ['Alt er gemt', 'Everything is saved'],
  'shell.save.saved': ['Gemt {clock}', 'Saved {clock}'],
  'shell.save.saving': ['Gemmer …', 'Saving …'],
  'shell.save.failed': ['Ikke gemt: {message}', 'Not saved: {message}']
})
