import { decodeText } from './text'

/** What a file is, told by its content; the name only helps where the content leaves it open. */
export type FileKind =
  | 'text'
  | 'html'
  | 'mail'
  | 'pdf'
  | 'zip'
  | 'password'
  | 'doc'
  | 'msg'
  | 'sheet'
  | 'slides'
  | 'rtf'
  | 'word-xml'
  | 'image'
  | 'archive'
  | 'binary'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a]
]

const ARCHIVES: readonly (readonly number[])[] = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x42, 0x5a, 0x68]
]

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte)

/**
 * What the bytes are.
 * @param name file name, for HTML without its first tag and mail with odd heads
 */
export function kindOf(bytes: Uint8Array, name: string | null): FileKind {
  if (startsWith(bytes, OLE)) return oleKind(bytes)
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip'
  if (IMAGES.some((magic) => startsWith(bytes, magic)) || isWebImage(bytes)) return 'image'
  if (ARCHIVES.some((magic) => startsWith(bytes, magic))) return 'archive'
  if (isPdf(bytes)) return 'pdf'
  return textKind(decodeText(bytes.subarray(0, 16_384)), name)
}

/** The mark may stand a little into the file, as readers of PDF allow. */
function isPdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024))
  const at = head.indexOf('%PDF-')
  return (
    at === 0 || (at > 0 && !/[^\s\ufeff\u00bf\u00bb\u00ef]/.test(head.subarray(0, at).toString('latin1')))
  )
}

/** RIFF…WEBP, HEIC and AVIF ("ftyp"), bitmaps. */
function isWebImage(bytes: Uint8Array): boolean {
  const ascii = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return true
  if (ascii(4, 8) === 'ftyp' && /^(?:hei|hev|mif1|avif)/.test(ascii(8, 12))) return true
  return ascii(0, 2) === 'BM' && bytes.length > 54 && bytes[6] === 0 && bytes[7] === 0 && bytes[14] === 40
}

/** The old container of Office (MS-CFB): told by the names of its streams, which are UTF-16. */
function oleKind(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const has = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'password'
  if (has('__properties_version1.0') || has('__nameid_version1.0')) return 'msg'
  if (has('WordDocument')) return 'doc'
  if (has('PowerPoint Document')) return 'slides'
  if (has('Workbook\0') || has('Book\0')) return 'sheet'
  return 'binary'
}

const HTML_START =
  /^(?:\s|<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,4000}?-->)*<(?:!doctype\s+html|html|head|body|meta|title|style|div|p|table|span|h[1-6]|ul|ol|article|section|font|b|strong)\b/i

/** Header lines that only mail has at its very beginning; "Date:" and "Subject:" may head any note. */
const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-[\w-]+|content-type|content-transfer-encoding|authentication-results|arc-[\w-]+|thread-(?:topic|index))\s{0,2}:/im
const ANY_HEADER = /^(?:from|to|subject|date|cc|reply-to|sender)\s{0,2}:/im

function textKind(text: string, name: string | null): FileKind {
  const head = text.replace(/^\ufeff/, '')
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^\s*<\?xml[\s\S]{0,2000}?(?:progid="Word\.Document"|<w:wordDocument|<pkg:package)/.test(head))
    return 'word-xml'
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name ?? '')?.[1]?.toLowerCase()
  if (isMail(head, extension === 'eml' || extension === 'mht' || extension === 'mhtml')) return 'mail'
  if (HTML_START.test(head) && /<\/|<br|<p\b/i.test(head)) return 'html'
  if ((extension === 'html' || extension === 'htm') && /<[a-z][\s\S]{0,2000}?>/i.test(head)) return 'html'
  return 'text'
}

/** A block of header lines from the first line on, among them one that only mail has. */
function isMail(text: string, named: boolean): boolean {
  const block = /^(?:From [^\n]{1,200}\n)?((?:[\w-]{1,60}[ \t]?:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+)/.exec(
    text
  )?.[1]
  if (block === undefined) return false
  return MAIL_HEADER.test(block) ? named || ANY_HEADER.test(block) : named && ANY_HEADER.test(block)
}
