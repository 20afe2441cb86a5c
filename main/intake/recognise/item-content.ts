import { mergeAnnex, readAnnexList } from './annexes'
import { buildBlocks } from './blocks'
import type { Draft } from './draft'
import type { ItemPlace } from './items'
import type { Line } from './lines'
import { outcomeOf } from './outcomes'
import type { RecognisedItem } from './recognised'

export type Section = 'recommendation' | 'case' | 'minutes'
const SECTIONS: readonly Section[] = ['recommendation', 'case', 'minutes']

/** What the document as a whole says about its items. */
export interface Habits {
  /** no item has a section label: what stands under a title is its minutes, if these are minutes */
  unlabelled: boolean
  minutes: boolean
  /** no item has a label for recommendation or case */
  bare: boolean
  /** no labels for recommendation or case, and at most half of the items have any: their text is what was said */
  loose: boolean
  count: number
}

/** The lines of an item, sorted into its sections while it is read. */
export interface Parts {
  texts: Record<Section, Line[]>
  /** lists of annexes: lines, kind, and the section that was open before */
  annexes: { lines: Line[]; withMinutes: boolean; back: Section }[]
  current: Section | 'annexes' | null
  last: Section
  /** opened by "Det indstilles, at …" without a label: ends with its points */
  implicit: boolean
  minutesLabel: string | null
  seen: (Section | 'annexes')[]
}

/** The item that a line stands in, and what its document does. */
export interface Where {
  place: ItemPlace
  index: number
  habits: Habits
  path: string
  /** line number of the item's label for the case; 0 where it has none: up to there a recommendation goes on */
  caseFrom: number
}

/** Words in which minutes tell what happened. */
export const TELLS =
  /(?<!\p{L})(?:bød|orienterede|fortalte|oplyste|gennemgik|præsenterede|drøftede|besluttede|aftalte|konstaterede|nævnte|spurgte|takkede|godkendte|tiltrådte|efterspurgte|bemærkede|blev (?:godkendt|aftalt|besluttet|drøftet|orienteret)|intet (?:nyt|at)|ingen bemærkninger)(?!\p{L})/iu

/** An item without labels whose text is a result ("Godkendt.") holds minutes, also where others have labels. */
function moveResult(item: RecognisedItem, parts: Parts, habits: Habits): void {
  if (
    !habits.minutes ||
    parts.seen.some((section) => section !== 'annexes') ||
    item.kind === 'written_information'
  )
    return
  const lines = parts.texts.case
  if (lines.length === 0) return
  const told =
    lines.some((line) => TELLS.test(line.text)) || outcomeOf(lines.map((line) => line.text)) !== null
  if (!habits.bare && (!told || lines.some((line) => line.strong))) return
  parts.texts.minutes.push(...lines)
  parts.texts.case = []
}

/** Turns the sorted lines of an item into blocks, annexes and a result. */
export function finish(draft: Draft, item: RecognisedItem, parts: Parts, path: string, habits: Habits): void {
  const { ledger, meeting, wrapping } = draft
  moveResult(item, parts, habits)
  for (const list of parts.annexes) {
    const read = readAnnexList(list.lines, wrapping, item.number, list.withMinutes)
    for (const entry of read.entries) {
      const use = `annexes.${mergeAnnex(meeting.annexes, entry.annex)}`
      for (const line of entry.lines) ledger.claim(line, use)
    }
    for (const line of read.none) ledger.claim(line, 'layout')
    parts.texts[list.back].push(...read.left)
  }
  for (const section of SECTIONS) {
    const lines = parts.texts[section].sort((a, b) => a.no - b.no)
    item.sections[section] = buildBlocks(lines, wrapping, {
      points: section === 'recommendation',
      decisions: section === 'minutes',
      meetingDate: meeting.date
    })
    for (const line of lines) ledger.claim(line, `${path}.sections.${section}`)
  }
  const texts = item.sections.minutes
    .filter((block) => block.type !== 'heading' && block.type !== 'table' && block.type !== 'action')
    .map((block) => block.content.map((run) => run.text).join(''))
  item.outcome = outcomeOf(texts)
  if (!meeting.layout.sectionOrder && parts.seen.length >= 3) {
    const order = [...new Set(parts.seen)]
    if (order.length >= 3) meeting.layout.sectionOrder = order
  }
}
