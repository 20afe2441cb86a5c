import { danishDate } from '../../preload/contract/danish'
import type { AgendaChange } from '../../preload/contract/issuing'
import type { AgendaItem, MeetingDetail } from '../../preload/contract/meeting'
import { sectionText } from '../../preload/contract/rich-text'

/**
 * What an issued agenda said, as far as is needed to tell later what has changed. It travels with the meeting, so it
 * holds no text of sections, only digests, and nothing of a closed item but its public title.
 */
export interface Snapshot {
  format: 1
  head: { date: string | null; start: string | null; end: string | null; place: string | null }
  items: SnapshotItem[]
  annexes: { id: string; itemId: string | null; title: string; hash: string | null }[]
}

interface SnapshotItem {
  id: string
  numberText: string
  parentId: string | null
  title: string
  times: string
  presenters: string[]
  caseNumber: string | null
  /** digests; null for a closed item */
  recommendation: string | null
  case: string | null
}

const shownTitle = (item: AgendaItem) =>
  item.closed ? (item.publicTitle ?? 'Lukket punkt') : item.title || 'Punkt uden titel'

const times = (start: string | null, end: string | null) =>
  [start, end]
    .filter((time) => time !== null)
    .map((time) => time.replace(':', '.'))
    .join('–')

/**
 * The agenda as it is now. Pure.
 * @param digest a short hash of a text
 */
export function snapshotOf(meeting: MeetingDetail, digest: (text: string) => string): Snapshot {
  const closed = new Set(meeting.items.filter((item) => item.closed).map((item) => item.id))
  return {
    format: 1,
    head: { date: meeting.date, start: meeting.start, end: meeting.end, place: meeting.place },
    items: meeting.items.map((item) => ({
      id: item.id,
      numberText: item.numberText,
      parentId: item.parentId,
      title: shownTitle(item),
      times: times(item.start, item.end),
      presenters: item.presenters,
      caseNumber: item.caseNumber,
      recommendation: item.closed ? null : digest(sectionText(item.sections.recommendation)),
      case: item.closed ? null : digest(sectionText(item.sections.case))
    })),
    annexes: meeting.annexes
      .filter((annex) => !annex.withMinutes)
      .map((annex) => {
        const hidden = annex.closed || (annex.itemId !== null && closed.has(annex.itemId))
        return {
          id: annex.id,
          itemId: annex.itemId,
          title: hidden ? 'Lukket bilag' : annex.title,
          hash: annex.fileHash
        }
      })
  }
}

const quoted = (title: string) => `»${title}«`

/** What a reader of the earlier agenda needs to know, in the order of the new one. Pure. */
export function changesBetween(before: Snapshot, after: Snapshot): AgendaChange[] {
  const old = new Map(before.items.map((item) => [item.id, item]))
  const now = new Map(after.items.map((item) => [item.id, item]))
  const moved = movedItems(before, after)
  return [
    ...headChanges(before.head, after.head),
    ...after.items.flatMap((item) => {
      const was = old.get(item.id)
      if (!was) return [added(item)]
      return [
        ...(moved.has(item.id) ? [movedChange(was, item)] : []),
        ...itemChanges(was, item),
        ...annexChanges(before, after, item.id, `Punkt ${item.numberText}`, `Item ${item.numberText}`)
      ]
    }),
    ...before.items.filter((item) => !now.has(item.id)).map(removed),
    ...annexChanges(before, after, null, 'Mødet', 'The meeting')
  ]
}

const added = (item: SnapshotItem): AgendaChange => ({
  type: 'item_added',
  itemId: item.id,
  words: `Punkt ${item.numberText} er nyt: ${quoted(item.title)}`,
  wordsEn: `Item ${item.numberText} is new: “${item.title}”`
})

const removed = (item: SnapshotItem): AgendaChange => ({
  type: 'item_removed',
  itemId: item.id,
  words: `Punkt ${item.numberText} ${quoted(item.title)} er udgået`,
  wordsEn: `Item ${item.numberText} “${item.title}” is withdrawn`
})

const movedChange = (was: SnapshotItem, item: SnapshotItem): AgendaChange => ({
  type: 'item_moved',
  itemId: item.id,
  words: `Punkt ${item.numberText} ${quoted(item.title)} er flyttet${was.numberText === item.numberText ? '' : ` (var punkt ${was.numberText})`}`,
  wordsEn: `Item ${item.numberText} “${item.title}” has moved${was.numberText === item.numberText ? '' : ` (was item ${was.numberText})`}`
})

