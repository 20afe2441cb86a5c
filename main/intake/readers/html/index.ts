import { refusal } from '../refusals'
import { boundedText, MAX_TEXT_BYTES } from '../text'
import { type Element, elementsOf, findElement, parseHtml, textOf } from '../tree'
import { writeNeutral } from './neutral'
import { readBlocks } from './walk'

/** HTML repeats its styles at every word: it may be larger than the text in it (characters). */
const MAX_HTML = 3 * MAX_TEXT_BYTES

/** Titles that programs give pages that have none. */
const NO_TITLE = /^(?:untitled|uden titel|document|dokument|outlook|mail)?\d*$/i

/**
 * HTML of any making (Word, Outlook, portals, a saved page) as text in light markup.
 * @returns name: the title of the page, where it has one
 * @throws IntakeError when there is no text, or too much
 */
export function readHtml(html: string): { name: string | null; text: string } {
  const root = parsed(html)
  const title = findElement(root, 'title')
  const name = title ? textOf(title).replace(/\s+/g, ' ').trim().slice(0, 200) : ''
  return {
    name: NO_TITLE.test(name) ? null : name,
    text: boundedText(writeNeutral(readBlocks(bodyOf(root))))
  }
}

/** The same for HTML whose spaces and empty paragraphs are those of the document. */
export function readExactHtml(html: string): string {
  return boundedText(writeNeutral(readBlocks(parsed(html), true)))
}

function parsed(html: string): Element {
  if (html.length > MAX_HTML) throw refusal('intake-too-large')
  return parseHtml(withoutHead(html))
}

/** Windows puts a head of its own before copied HTML. */
const withoutHead = (html: string): string =>
  /^Version:[\d.]+\s+StartHTML:/i.test(html) ? html.slice(Math.max(html.indexOf('<'), 0)) : html

/** The main part of a page that names one, else all of it. */
function bodyOf(root: Element): Element {
  const main = findAll(root, (element) => element.name === 'main' || element.attributes.role === 'main')
  return main.length === 1 && main[0] && textOf(main[0]).trim().length > 200 ? main[0] : root
}

function findAll(element: Element, wanted: (element: Element) => boolean): Element[] {
  return elementsOf(element).flatMap((child) => (wanted(child) ? [child] : findAll(child, wanted)))
}
