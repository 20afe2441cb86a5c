import type { Element } from '../tree'

/** Elements whose content is no text of the document. */
const DROPPED = new Set(
  `script style noscript template svg math iframe object embed applet canvas audio video img picture map nav button
   input select option textarea datalist dialog head title meta link base xml del`.split(/\s+/)
)

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header
   hgroup html legend main p pre section summary ul ol li h1 h2 h3 h4 h5 h6 hr`.split(/\s+/)
)

export const isBlock = (element: Element): boolean => BLOCKS.has(element.name)

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*(?:all|screen))/i
const NO_TEXT =
  /mso-element\s*:\s*(?:comment|header|footer|field-begin|field-separator|field-end|footnote-list|endnote-list)/i

export const styleOf = (element: Element): string => element.attributes.style ?? ''

/** Not shown, or no part of the document: scripts, hidden parts, Word's comments and fields. */
export function isDropped(element: Element): boolean {
  const { name, attributes } = element
  if (DROPPED.has(name) || 'hidden' in attributes) return true
  // Word's and Office's own elements, but for the empty paragraph, hold data rather than text.
  if (/^(?:v|w|m|st1?\d?):/.test(name) && !/^st1?\d?:/.test(name)) return true
  const style = attributes.style
  if (style !== undefined && (HIDDEN.test(style) || NO_TEXT.test(style))) return true
  return /(?:^|\s)(?:MsoCommentReference|MsoCommentText|msoDel)(?:\s|$)/.test(attributes.class ?? '')
}

/** Marks that an element puts on its text; undefined leaves them as they are around it. */
export function marksOf(element: Element): { bold?: boolean; italic?: boolean; underlined?: boolean } {
  const marks: { bold?: boolean; italic?: boolean; underlined?: boolean } = {}
  const { name } = element
  if (name === 'b' || name === 'strong') marks.bold = true
  if (name === 'i' || name === 'em' || name === 'cite') marks.italic = true
  if (name === 'u') marks.underlined = true
  const style = styleOf(element)
  if (style === '') return marks
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  if (weight !== undefined) marks.bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  if (slant !== undefined) marks.italic = slant === 'italic' || slant === 'oblique'
  if (/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*underline/i.test(style)) marks.underlined = true
  return marks
}

/** The level (from 0) of a paragraph that Word sets as an item of a list, in HTML that comes from Word or Outlook. */
export function wordListLevel(element: Element): number | null {
  const found = /(?:^|;)\s*mso-list\s*:\s*[^;]*?level(\d{1,2})/i.exec(styleOf(element))?.[1]
  return found === undefined ? null : Math.min(Number(found) - 1, 8)
}

/** The sign or number that Word shows in front of such a paragraph. */
export const isWordMarker = (element: Element): boolean => /mso-list\s*:\s*ignore/i.test(styleOf(element))

/** A mark made of letters or digits is a number; all others are bullets, whatever symbol font they are in. */
export function markerOf(shown: string): string {
  const sign = shown.replace(/[\s\u00a0]+/g, '')
  return /^[([]?(?:\d{1,3}(?:\.\d{1,3}){0,8}|[a-zæøå]|[ivxlc]{1,6})[.):\]]{0,2}$/i.test(sign) && sign !== 'o'
    ? sign
    : '-'
}
