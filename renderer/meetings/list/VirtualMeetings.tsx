import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef } from 'react'
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
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === 'heading' ? HEADING : LINE),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: AROUND,
    useFlushSync: false
  })
  const currentAt = useMemo(() => rows.findIndex((row) => row.id === currentId), [rows, currentId])
  useEffect(() => {
    if (currentAt >= 0) virtualizer.scrollToIndex(currentAt <= 1 ? 0 : currentAt, { align: 'auto' })
  }, [currentAt, virtualizer])
  const items = virtualizer.getVirtualItems()
  slots.current = Math.max(slots.current, items.length)
  const inSlot = [...items].sort((a, b) => (a.index % slots.current) - (b.index % slots.current))
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
        {inSlot.map(({ index, start }) => {
          const row = rows[index]
          const slot = index % slots.current
          if (row?.type === 'meeting')
            return (
              <Line
                key={slot}
                meeting={row.meeting}
                place={row.place}
                count={count}
                top={start}
                isCurrent={row.id === currentId}
                onOpen={onOpen}
              />
            )
          return row ? (
            <div key={slot} className="meetings__heading" style={{ top: start }}>
              {row.text}
            </div>
          ) : null
        })}
      </div>
    </div>
  )
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
