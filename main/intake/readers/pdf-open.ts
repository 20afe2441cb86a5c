import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { actualTexts, lacksLetters, withActualText } from './pdf-actual'
import type { Dot, Page, Rule } from './pdf-model'
import { rulesOf } from './pdf-rules'
import { faceOf, type MarkPart, type Matrix, runsOf, type TextPart, withDots } from './pdf-runs'
import { type PageStreams, pageStreams } from './pdf-streams'
import { readTags, type TreeNode } from './pdf-tags'
import { refusal } from './refusals'

/** More pages than any document of a meeting has with its annexes. */
export const MAX_PAGES = 1500
/** Letters of some 3,000 pages of text. */
export const MAX_LETTERS = 10_000_000
/** Pieces of text on one page; a drawing with more is a map. */
const MAX_ITEMS = 60_000

type Library = typeof PdfJs
/** An open PDF. */
export interface OpenPdf {
  document: PdfJs.PDFDocumentProxy
  /** the streams of its pages, opened when they are first needed */
  streams: () => Promise<PageStreams | null>
}
type DocumentPage = PdfJs.PDFPageProxy

let loading: Promise<Library> | null = null

/**
 * pdf.js, both halves in this thread: the reader is meant to run in a worker of its own. Loading it looks for a canvas
 * and says on stderr that there is none; text needs none, so it is kept quiet for that moment.
 */
function library(): Promise<Library> {
  loading ??= (async () => {
    const { warn } = console
    console.warn = () => {}
    try {
      const loaded = await import('pdfjs-dist/legacy/build/pdf.mjs')
      await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
      return loaded
    } finally {
      console.warn = warn
    }
  })()
  return loading
}

/**
 * Opens a PDF and gives it to `use`. No script, form or attachment of it runs or is opened, nothing is fetched, no
 * picture is decoded.
 * @throws IntakeError for a password, damage, and too many pages
 */
export async function withPdf<T>(bytes: Uint8Array, use: (pdf: OpenPdf) => Promise<T>): Promise<T> {
  const { getDocument } = await library()
  const task = getDocument({
    // pdf.js takes the bytes over; the caller keeps his.
    data: bytes.slice(),
    verbosity: 0,
    // Larger pictures are left out: none is decoded.
    maxImageSize: 1,
    disableFontFace: true,
    fontExtraProperties: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true
  })
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw nameOf(error) === 'PasswordException'
        ? refusal('intake-pdf-password')
        : refusal('intake-pdf-damaged')
    })
    if (document.numPages < 1) throw refusal('intake-pdf-damaged')
    let streams: Promise<PageStreams | null> | null = null
    return await use({
      document,
      streams: () => {
        streams ??= pageStreams(bytes)
        return streams
      }
    })
  } finally {
    await task.destroy().catch(() => {})
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

/** Runs and drawn lines of the page with this number (from 1). @throws IntakeError when it cannot be read */
export async function readPage(pdf: OpenPdf, number: number): Promise<Page> {
  const page = await pdf.document.getPage(number).catch(() => {
    throw refusal('intake-pdf-damaged')
  })
  try {
    return await contentOf(pdf, page)
  } finally {
    page.cleanup()
  }
}

type Items = (TextPart | MarkPart)[]

/** Text and marks of a page, letters drawn as one sign spelt out. */
async function itemsOf(pdf: OpenPdf, page: DocumentPage): Promise<{ items: Items; fonts: string[] }> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const items = content.items.slice(0, MAX_ITEMS) as Items
  const fonts = Object.keys(content.styles)
  if (!lacksLetters(items)) return { items, fonts }
  const streams = await pdf.streams()
  return { items: streams ? withActualText(items, actualTexts(streams.of(page.pageNumber))) : items, fonts }
}

async function contentOf(pdf: OpenPdf, page: DocumentPage): Promise<Page> {
  const { OPS } = await library()
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform as number[]
  const view: Matrix = [a, b, c, d, e, f]
  const { items, fonts } = await itemsOf(pdf, page).catch(() => {
    throw refusal('intake-pdf-damaged')
  })
  if (!items.some((item) => 'str' in item && item.str.trim() !== ''))
    return { width, height, runs: [], rules: [] }
  // The drawing brings the fonts with it, and the lines around tables.
  let drawn: { rules: Rule[]; dots: Dot[] } = { rules: [], dots: [] }
  try {
    const drawing = await page.getOperatorList({ annotationMode: 0 })
    drawn = rulesOf(drawing.fnArray, drawing.argsArray as unknown[], OPS, view)
  } catch {
    // A drawing that cannot be read has no lines; its text is there all the same.
  }
  const tree = (await page.getStructTree().catch(() => null)) as TreeNode | null
  const runs = runsOf(items, view, facesOf(page, fonts), readTags(tree))
  return { width, height, rules: drawn.rules, runs: withDots(runs, drawn.dots) }
}

function facesOf(page: DocumentPage, names: readonly string[]): Map<string, ReturnType<typeof faceOf>> {
  return new Map(
    names.map((name) => {
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontLook | null) : null
      return [name, faceOf(font?.name ?? '', Boolean(font?.bold || font?.black), Boolean(font?.isMonospace))]
    })
  )
}

/** What pdf.js says of a font. */
interface FontLook {
  name?: string
  bold?: boolean
  black?: boolean
  isMonospace?: boolean
}

/** Letters of a page as they are found, for searching: no layout, lines in the order of the file. */
export async function pageLetters(pdf: OpenPdf, number: number): Promise<string> {
  const page = await pdf.document.getPage(number).catch(() => null)
  if (!page) return ''
  try {
    const { items } = await itemsOf(pdf, page)
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  } catch {
    return ''
  } finally {
    page.cleanup()
  }
}
