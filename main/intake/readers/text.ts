/** Text files are minutes of some pages; more than this is another kind of file (bytes). */
export const MAX_TEXT_BYTES = 20 * 1024 * 1024

export type IntakeErrorCode = 'intake-empty' | 'intake-binary' | 'intake-too-large'

/** A document that the reader refuses; `message` says it in Danish. */
export class IntakeError extends Error {
  readonly code: IntakeErrorCode

  constructor(code: IntakeErrorCode, message: string) {
    super(message)
    this.name = 'IntakeError'
    this.code = code
  }
}

/** How many control characters in a thousand a text may hold before it counts as a binary file. */
const CONTROL_PER_MILLE = 5

/**
 * The text of a file: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252. Line breaks become `\n`.
 * Throws IntakeError for an empty, binary or too large file.
 */
export function readText(bytes: Uint8Array): { text: string } {
  if (bytes.length > MAX_TEXT_BYTES) {
    throw new IntakeError('intake-too-large', 'Filen er større end 20 MB og kan ikke læses som tekst.')
  }
  const text = decode(bytes).replace(/\r\n?/g, '\n')
  if (isBinary(text)) {
    throw new IntakeError(
      'intake-binary',
      'Filen er ikke en tekstfil. Vælg en tekstfil, eller indsæt teksten.'
    )
  }
  if (text.trim() === '') {
    throw new IntakeError('intake-empty', 'Filen er tom. Vælg en fil med tekst i.')
  }
  return { text }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 && code !== 9 && code !== 10 && code !== 12) controls++
    if (code === 0xfffd) controls++
  }
  return controls * 1000 > text.length * CONTROL_PER_MILLE
}
