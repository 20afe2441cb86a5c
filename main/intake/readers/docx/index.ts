import mammoth from 'mammoth'
import { readExactHtml } from '../html'
import { openPackage, type Package } from '../package'
import { IntakeError, refusal } from '../refusals'
import { boundedText } from '../text'
import { childOf, type Element, elementsOf, parseXml } from '../tree'
import { type DocumentParts, DocumentReader } from './document'
import { firstHeads, tellingFoot, tellingHead } from './heads'
import { NumberingCounter } from './numbering'
import { Styles } from './styles'
import { STYLE_MAP, wordFile } from './word-xml'

/** How far the reading has come, in steps. */
export type Report = (done: number, total: number) => void

const STEPS = 4

/**
 * A Word document as text in light markup: numbers of lists and headings written out, the first page's head in front.
 * Macros, pictures and comments are not looked at.
 * @throws IntakeError for a package that is no Word document, is locked or damaged, or has no text
 */
export async function readDocx(bytes: Uint8Array, report: Report = () => {}): Promise<{ text: string }> {
  const files = await openPackage(bytes)
  report(1, STEPS)
  const path = await mainPart(files)
  const body = await bodyOf(files, path)
  const links = await relationsOf(files, path)
  const parts = await partsOf(files, path, links)
  report(2, STEPS)
  const text = await neutralText(new DocumentReader(parts).read(body))
  report(3, STEPS)
  const opening = text.split('\n', 40)
  const { head, foot } = firstHeads(body)
  const above = tellingHead(await headLines(files, path, head, links, parts), opening)
  const below = tellingFoot(await headLines(files, path, foot, links, parts))
  const front = [...above, ...tellingHead(below, [...above, ...opening])].join('\n').trim()
  if (front === '' && text === '') {
    throw refusal(
      files.names().some((name) => /vbaProject\.bin$/.test(name)) ? 'intake-macros' : 'intake-empty'
    )
  }
  return { text: boundedText(front === '' ? text : `${front}\n\n${text}`) }
}

/** Through mammoth and HTML, the way that pasted text goes too; '' for a body without text. */
async function neutralText(wordXml: string): Promise<string> {
  const { value } = await mammoth
    .convertToHtml(
      { buffer: await wordFile(wordXml) },
      {
        styleMap: STYLE_MAP,
        includeDefaultStyleMap: false,
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false
      }
    )
    .catch((cause: unknown) => {
      throw cause instanceof RangeError ? refusal('intake-swells') : cause
    })
  try {
    return readExactHtml(value)
  } catch (error) {
    if (error instanceof IntakeError && error.code === 'intake-empty') return ''
    throw error
  }
}

const DOCUMENT = /\/officeDocument$/
const OTHER_FORMATS: readonly (readonly [RegExp, Parameters<typeof refusal>[0]])[] = [
  [/^xl\/workbook\.(?:xml|bin)$/, 'intake-sheet'],
  [/^ppt\/presentation\.xml$/, 'intake-slides'],
  [/^content\.xml$/, 'intake-odt'],
  [/^Index\/|^index\.apxl$|\.iwa$/, 'intake-pages']
]

/** Where the document itself lies. @throws IntakeError when the package is something else */
async function mainPart(files: Package): Promise<string> {
  const relations = await files.text('_rels/.rels')
  for (const element of relations === null ? [] : elementsOf(parseXml(relations))) {
    const target = (element.attributes.Target ?? '').replace(/^\//, '')
    if (
      DOCUMENT.test(element.attributes.Type ?? '') &&
      files.has(target) &&
      /document\d*\.xml$/i.test(target)
    ) {
      return target
    }
  }
  if (files.has('word/document.xml')) return 'word/document.xml'
  const other = OTHER_FORMATS.find(([pattern]) => files.names().some((name) => pattern.test(name)))
  // A Word package without its document has lost a part.
  if (!other && files.has('[Content_Types].xml')) throw refusal('intake-damaged')
  throw refusal(other?.[1] ?? 'intake-archive')
}

async function bodyOf(files: Package, path: string): Promise<Element> {
  const xml = await files.text(path)
  const body = xml === null ? undefined : childOf(parseXml(xml), 'w:body')
  if (!body) throw refusal('intake-damaged')
  return body
}

/** Targets of a part's relationships by id. */
async function relationsOf(files: Package, path: string): Promise<Map<string, string>> {
  const at = path.lastIndexOf('/') + 1
  const xml = await files.text(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`)
  const relations = xml === null ? [] : elementsOf(parseXml(xml))
  return new Map(relations.map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']))
}

const beside = (path: string, name: string): string =>
  name.startsWith('/') ? name.slice(1) : `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`

/** A part beside the document that it can do without: one that is not whole counts as missing. */
async function optionalPart(files: Package, path: string): Promise<Element | null> {
  const xml = await files.text(path)
  return xml === null || xml.trim() === '' ? null : parseXml(xml)
}

async function partsOf(
  files: Package,
  path: string,
  links: ReadonlyMap<string, string>
): Promise<DocumentParts> {
  const named = (name: string): string =>
    beside(
      path,
      [...links.values()].find((target) => new RegExp(`(?:^|/)${name}\\d*\\.xml$`).test(target)) ??
        `${name}.xml`
    )
  const styles = new Styles(await optionalPart(files, named('styles')))
  const numbering = new NumberingCounter(await optionalPart(files, named('numbering')), styles)
  const notes = new Map<string, Element>()
  for (const kind of ['footnote', 'endnote']) {
    const root = await optionalPart(files, named(`${kind}s`))
    for (const note of root ? elementsOf(root) : []) notes.set(`${kind} ${note.attributes['w:id']}`, note)
  }
  return { styles, numbering, links, notes }
}

async function headLines(
  files: Package,
  path: string,
  id: string | null,
  links: ReadonlyMap<string, string>,
  parts: DocumentParts
): Promise<string[]> {
  const target = id === null ? undefined : links.get(id)
  const root = target === undefined ? null : await optionalPart(files, beside(path, target))
  if (!root) return []
  const text = await neutralText(new DocumentReader(parts, false).read(root))
  return text.split('\n').filter((line) => line.trim() !== '')
}