/** Items that no longer stand in the order that the others kept: all but the longest run of those who did. */
function movedItems(before: Snapshot, after: Snapshot): Set<string> {
  const place = new Map(before.items.map((item, index) => [item.id, index]))
  const common = after.items.filter((item) => place.has(item.id))
  const positions = common.map((item) => place.get(item.id) as number)
  const kept = longestRun(positions)
  const parents = new Map(before.items.map((item) => [item.id, item.parentId]))
  return new Set(
    common
      .filter((item, index) => !kept.has(index) || parents.get(item.id) !== item.parentId)
      .map((item) => item.id)
  )
}

/** The indexes of a longest increasing run of numbers that are all different. */
export function longestRun(numbers: readonly number[]): Set<number> {
  const length = numbers.map(() => 1)
  const from = numbers.map(() => -1)
  let best = -1
  numbers.forEach((value, i) => {
    for (let j = 0; j < i; j++) {
      if ((numbers[j] as number) < value && (length[j] as number) + 1 > (length[i] as number)) {
        length[i] = (length[j] as number) + 1
        from[i] = j
      }
    }
    if (best < 0 || (length[i] as number) > (length[best] as number)) best = i
  })
  const run = new Set<number>()
  for (let at = best; at >= 0; at = from[at] as number) run.add(at)
  return run
}

function itemChanges(was: SnapshotItem, item: SnapshotItem): AgendaChange[] {
  const parts: [string, string][] = []
  if (was.title !== item.title)
    parts.push([`ny titel (var ${quoted(was.title)})`, `new title (was “${was.title}”)`])
  if (was.times !== item.times && item.times !== '')
    parts.push([`ny tid ${item.times}`, `new time ${item.times}`])
  if (was.presenters.join('|') !== item.presenters.join('|')) {
    parts.push(['ændret oplægsholder', 'other presenter'])
  }
  if (was.caseNumber !== item.caseNumber) parts.push(['ændret sagsnummer', 'other case number'])
  if (differs(was.recommendation, item.recommendation)) {
    parts.push(['ændret indstilling', 'changed recommendation'])
  }
  if (differs(was.case, item.case)) parts.push(['ændret sagsfremstilling', 'changed case'])
  if (parts.length === 0) return []
  return [
    {
      type: 'item_changed',
      itemId: item.id,
      words: `Punkt ${item.numberText}: ${parts.map(([words]) => words).join(', ')}`,
      wordsEn: `Item ${item.numberText}: ${parts.map(([, words]) => words).join(', ')}`
    }
  ]
}

/** A text that was or is closed is not compared: that it changed must not be told. */
const differs = (was: string | null, now: string | null) => was !== null && now !== null && was !== now

function annexChanges(
  before: Snapshot,
  after: Snapshot,
  itemId: string | null,
  place: string,
  placeEn: string
): AgendaChange[] {
  const old = new Map(before.annexes.map((annex) => [annex.id, annex]))
  const now = new Set(after.annexes.map((annex) => annex.id))
  const change = (
    type: AgendaChange['type'],
    title: string,
    words: string,
    wordsEn: string
  ): AgendaChange => ({
    type,
    itemId,
    words: `${place}: ${words} ${quoted(title)}`,
    wordsEn: `${placeEn}: ${wordsEn} “${title}”`
  })
  return [
    ...after.annexes
      .filter((annex) => annex.itemId === itemId)
      .flatMap((annex) => {
        const was = old.get(annex.id)
        if (!was) return [change('annex_added', annex.title, 'nyt bilag', 'new annex')]
        if (was.hash !== annex.hash)
          return [change('annex_replaced', annex.title, 'ny udgave af bilaget', 'new version of the annex')]
        return []
      }),
    ...before.annexes
      .filter((annex) => annex.itemId === itemId && !now.has(annex.id))
      .map((annex) => change('annex_removed', annex.title, 'bilaget er udgået:', 'the annex is withdrawn:'))
  ]
}

function headChanges(was: Snapshot['head'], now: Snapshot['head']): AgendaChange[] {
  const parts: [string, string][] = []
  if (was.date !== now.date && now.date)
    parts.push([`ny dato ${danishDate(now.date)}`, `new date ${now.date}`])
  if ((was.start !== now.start || was.end !== now.end) && now.start) {
    const span = times(now.start, now.end)
    parts.push([`ny tid kl. ${span}`, `new time ${span}`])
  }
  if (was.place !== now.place && now.place) parts.push([`nyt sted: ${now.place}`, `new place: ${now.place}`])
  if (parts.length === 0) return []
  return [
    {
      type: 'meeting_changed',
      itemId: null,
      words: `Mødet: ${parts.map(([words]) => words).join(', ')}`,
      wordsEn: `The meeting: ${parts.map(([, words]) => words).join(', ')}`
    }
  ]
}
