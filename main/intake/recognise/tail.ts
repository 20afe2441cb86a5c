import type { Draft } from './draft'
import { takeField } from './fields'
import { plainText } from './inline'
import type { ItemPlace } from './items'
import type { Line } from './lines'
import { endsSentence } from './words'

/** Headings of what stands behind the last item: the next meeting, signatures. */
const END =
  /^(?:næste møde(?:r|dato|datoer)?|kommende møder|mødedatoer|underskrift(?:er|sblad|sside|sark)?|underskrives?|således vedtaget|referatet (?:er )?godkendt(?: den| af)?|godkendt af formanden)\s*(?::.{0,80}|den [_.\s]*)?$/i
const SIGNATURE = /^[_.]{6,}|[_.]{10,}$/

/** Where what belongs to no item begins behind the last one; the number of lines where nothing does. */
export function findTail(lines: readonly Line[], last: ItemPlace | undefined): number {
  if (!last || lines.some((line, i) => i >= last.body && line.hint !== undefined)) return lines.length
  for (let i = Math.max(last.body, lines.length - 60); i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    if (line.bullet || line.cells) continue
    if (SIGNATURE.test(line.raw) && i > last.body) return i
    const apart = line.gap > 0 || line.strong
    if (apart && END.test(line.text) && !(endsSentence(line.text) && !line.text.endsWith(':'))) return i
  }
  return lines.length
}

/** Fields that stand behind the items ("Referent: Anne Lund"); all else there is left for people to place. */
export function readTail(draft: Draft, from: number): void {
  const { lines, labels, ledger, meeting } = draft
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    const label = labels[i]
    if (!line) break
    if (/^[_.\s]+$/.test(line.raw)) ledger.claim(line, 'layout')
    if (!label || label.rest === '' || plainText(label.rest).length > 120) continue
    const empty =
      (label.kind === 'minuteTakers' && meeting.minuteTakers.length === 0) ||
      (label.kind === 'chair' && meeting.chair === null) ||
      (label.kind === 'end' && meeting.end === null)
    const path = empty ? takeField(draft, label.kind as 'minuteTakers' | 'chair' | 'end', label.rest) : null
    if (path !== null) ledger.claim(line, path)
  }
}
