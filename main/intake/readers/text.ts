import { IntakeError, type IntakeErrorCode, refusal } from './refusals'

export { IntakeError, type IntakeErrorCode }

/** Text files are minutes of some pages; more than this is another kind of file (bytes). */
export const MAX_TEXT_BYTES = 20 * 1024 * 1024

/** Some thousand pages: the review of more would help nobody. */
export const MAX_TEXT_LINES = 100_000

/** How many control characters in a thousand a text may hold before it counts as a binary file. */
const CONTROL_PER_MILLE = 5

/**
 * The text of a file: UTF-8 or UTF-16 with or without BOM, else Windows-1252. Line breaks become `\n`.
 * @throws IntakeError for an empty, binary or too large file
 */
export function readText(bytes: Uint8Array): { text: string } {
  if (bytes.length > MAX_TEXT_BYTES) throw refusal('intake-too-large')
  return { text: boundedText(decodeText(bytes)) }
}

/**
 * The same text with plain line breaks, if it is one that can be read.
 * @throws IntakeError when it is empty, binary, or longer than anybody would review
 */
export function boundedText(raw: string): string {
  const text = raw.replace(/\r\n?/g, '\n')
  if (isBinary(text)) throw refusal('intake-binary')
  if (text.trim() === '') throw refusal('intake-empty')
  if (text.length > MAX_TEXT_BYTES) throw refusal('intake-too-large')
  if (countLines(text) > MAX_TEXT_LINES) throw refusal('intake-too-long')
  return text
}

/** How many lines a text has. */
export function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** The characters behind the bytes, in the encoding that they are found to be in. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** UTF-16, told by its byte order mark, or by every other byte being zero, as it is in all European text. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 8) return null
  const zeros: [number, number] = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++
  const half = length / 2
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return 'utf-16le'
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return 'utf-16be'
  return null
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
