import type { MarkPart, TextPart } from './pdf-runs'

/**
 * Letters that a font draws as one sign ("ft", "ti", "ffi") often have no letters of their own in a PDF; what they
 * stand for is then said beside them in the page's stream, as `ActualText` of a `Span`. pdf.js does not read it.
 */

const isSpace = (byte: number): boolean => byte <= 32
const isDelimiter = (byte: number): boolean => '()<>[]{}/%'.includes(String.fromCharCode(byte))

/** More than any page says (bytes). */
const MAX_STREAM = 20_000_000

/**
 * What each `Span` with properties stands for, in the order of a page's stream; null where it says nothing. Spans that
 * are parts of the tree (with an `MCID`) are left out.
 */
export function actualTexts(stream: Uint8Array): (string | null)[] {
  const found: (string | null)[] = []
  if (stream.length > MAX_STREAM) return found
  // The last name and the last dictionary are what an operator `BDC` takes.
  let name = ''
  let properties: Uint8Array | null = null
  let named = false
  for (let i = 0; i < stream.length; ) {
    const byte = stream[i] ?? 0
    if (isSpace(byte)) i++
    else if (byte === 0x25) i = lineEnd(stream, i)
    else if (byte === 0x28) i = stringEnd(stream, i)
    else if (byte === 0x3c && stream[i + 1] === 0x3c) {
      const end = dictionaryEnd(stream, i)
      properties = stream.subarray(i, end)
      i = end
    } else if (byte === 0x3c) i = hexEnd(stream, i)
    else if (byte === 0x2f) {
      const end = wordEnd(stream, i + 1)
      if (name !== '' && properties === null) named = true
      else name = latin(stream.subarray(i + 1, end))
      i = end
    } else if (isDelimiter(byte)) i++
    else {
      const end = wordEnd(stream, i)
      const word = latin(stream.subarray(i, end))
      i = end
      if (/^[-+.\d]/.test(word)) continue
      if (word === 'BDC' && name === 'Span') {
        if (named || properties === null) found.push(null)
        else if (!/\/MCID\s*\d/.test(latin(properties))) found.push(textIn(properties))
      }
      if (word === 'ID') i = imageEnd(stream, i)
      name = ''
      properties = null
      named = false
    }
  }
  return found
}

const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function lineEnd(stream: Uint8Array, from: number): number {
  let i = from
  while (i < stream.length && stream[i] !== 10 && stream[i] !== 13) i++
  return i
}

function wordEnd(stream: Uint8Array, from: number): number {
  let i = from
  while (i < stream.length && !isSpace(stream[i] ?? 0) && !isDelimiter(stream[i] ?? 0)) i++
  return Math.max(i, from)
}

function stringEnd(stream: Uint8Array, from: number): number {
  let depth = 0
  for (let i = from; i < stream.length; i++) {
    const byte = stream[i]
    if (byte === 0x5c) i++
    else if (byte === 0x28) depth++
    else if (byte === 0x29 && --depth === 0) return i + 1
  }
  return stream.length
}

function hexEnd(stream: Uint8Array, from: number): number {
  const end = stream.indexOf(0x3e, from)
  return end < 0 ? stream.length : end + 1
}

function dictionaryEnd(stream: Uint8Array, from: number): number {
  let depth = 0
  for (let i = from; i < stream.length; ) {
    const byte = stream[i]
    if (byte === 0x28) i = stringEnd(stream, i)
    else if (byte === 0x3c && stream[i + 1] === 0x3c) {
      depth++
      i += 2
    } else if (byte === 0x3e && stream[i + 1] === 0x3e) {
      i += 2
      if (--depth === 0) return i
    } else if (byte === 0x3c) i = hexEnd(stream, i)
    else i++
  }
  return stream.length
}

/** Behind an inline picture: "EI" between spaces. */
function imageEnd(stream: Uint8Array, from: number): number {
  for (let i = from + 1; i < stream.length - 2; i++) {
    if (stream[i] !== 0x45 || stream[i + 1] !== 0x49) continue
    if (isSpace(stream[i - 1] ?? 0) && isSpace(stream[i + 2] ?? 32)) return i + 2
  }
  return stream.length
}

function textIn(dictionary: Uint8Array): string | null {
  const source = latin(dictionary)
  const at = source.indexOf('/ActualText')
  if (at < 0) return null
  const rest = source.slice(at + 11).trimStart()
  if (rest.startsWith('<')) {
    const digits = rest.slice(1, rest.indexOf('>')).replace(/[^\da-f]/gi, '')
    const bytes = Uint8Array.from(digits.match(/.{1,2}/g) ?? [], (pair) =>
      Number.parseInt(pair.padEnd(2, '0'), 16)
    )
    return decode(bytes)
  }
  if (!rest.startsWith('(')) return null
  const end = stringEnd(dictionary, dictionary.length - rest.length)
  const bytes: number[] = []
  const inner = dictionary.subarray(dictionary.length - rest.length + 1, end - 1)
  for (let i = 0; i < inner.length; i++) {
    const byte = inner[i] ?? 0
    if (byte !== 0x5c) {
      bytes.push(byte)
      continue
    }
    const octal = /^[0-7]{1,3}/.exec(latin(inner.subarray(i + 1, i + 4)))?.[0]
    if (octal !== undefined) {
      bytes.push(Number.parseInt(octal, 8) & 0xff)
      i += octal.length
    } else {
      const escaped: Record<number, number> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }
      const next = inner[++i] ?? 0
      bytes.push(escaped[next] ?? next)
    }
  }
  return decode(Uint8Array.from(bytes))
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  return new TextDecoder('windows-1252').decode(bytes)
}

/** Whether signs stand in the text that have no letters. */
export const lacksLetters = (items: readonly (TextPart | MarkPart)[]): boolean =>
  items.some((item) => 'str' in item && /[\0\ufffd\ue000-\uf8ff]/.test(item.str))

/** The items with the letters that spans say they stand for; unchanged where spans and texts do not match in number. */
export function withActualText<T extends TextPart | MarkPart>(
  items: readonly T[],
  texts: readonly (string | null)[]
): T[] {
  const opens = (item: TextPart | MarkPart): boolean =>
    !('str' in item) && item.type === 'beginMarkedContentProps' && item.tag === 'Span' && !item.id
  if (items.filter(opens).length !== texts.length) return [...items]
  let next = 0
  const open: (string | null)[] = []
  return items.map((item) => {
    if (!('str' in item)) {
      if (opens(item)) open.push(texts[next++] ?? null)
      else if (item.type.startsWith('begin')) open.push(null)
      else open.pop()
      return item
    }
    const text = open.at(-1) ?? null
    if (text === null || item.str.trim() === '') return item
    open[open.length - 1] = ''
    return { ...item, str: text }
  })
}
