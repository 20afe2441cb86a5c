import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'documents.kind': ['Dokument', 'Document'],
  'documents.agenda': ['Dagsorden', 'Agenda'],
  'documents.minutes': ['Referat', 'Minutes'],
  'documents.saveWord': ['Gem som Word', 'Save as Word'],
  'documents.savePdf': ['Gem som PDF', 'Save as PDF'],
  'documents.writingWord': ['Skriver Word-filen', 'Writing the Word file'],
  'documents.writingPdf': ['Skriver PDF-filen', 'Writing the PDF file'],
  'documents.written': ['Gemt: {path}', 'Saved: {path}'],
  'documents.show': ['Vis i mappe', 'Show in folder'],
  'documents.preview': ['Visning af {kind}', 'Preview of {kind}'],
  'documents.previewing': ['Gør visningen klar', 'Preparing the preview'],
  'documents.failed': [
    'Dokumentet blev ikke gemt. {reason} Intet i mødet er ændret.',
    'The document was not saved. {reason} Nothing in the meeting has changed.'
  ],
  'documents.retry': ['Prøv igen', 'Try again']
})
