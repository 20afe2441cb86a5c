import type { Line } from './lines'
import { looksLikeOrganization } from './words'

const POSTAL = /^(?:DK[- ]?)?\d{4} \p{Lu}[\p{L}. ]{1,30}$/u
const STREET = /^\p{Lu}[\p{L}. ]{2,40} \d{1,4}\s?[A-Za-z]?(?:,.{0,40})?$|^Postboks \d{1,5}$/u
/** Lines of an office that name nobody: telephone, web address, company number. */
const OFFICE =
  /^(?:(?:tlf|tel|telefon|fax|telefax|hovednummer)\.?(?:nr\.?)?\s?:?\s?(?:\+\d{2}\s?)?[\d ]{8,14}|(?:e-?mail|mail)?\s?:?\s?\S{1,60}@\S{3,60}|(?:https?:\/\/|www\.)\S{3,80}|(?:CVR|EAN|GIRO|SE)(?:-?nr\.?|-nummer)?\s?:?\s?[\d ]{8,16})$/i

/** The address block of an office in front of a document: postal code, street above it, what else belongs to it. */
export function letterheadLines(lines: readonly Line[], end: number): Set<Line> {
  const found = new Set<Line>()
  for (let i = 0; i < Math.min(end, 60); i++) {
    const line = lines[i]
    if (!line || line.hint !== undefined || !POSTAL.test(line.text)) continue
    found.add(line)
    let top = i - 1
    const street = lines[top]
    if (street && STREET.test(street.text) && street.hint === undefined) {
      found.add(street)
      top--
    }
    const office = lines[top]
    // The name above its address; a heading is the document's.
    if (
      office &&
      top < i - 1 &&
      !office.strong &&
      looksLikeOrganization(office.text) &&
      office.text.length < 60
    )
      found.add(office)
    for (let k = i + 1; k < end && OFFICE.test(lines[k]?.text ?? '') && (lines[k]?.gap ?? 9) <= 1; k++) {
      const below = lines[k]
      if (below && below.hint === undefined) found.add(below)
    }
  }
  return found
}
