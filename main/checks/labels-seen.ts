import type { SectionName } from '../../preload/contract/values'
import type { LineUse } from '../intake/recognise/recognised'
import { readable } from './text'

/** The labels that offices use for the three sections (domain.md); "Beslutning i <udvalg> den <dato>" too. */
const LABELS: readonly [SectionName, RegExp][] = [
  ['recommendation', /^(indstilling(er)?|anbefaling(er)?)$/iu],
  ['case', /^(sagsfremstilling|beskrivelse af sagen|sagsbeskrivelse|resum[eé]|baggrund|sagen)$/iu],
  ['minutes', /^(referat|beslutning|konklusion)(?: (?:i|fra|af|den) .*)?$/iu]
]

/** The label as it is written, without marks and closing colon. */
export const plainLabel = (written: string): string =>
  readable(written)
    .slice(0, 200)
    .replace(/[*_#]/gu, '')
    .replace(/[\s:.]+$/u, '')
    .trim()

/** Which section a label stands for; null for any other text. */
export function sectionOfLabel(label: string): SectionName | null {
  return LABELS.find(([, pattern]) => pattern.test(plainLabel(label)))?.[0] ?? null
}

/** Without body and date: "Beslutning i Styregruppen den 4. maj" is the label "Beslutning". */
export const labelKey = (label: string): string =>
  plainLabel(label)
    .toLocaleLowerCase('da')
    .replace(/^(beslutning|referat|konklusion) (i|fra|af|den) .*$/u, '$1')

/** The labels of each item, in the order of the document. */
function labelsByItem(text: string, lines: readonly LineUse[]): string[][] {
  const uses = new Map(lines.map(({ line, use }) => [line, use]))
  const items: string[][] = []
  let item: string | null = null
  for (const [index, written] of text.split(/\r\n|\n|\r/u).entries()) {
    const use = uses.get(index + 1) ?? 'blank'
    const place = /^items\.\d+/u.exec(use)?.[0]
    if (place !== undefined && place !== item) {
      item = place
      items.push([])
    }
    const label = plainLabel(written)
    // in front of the first item "Referat" is the title of the document
    if (place === undefined && use !== 'layout') continue
    if (sectionOfLabel(label) !== null) items.at(-1)?.push(label)
  }
  return items
}

/**
 * The different section labels of a document, the most used first; what labels-mixed needs to know. A label that
 * stands beside another of its section in one item (a Resume above the Sagsfremstilling) is no other name for it and
 * is left out.
 * @param text the document as it was read
 * @param lines where each line (1-based) went, as the reader reports it
 */
export function labelsSeen(text: string, lines: readonly LineUse[]): string[] {
  const items = labelsByItem(text, lines)
  const counts = new Map<string, { label: string; count: number }>()
  for (const label of items.flat()) {
    const seen = counts.get(labelKey(label))
    counts.set(labelKey(label), { label: seen?.label ?? label, count: (seen?.count ?? 0) + 1 })
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count).map(({ label }) => label)
  const together = (a: string, b: string): boolean =>
    items.some((own) => [a, b].every((label) => own.some((other) => labelKey(other) === labelKey(label))))
  return ranked.filter(
    (label, rank) =>
      !ranked
        .slice(0, rank)
        .some((above) => sectionOfLabel(above) === sectionOfLabel(label) && together(above, label))
  )
}
