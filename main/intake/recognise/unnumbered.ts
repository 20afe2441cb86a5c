import type { ItemPlace } from './items'
import type { Label, LabelKind } from './labels'
import { isSectionLabel } from './labels'
import type { Line } from './lines'
import { isUsualTitle, readItemStart } from './titles'
import { endsSentence, startsUpper } from './words'

const RANK: Partial<Record<LabelKind, number>> = { recommendation: 1, case: 2, minutes: 3 }

/** A short line that may be a title: no sentence, no list item, no label. */
const mayBeTitle = (line: Line): boolean =>
  !line.bullet &&
  line.cells === null &&
  line.hint === undefined &&
  line.text.length <= 200 &&
  startsUpper(line.text) &&
  !endsSentence(line.text)

/**
 * Items of a document that doesn't number them: a title stands right above a section label that begins a new round
 * ("Referat" … "Indstilling"), or is a heading of the same level as those. Numbers are counted.
 */
export function findUnnumbered(lines: readonly Line[], labels: readonly (Label | null)[]): ItemPlace[] {
  const found: number[] = []
  let last = 9
  labels.forEach((label, i) => {
    if (!label || !isSectionLabel(label.kind)) return
    const rank = RANK[label.kind]
    if (rank === undefined) return
    const above = lines[i - 1]
    if (rank <= last && above && !labels[i - 1] && mayBeTitle(above) && (above.strong || above.gap > 0))
      found.push(i - 1)
    last = rank
  })
  if (found.length < 2) return []
  const level = lines[found[0] ?? 0]?.heading ?? 0
  const strong = lines[found[0] ?? 0]?.strong ?? false
  const places = new Set(found)
  lines.forEach((line, i) => {
    if (i <= (found[0] ?? 0) || labels[i] || !mayBeTitle(line) || readItemStart(line.text)) return
    if (
      strong
        ? line.strong && line.heading === level && (level > 0 || isUsualTitle(line.text))
        : isUsualTitle(line.text) && line.gap > 0
    ) {
      places.add(i)
    }
  })
  return [...places]
    .sort((a, b) => a - b)
    .map((at, i) => ({
      number: i + 1,
      form: 'dot',
      title: lines[at]?.text ?? '',
      from: at,
      at,
      body: at + 1,
      caseNumberAbove: null,
      closedAbove: false
    }))
}
