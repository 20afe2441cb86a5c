/**
 * A document that a reader refuses: what happened and what to do, in both languages. It crosses from the worker as a
 * plain object (`RefusalWords`).
 */
export class IntakeError extends Error {
  readonly code: string
  readonly english: string

  constructor(code: string, message: string, english: string) {
    super(message)
    this.name = 'IntakeError'
    this.code = code
    this.english = english
  }
}

/** [Danish, English] by code. */
const WORDS = {
  'intake-empty': [
    'Her er ingen tekst. Vælg en fil med tekst i, eller indsæt teksten.',
    'There is no text here. Choose a file with text, or paste the text.'
  ],
  'intake-binary': [
    'Filen er hverken tekst, Word, PDF, mail eller en webside. Vælg en anden fil, eller indsæt teksten.',
    'The file is neither text, Word, PDF, mail nor a web page. Choose another file, or paste the text.'
  ],
  'intake-too-large': [
    'Teksten fylder mere end 20 MB. Del dokumentet, eller indsæt den del, der skal bruges.',
    'The text is larger than 20 MB. Split the document, or paste the part that is needed.'
  ],
  'intake-too-long': [
    'Teksten har mere end 100.000 linjer. Del dokumentet, eller indsæt den del, der skal bruges.',
    'The text has more than 100,000 lines. Split the document, or paste the part that is needed.'
  ],
  'intake-file-too-large': [
    'Filen fylder mere end 100 MB. Gem den uden billeder og bilag, eller indsæt teksten.',
    'The file is larger than 100 MB. Save it without pictures and annexes, or paste the text.'
  ],
  'intake-password': [
    'Dokumentet er beskyttet med en adgangskode. Fjern adgangskoden i Word (Filer, Oplysninger), gem, og åbn filen igen.',
    'The document is protected by a password. Remove the password in Word (File, Info), save, and open the file again.'
  ],
  'intake-zip-password': [
    'Filen er pakket med en adgangskode. Pak den ud, og åbn dokumentet, der ligger i den.',
    'The file is packed with a password. Unpack it, and open the document inside.'
  ],
  'intake-archive': [
    'Filen er en pakke med andre filer. Pak den ud, og åbn dokumentet, der ligger i den.',
    'The file is a package of other files. Unpack it, and open the document inside.'
  ],
  'intake-damaged': [
    'Filen er beskadiget eller ikke hel. Hent den igen, eller åbn den i Word og gem den på ny som .docx.',
    'The file is damaged or incomplete. Fetch it again, or open it in Word and save it anew as .docx.'
  ],
  'intake-swells': [
    'Filen folder sig ud til langt mere, end et dokument fylder, og er ikke åbnet. Bed afsenderen om en ny.',
    'The file unfolds to far more than a document holds, and was not opened. Ask the sender for a new one.'
  ],
  'intake-macros': [
    'Dokumentet har kun makroer og ingen tekst. Bed afsenderen om dokumentet med tekst.',
    'The document has only macros and no text. Ask the sender for the document with text.'
  ],
  'intake-doc': [
    'Filen er i det gamle Word-format (.doc). Gem filen som .docx i Word, og åbn den igen.',
    'The file is in the old Word format (.doc). Save it as .docx in Word, and open it again.'
  ],
  'intake-rtf': [
    'Filen er i RTF-format. Gem filen som .docx i Word, og åbn den igen.',
    'The file is in RTF format. Save it as .docx in Word, and open it again.'
  ],
  'intake-odt': [
    'Filen er i OpenDocument-format (.odt). Gem filen som .docx, og åbn den igen.',
    'The file is in OpenDocument format (.odt). Save it as .docx, and open it again.'
  ],
  'intake-word-xml': [
    'Filen er Word gemt som XML. Gem filen som .docx i Word, og åbn den igen.',
    'The file is Word saved as XML. Save it as .docx in Word, and open it again.'
  ],
  'intake-pages': [
    'Filen er fra Pages. Eksportér den til Word (.docx), og åbn den igen.',
    'The file is from Pages. Export it to Word (.docx), and open it again.'
  ],
  'intake-msg': [
    'Filen er en mail fra Outlook (.msg). Åbn mailen, markér teksten, og indsæt den her, eller gem mailen som .html.',
    'The file is an Outlook mail (.msg). Open the mail, select the text and paste it here, or save the mail as .html.'
  ],
  'intake-sheet': [
    'Filen er et regneark. Markér cellerne i Excel, og indsæt dem her.',
    'The file is a spreadsheet. Select the cells in Excel and paste them here.'
  ],
  'intake-slides': [
    'Filen er en præsentation. Gem den som PDF, og åbn den igen, eller indsæt teksten.',
    'The file is a presentation. Save it as PDF and open it again, or paste the text.'
  ],
  'intake-image': [
    'Filen er et billede, og tekst i billeder læses ikke. Bed om dokumentet som Word eller PDF med tekst.',
    'The file is a picture, and text in pictures is not read. Ask for the document as Word or as PDF with text.'
  ],
  'intake-timeout': [
    'Dokumentet tog for lang tid at læse, og læsningen er standset. Del dokumentet, eller indsæt teksten.',
    'The document took too long to read, and reading was stopped. Split the document, or paste the text.'
  ],
  'intake-memory': [
    'Dokumentet kræver mere hukommelse, end læsningen må bruge. Del dokumentet, eller indsæt teksten.',
    'The document needs more memory than reading may use. Split the document, or paste the text.'
  ],
  'intake-unreadable': [
    'Dokumentet kunne ikke læses. Gem det på ny som .docx, eller indsæt teksten.',
    'The document could not be read. Save it anew as .docx, or paste the text.'
  ],
  'intake-pdf-password': [
    'PDF-filen kan kun åbnes med en adgangskode. Åbn den i et PDF-program, gem en kopi uden adgangskode, og vælg kopien.',
    'The PDF can only be opened with a password. Open it in a PDF program, save a copy without, and choose the copy.'
  ],
  'intake-pdf-damaged': [
    'PDF-filen er beskadiget eller ikke hel. Hent den igen, eller bed om dokumentet som Word.',
    'The PDF is damaged or incomplete. Fetch it again, or ask for the document as Word.'
  ],
  'intake-pdf-pictures': [
    'PDF-filen er scannede billeder af sider, uden tekst at læse. Bed om dokumentet som Word, eller lad et program genkende teksten (OCR), og vælg filen igen.',
    'The PDF is scanned pictures of pages, without text to read. Ask for the document as Word, or have a program recognise the text (OCR), and choose the file again.'
  ],
  'intake-pdf-too-long': [
    'PDF-filen har mere end 1.500 sider eller 10 millioner tegn. Gem de sider, der skal bruges, som en PDF for sig, og vælg den.',
    'The PDF has more than 1,500 pages or 10 million characters. Save the pages that are needed as a PDF of their own, and choose it.'
  ],
  'intake-cancelled': ['Læsningen er afbrudt.', 'Reading was cancelled.']
} as const satisfies Record<string, readonly [string, string]>

export type IntakeErrorCode = keyof typeof WORDS

/** The refusal with this code. */
export function refusal(code: IntakeErrorCode): IntakeError {
  const [da, en] = WORDS[code]
  return new IntakeError(code, da, en)
}
