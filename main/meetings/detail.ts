import type { Selectable } from 'kysely'
import type {
  AgendaItemTable,
  AnnexTable,
  AttendanceTable,
  BlockTable,
  IssueTable,
  MeetingTable
} from '../../db/schema'
import type { Db } from '../../db/store'
import { fromJson } from '../../db/tables/json'
import { type MeetingRows, readMeetingRows } from '../../db/tables/meeting-rows'
import { DEFAULT_LAYOUT, type LayoutProfile } from '../../preload/contract/layout'
import type { AgendaItem, Annex, Attendance, Issue, MeetingDetail } from '../../preload/contract/meeting'
import type { Block } from '../../preload/contract/rich-text'
import type { SectionName, SectorKind } from '../../preload/contract/values'
import { annexLabels } from '../annexes/number-rules'
import { bodyFromRows } from '../bodies/detail'
import { arrangeItems, type ItemPlaceNumber } from './number-rules'

/** One meeting, whole; null where there is none or it is in the trash. */
export async function readMeeting(db: Db, id: string): Promise<MeetingDetail | null> {
  const rows = await readMeetingRows(db, id)
  return rows && meetingFromRows(rows)
}

function meetingFromRows(rows: MeetingRows): MeetingDetail {
  const { meeting, items, blocks, attendance, annexes } = rows
  const body = rows.body && bodyFromRows(rows.body)
  const layout = layoutOf(meeting.layout, body?.layout)
  const places = arrangeItems(items)
  return {
    ...headOf(meeting),
    bodyName: body?.name ?? meeting.body_name,
    attendance: attendance.map(attendanceOf),
    annexes: numbered(
      annexes.map(annexOf),
      places.map(({ row }) => row.id),
      layout
    ),
    items: places.map((place) => itemOf(place, blocks)),
    issues: rows.issues.map(issueOf),
    hasSource: rows.hasSource,
    layout,
    quorum: body?.rules.quorum ?? null,
    moveAtRegrets: body?.rules.moveAtRegrets ?? null,
    requiredSectors: body?.rules.requiredSectors ?? [],
    memberCount: attendance.filter((row) => row.is_member === 1).length,
    asksForSubstitutes: body?.rules.asksForSubstitutes ?? false,
    seen: rows.seen
  }
}

/** The meeting's own layout where an opened document had one, else its body's, else the one to start with. */
function layoutOf(own: string | null, body: LayoutProfile | undefined): LayoutProfile {
  const layout = fromJson<Partial<LayoutProfile>>(own, {})
  const base = body ?? DEFAULT_LAYOUT
  return { ...base, ...layout, labels: { ...base.labels, ...layout.labels } }
}

function headOf(row: Selectable<MeetingTable>) {
  return {
    id: row.id,
    bodyId: row.body_id,
    number: row.number,
    title: row.title,
    date: row.date,
    start: row.start_time,
    end: row.end_time,
    zone: row.zone ?? 'Europe/Copenhagen',
    form: row.form as MeetingDetail['form'],
    formText: row.form_text,
    place: row.place,
    caseNumber: row.case_number,
    documentDate: row.document_date,
    phase: (row.phase ?? 'planned') as MeetingDetail['phase'],
    previousId: row.previous_id,
    chair: row.chair,
    minuteTakers: fromJson<string[]>(row.minute_takers, []),
    contacts: fromJson<MeetingDetail['contacts']>(row.contacts, []),
    listsWholeCircle: row.lists_whole_circle === 1,
    unplaced: fromJson<string[]>(row.unplaced, []),
    labelsSeen: fromJson<string[]>(row.labels_seen, [])
  }
}

function attendanceOf(row: Selectable<AttendanceTable>): Attendance {
  return {
    id: row.id,
    personId: row.person_id,
    name: row.name ?? '',
    title: row.title,
    organization: row.organization,
    sector: row.sector as SectorKind | null,
    status: row.status as Attendance['status'],
    mode: row.mode as Attendance['mode'],
    role: row.role as Attendance['role'],
    isMember: row.is_member === 1,
    substituteFor: row.substitute_for,
    itemIds: fromJson<string[]>(row.item_ids, []),
    order: row.order_key ?? ''
  }
}

/** With the labels that the body's rule gives to those that were printed without one. */
function numbered(annexes: readonly Annex[], itemIds: readonly string[], layout: LayoutProfile): Annex[] {
  const labels = annexLabels(annexes, itemIds, layout.annexNumbering)
  return annexes.map((annex) => ({ ...annex, label: labels.get(annex.id) ?? null }))
}

function annexOf(row: Selectable<AnnexTable>): Annex {
  return {
    id: row.id,
    itemId: row.item_id,
    label: row.label,
    title: row.title ?? '',
    withMinutes: row.with_minutes === 1,
    closed: row.closed === 1,
    fileHash: row.file_hash,
    fileName: row.file_name,
    fileSize: row.file_size,
    promisedBy: row.promised_by,
    promisedDue: row.promised_due,
    order: row.order_key ?? ''
  }
}

function issueOf(row: Selectable<IssueTable>): Issue {
  return {
    id: row.id,
    kind: (row.kind ?? 'agenda') as Issue['kind'],
    version: row.version ?? 1,
    issuedAt: row.issued_at ?? '',
    recipients: fromJson<Issue['recipients']>(row.recipients, []),
    files: fromJson<Issue['files']>(row.files, []),
    note: row.note
  }
}

function itemOf(
  { row, number, numberText, parentId }: ItemPlaceNumber<Selectable<AgendaItemTable>>,
  blocks: readonly Selectable<BlockTable>[]
): AgendaItem {
  const own = blocks.filter((block) => block.item_id === row.id)
  const section = (name: SectionName) => own.filter((block) => block.section === name).map(blockOf)
  const sections = {
    recommendation: section('recommendation'),
    case: section('case'),
    minutes: section('minutes')
  }
  // The item's own outcome is what was chosen for it; else its last decision's.
  const decided = sections.minutes
    .filter((block) => block.type === 'decision' && block.outcome !== null)
    .at(-1)
  return {
    id: row.id,
    number,
    numberText,
    parentId,
    title: row.title ?? '',
    publicTitle: row.public_title,
    publicDecision: row.public_decision,
    kind: (row.kind ?? 'ordinary') as AgendaItem['kind'],
    presenters: fromJson<string[]>(row.presenters, []),
    start: row.start_time,
    end: row.end_time,
    plannedMinutes: row.planned_minutes,
    caseNumber: row.case_number,
    closed: row.closed === 1,
    carriedFrom: fromJson<AgendaItem['carriedFrom']>(row.carried_from, null),
    order: row.order_key ?? '',
    sections,
    outcome: row.outcome ?? decided?.outcome ?? null
  }
}

function blockOf(row: Selectable<BlockTable>): Block {
  return {
    id: row.id,
    order: row.order_key ?? '',
    type: (row.type ?? 'paragraph') as Block['type'],
    level: row.level ?? 0,
    inside: row.inside,
    content: fromJson<Block['content']>(row.content, []),
    table: fromJson<Block['table']>(row.table_content, null),
    outcome: row.outcome as Block['outcome'],
    responsible: row.responsible,
    due: row.due
  }
}
