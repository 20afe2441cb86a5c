import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../db/changes/write'
import type { BlockContent } from '../../preload/contract/rich-text'
import { type AttendanceStatus, type MeetingPhase, SECTIONS } from '../../preload/contract/values'
import { sectorOfName } from '../attendance/sector-rules'
import { rowEdits } from '../context'
import { keysFor } from '../meetings/order'
import type { RecognisedAttendance, RecognisedItem, RecognisedMeeting } from './recognise/recognised'

/** A meeting as it was read, or as the sample tells it: there somebody may not have answered yet. */
export type MeetingContent = Omit<
  RecognisedMeeting,
  'lines' | 'layout' | 'unplaced' | 'kind' | 'attendance' | 'items'
> & {
  attendance: (Omit<RecognisedAttendance, 'status'> & { status: AttendanceStatus | null })[]
  items: (RecognisedItem & { publicTitle?: string | null })[]
}

export interface MeetingFrame {
  id: string
  bodyId: string | null
  phase: MeetingPhase
  number?: string | null
  unplaced?: readonly string[]
  labelsSeen?: readonly string[]
  /** JSON of a layout that belongs to this document alone */
  layout?: unknown
  /** persons by name, where the directory knows them; members of the body count when it takes decisions */
  personOf?: (name: string) => { id: string; isMember: boolean } | undefined
  /** stored files by annex title */
  fileOf?: (
    title: string,
    item: number | null
  ) => readonly [hash: string, name: string, size: number] | undefined
}

/** The edits that make a whole meeting out of what was read: rows of one stream, in printing order. */
export function meetingEdits(content: MeetingContent, frame: MeetingFrame): Edit[] {
  const { id } = frame
  const itemIds = new Map(content.items.map((item) => [item.number, uuidv7()]))
  return [
    ...rowEdits('meeting', id, id, {
      body_id: frame.bodyId,
      body_name: content.body,
      number: frame.number ?? null,
      title: content.title,
      date: content.date,
      start_time: content.start,
      end_time: content.end,
      zone: 'Europe/Copenhagen',
      form: content.form,
      form_text: content.formText,
      place: content.place,
      case_number: content.caseNumber,
      document_date: content.documentDate,
      phase: frame.phase,
      chair: content.chair,
      minute_takers: filled(content.minuteTakers),
      contacts: filled(content.contacts),
      unplaced: filled(frame.unplaced ?? []),
      labels_seen: filled(frame.labelsSeen ?? []),
      layout: frame.layout ?? null
    }),
    ...itemEdits(content, id, itemIds),
    ...attendanceEdits(content, frame, itemIds),
    ...annexEdits(content, frame, itemIds)
  ]
}

/** An empty list is the absence of a value: no change is written for it. */
const filled = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null)
const yes = (flag: boolean): true | null => (flag ? true : null)

function itemEdits(content: MeetingContent, stream: string, ids: ReadonlyMap<number, string>): Edit[] {
  const keys = keysFor(content.items.length)
  const fixed = printedNumbers(content.items)
  return content.items.flatMap((item, index) => {
    const id = ids.get(item.number) as string
    return [
      ...rowEdits('agenda_item', stream, id, {
        order_key: keys[index],
        title: item.title,
        public_title: item.publicTitle ?? null,
        kind: item.kind === 'ordinary' ? null : item.kind,
        presenters: filled(item.presenters),
        start_time: item.start,
        end_time: item.end,
        case_number: item.caseNumber,
        closed: yes(item.closed),
        outcome: item.outcome,
        parent_id: item.parent == null ? null : (ids.get(item.parent) ?? null),
        fixed_number: fixed.get(item.number) ?? null
      }),
      ...SECTIONS.flatMap((section) => blockEdits(item.sections[section], stream, id, section))
    ]
  })
}

/** Numbers that a document counts otherwise than 1, 2, 3 (a committee's run through the year): they stay. */
function printedNumbers(items: readonly RecognisedItem[]): ReadonlyMap<number, number> {
  const top = items.filter((item) => item.parent == null)
  const counts = top.every((item, index) => item.number === index + 1)
  return new Map(counts ? [] : top.map((item) => [item.number, item.number]))
}

function blockEdits(
  blocks: readonly BlockContent[],
  stream: string,
  itemId: string,
  section: string
): Edit[] {
  const keys = keysFor(blocks.length)
  return blocks.flatMap((block, index) =>
    rowEdits('block', stream, uuidv7(), {
      place: [itemId, section, null, keys[index]],
      type: block.type,
      level: block.level || null,
      content: block.content,
      table: block.table,
      outcome: block.outcome,
      responsible: block.responsible,
      due: block.due
    })
  )
}

function attendanceEdits(
  content: MeetingContent,
  frame: MeetingFrame,
  ids: ReadonlyMap<number, string>
): Edit[] {
  const keys = keysFor(content.attendance.length)
  return content.attendance.flatMap((person, index) => {
    const known = frame.personOf?.(person.name)
    return rowEdits('attendance', frame.id, uuidv7(), {
      order_key: keys[index],
      person_id: known?.id ?? null,
      name: person.name,
      title: person.title,
      organization: person.organization,
      sector: sectorOfName(person.organization),
      status: person.status,
      mode: person.mode,
      role: person.role,
      is_member: yes(known?.isMember ?? false),
      substitute_for: person.substituteFor,
      item_ids: filled(person.items.flatMap((number) => ids.get(number) ?? []))
    })
  })
}

function annexEdits(content: MeetingContent, frame: MeetingFrame, ids: ReadonlyMap<number, string>): Edit[] {
  const keys = keysFor(content.annexes.length)
  return content.annexes.flatMap((annex, index) =>
    rowEdits('annex', frame.id, uuidv7(), {
      order_key: keys[index],
      item_id: annex.item === null ? null : (ids.get(annex.item) ?? null),
      label: annex.label,
      title: annex.title,
      with_minutes: yes(annex.withMinutes),
      file: frame.fileOf?.(annex.title, annex.item) ?? null
    })
  )
}
