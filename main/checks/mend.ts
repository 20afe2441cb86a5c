import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../db/changes/write'
import type { Mend } from '../../preload/contract/checks'
import type { MeetingDetail } from '../../preload/contract/meeting'
import type { Block, Inline } from '../../preload/contract/rich-text'
import type { SectionName } from '../../preload/contract/values'
import { rowEdits } from '../context'
import { keyAt } from '../meetings/order'

/** The edits that carry out a mend; none where there is only a place to look at. */
export function mendEdits(meeting: MeetingDetail, mend: Mend): Edit[] {
  const { id } = meeting
  switch (mend.type) {
    case 'set-status':
      return rowEdits('attendance', id, mend.attendanceId, { status: mend.status })
    case 'list-whole-circle':
      return rowEdits('meeting', id, id, { lists_whole_circle: true })
    case 'add-attendance':
      return rowEdits('attendance', id, uuidv7(), {
        order_key: keyAt(
          meeting.attendance.map((person) => person.order),
          meeting.attendance.length
        ),
        name: mend.name,
        status: mend.status,
        item_ids: mend.itemIds.length > 0 ? mend.itemIds : null
      })
    case 'renumber-annexes':
      return mend.labels.flatMap(({ annexId, label }) => rowEdits('annex', id, annexId, { label }))
    case 'use-label':
      return rowEdits('meeting', id, id, {
        labels_seen: null,
        layout: { ...meeting.layout, labels: { ...meeting.layout.labels, [mend.section]: mend.name } }
      })
    case 'complete-action':
      return rowEdits('block', id, mend.blockId, {
        ...(mend.responsible === null ? {} : { responsible: mend.responsible }),
        ...(mend.due === null ? {} : { due: mend.due })
      })
    case 'make-action':
      return makeAction(meeting, mend)
    case 'set-item-time':
      return rowEdits('agenda_item', id, mend.itemId, { start_time: mend.start, end_time: mend.end })
    case 'set-meeting-time':
      return rowEdits('meeting', id, id, { start_time: mend.start, end_time: mend.end })
    case 'replace-text':
      return replaceText(meeting, mend)
    case 'set-public-title':
      return rowEdits('agenda_item', id, mend.itemId, { public_title: mend.title })
    case 'go-to':
      return []
  }
}

function sectionOf(meeting: MeetingDetail, itemId: string, section: SectionName): Block[] {
  return meeting.items.find((item) => item.id === itemId)?.sections[section] ?? []
}

function makeAction(meeting: MeetingDetail, mend: Extract<Mend, { type: 'make-action' }>): Edit[] {
  const minutes = sectionOf(meeting, mend.itemId, 'minutes')
  const after = minutes.findIndex((block) => block.id === mend.blockId) + 1
  const order = keyAt(
    minutes.map((block) => block.order),
    after === 0 ? minutes.length : after
  )
  return rowEdits('block', meeting.id, uuidv7(), {
    place: [mend.itemId, 'minutes', null, order],
    type: 'action',
    content: [{ text: mend.text }],
    responsible: mend.responsible,
    due: mend.due
  })
}

function replaceText(meeting: MeetingDetail, mend: Extract<Mend, { type: 'replace-text' }>): Edit[] {
  const block = sectionOf(meeting, mend.itemId, mend.section).find((each) => each.id === mend.blockId)
  if (!block) return []
  const swap = (runs: readonly Inline[]) =>
    runs.map((run) => ({ ...run, text: run.text.replaceAll(mend.text, mend.replacement) }))
  return rowEdits('block', meeting.id, mend.blockId, {
    content: swap(block.content),
    ...(block.table ? { table: { ...block.table, rows: block.table.rows.map((row) => row.map(swap)) } } : {})
  })
}
