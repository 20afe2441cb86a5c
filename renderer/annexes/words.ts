import type { MessageId } from '../i18n'

/** The kind of a file in one word that people use, by the end of its name. */
const KINDS: Readonly<Record<string, MessageId>> = {
  pdf: 'annexes.kind.pdf',
  doc: 'annexes.kind.word',
  docx: 'annexes.kind.word',
  odt: 'annexes.kind.word',
  rtf: 'annexes.kind.word',
  xls: 'annexes.kind.sheet',
  xlsx: 'annexes.kind.sheet',
  ods: 'annexes.kind.sheet',
  csv: 'annexes.kind.sheet',
  ppt: 'annexes.kind.slides',
  pptx: 'annexes.kind.slides',
  odp: 'annexes.kind.slides',
  txt: 'annexes.kind.text',
  md: 'annexes.kind.text',
  png: 'annexes.kind.picture',
  jpg: 'annexes.kind.picture',
  jpeg: 'annexes.kind.picture',
  gif: 'annexes.kind.picture',
  tif: 'annexes.kind.picture',
  tiff: 'annexes.kind.picture',
  msg: 'annexes.kind.mail',
  eml: 'annexes.kind.mail'
}

/** The message that names the kind of a file; a word for "file" where the name tells nothing. */
export function kindOfFile(fileName: string): MessageId {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase()
  return ending && Object.hasOwn(KINDS, ending) ? (KINDS[ending] ?? 'annexes.kind.file') : 'annexes.kind.file'
}

/** A size as people read it: whole kB below one MB, else MB with one decimal (powers of 1000). */
export function sizeInWords(bytes: number, language: 'da' | 'en'): string {
  const format = (value: number, digits: number) =>
    value.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
      maximumFractionDigits: digits
    })
  if (bytes < 1000) return `${format(bytes, 0)} B`
  if (bytes < 999_500) return `${format(bytes / 1000, 0)} kB`
  return `${format(bytes / 1_000_000, 1)} MB`
}
