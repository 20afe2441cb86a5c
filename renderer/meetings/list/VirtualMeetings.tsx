import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import type { MeetingSummary } from '../../../preload/contract/meeting-edits'
import { useLanguage, useText } from '../../i18n'
import { formatMonth } from '../../ui/dates'
import { MeetingWords } from './MeetingLine'
import type { MeetingGroup } from './rules'

export const LIST_ID = 'meetings-list'
export const optionId = (meetingId: string) => `meeting-option-${meetingId}`

/** As MeetingsView.css has them (pixels). */
const LINE = 36
const HEADING = 40
/** Rows that are drawn beyond the edges, so that nothing is missing in a fast scroll. */
const AROUND = 6

/** Rows come and go so many at a time: in most frames of a scroll nothing in the page changes. */
const STEP = 10

/** The rows to draw, rounded outwards to whole steps. */
function inSteps({ startIndex, endIndex, overscan, count }: Range): number[] {
  const from = Math.max(0, Math.floor((startIndex - overscan) / STEP) * STEP)
  const to = Math.min(count, Math.ceil((endIndex + 1 + overscan) / STEP) * STEP)
  return Array.from({ length: to - from }, (_, at) => from + at)
}

type Row =
  | { type: 'heading'; id: string; text: string }
  | { type: 'meeting'; id: string; meeting: MeetingSummary; place: number }

interface VirtualMeetingsProps {
  groups: readonly MeetingGroup[]
  /** how many meetings there are in the groups */
  count: number
  /** the one that Enter opens */
  currentId: string | null
  onOpen: (meeting: MeetingSummary) => void
}

/**
 * The meetings under their headings, of which only those in sight are in the page. A row that scrolls out is used for
 * the one that scrolls in: nothing is made or thrown away while one scrolls.
 */
export function VirtualMeetings({ groups, count, currentId, onOpen }: VirtualMeetingsProps) {
  const t = useText()
  const language = useLanguage()
  const scroller = useRef<HTMLDivElement>(null)
  const slots = useRef(0)
  const rows = useMemo(() => {
    const headings: Record<string, string> = { coming: t('list.coming'), undated: t('list.undated') }
    let place = 0
    return groups.flatMap(({ id, meetings }): Row[] => [
      { type: 'heading', id, text: headings[id] ?? formatMonth(`${id}-01`, language) },
      ...meetings.map((meeting): Row => {
        place += 1
        return { type: 'meeting', id: meeting.id, meeting, place }
      })
    ])
  }, [groups, t, language])
  const tops = useMemo(() => topsOf(rows), [rows])
  // The same functions as long as the rows are the same: a new one has all ten thousand measured anew.
  const estimateSize = useCallback(
    (index: number) => (rows[index]?.type === 'heading' ? HEADING : LINE),
    [rows]
  )
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: AROUND,
    rangeExtractor: inSteps,
    useFlushSync: false
  })
  const currentAt = useMemo(() => rows.findIndex((row) => row.id === currentId), [rows, currentId])
  useEffect(() => {
    if (currentAt >= 0) virtualizer.scrollToIndex(currentAt <= 1 ? 0 : currentAt, { align: 'auto' })
  }, [currentAt, virtualizer])
  const items = virtualizer.getVirtualItems()
  slots.current = Math.max(slots.current, items.length)
  const [from, to] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1]
  // Drawn anew only when a step of rows comes or goes; the places of rows are known without the virtualizer.
  const drawn = useMemo(() => {
    const indexes = Array.from({ length: to - from + 1 }, (_, at) => from + at)
    return indexes
      .sort((a, b) => (a % slots.current) - (b % slots.current))
      .map((index) => {
        const row = rows[index]
        const slot = index % slots.current
        const top = tops[index] ?? 0
        if (row?.type === 'meeting')
          return (
            <Line
              key={slot}
              meeting={row.meeting}
              place={row.place}
              count={count}
              top={top}
              isCurrent={row.id === currentId}
              onOpen={onOpen}
            />
          )
        return row ? (
          <div key={slot} className="meetings__heading" style={{ top }}>
            {row.text}
          </div>
        ) : null
      })
  }, [rows, tops, from, to, count, currentId, onOpen])
  return (
    <div
      ref={scroller}
      id={LIST_ID}
      role="listbox"
      aria-label={t('list.results')}
      className="meetings__list"
      data-testid="meetings-list"
    >
      <div className="meetings__rows" style={{ height: virtualizer.getTotalSize() }}>
        {drawn}
      </div>
    </div>
  )
}

/** How far from the top of the list each row is (pixels). */
function topsOf(rows: readonly Row[]): number[] {
  let top = 0
  return rows.map((row) => {
    const own = top
    top += row.type === 'heading' ? HEADING : LINE
    return own
  })
}

interface LineProps {
  meeting: MeetingSummary
  /** which of how many */
  place: number
  count: number
  /** pixels from the top of the list */
  top: number
  isCurrent: boolean
  onOpen: (meeting: MeetingSummary) => void
}

/** One meeting. The field above keeps the focus and names the current one. */
const Line = memo(function Line({ meeting, place, count, top, isCurrent, onOpen }: LineProps) {
  return (
    <div
      id={optionId(meeting.id)}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-posinset={place}
      aria-setsize={count}
      className="meeting-line meetings__line"
      data-focused={isCurrent || undefined}
      style={{ top }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(meeting)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen(meeting)
      }}
    >
      <MeetingWords meeting={meeting} />
    </div>
  )
})
