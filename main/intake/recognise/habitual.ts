import type { Label, LabelKind, Learned } from './labels'
import type { Line } from './lines'
import { endsSentence, normal } from './words'

/** What a repeated line is a label of, told by its head word: offices invent wordings, not words. */
const HEADS: readonly [RegExp, LabelKind][] = [
  [/^(?:bilag|vedhæft|vedlagt|materiale)\p{L}*(?: \p{L}+){0,2}$/u, 'annexes'],
  [
    /(?:indstilling|anbefaling|indstiller|beslutningsforslag)(?:er|en)?$|^forslag til (?:beslutning|vedtagelse)$/u,
    'recommendation'
  ],
  [
    /(?:beslutning|konklusion|afgørelse|drøftelse|behandling|referat|opsamling|resultat|vedtagelse)(?:er|en|et)?(?: (?:og|\/|samt) \p{L}+)?$/u,
    'minutes'
  ],
  [
    /^(?:sag|sagen|sagens|baggrund|beskrivelse|problemstilling|kort|om|resume|resumé|redegørelse|historik|begrundelse|sammendrag|introduktion|indledning)(?: \p{L}+){0,3}$|(?:fremstilling|beskrivelse|redegørelse|resume|resumé|baggrund)$/u,
    'case'
  ]
]

/** A short line that stands alone: bold, a heading, with a colon, or apart from the text around it. */
const standsAlone = (line: Line, next: Line | undefined): boolean =>
  line.strong || line.text.endsWith(':') || (line.gap > 0 && (next === undefined || next.gap > 0))

/**
 * Labels that a document uses again and again without our knowing the wording ("Sagen kort", "Drøftelse og
 * konklusion"): lines that repeat word for word, once an item, and name a section by their head word.
 */
export function habitualLabels(lines: readonly Line[], labels: readonly (Label | null)[]): Learned {
  const counts = new Map<string, number>()
  const clear = new Set<string>()
  lines.forEach((line, i) => {
    if (labels[i] || line.bullet || line.cells || line.hint !== undefined) return
    const text = line.text.replace(/\s?:$/, '')
    if (text.length > 50 || !/^\p{Lu}[^\d]*$/u.test(text) || text.split(' ').length > 6) return
    if (endsSentence(text) || !standsAlone(line, lines[i + 1])) return
    if (line.strong && text.split(' ').length <= 3) clear.add(normal(text))
    counts.set(normal(text), (counts.get(normal(text)) ?? 0) + 1)
  })
  const learned = new Map<string, LabelKind>()
  for (const [text, count] of counts) {
    // "Godkendelse af referat" is about minutes; it does not head them.
    if (/ (?:af|på|fra|til|vedrørende) /.test(text) && !/^(?:forslag|referat|kort|om) /.test(text)) continue
    const kind = HEADS.find(([pattern]) => pattern.test(text))?.[1]
    // Set in bold, a name of the recommendation or the minutes is clear at its first time.
    if (kind && (count >= 2 || (clear.has(text) && (kind === 'minutes' || kind === 'recommendation'))))
      learned.set(text, kind)
  }
  return learned
}
