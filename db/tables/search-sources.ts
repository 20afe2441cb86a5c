import type { Statement } from 'better-sqlite3'
import type { Selectable } from 'kysely'
import type {
  AgendaItemTable,
  AnnexTable,
  AttendanceTable,
  BlockTable,
  BodyTable,
  MeetingTable,
  PersonTable
} from '../schema'
import type { Store } from '../store'

/**
 * The rows that the search index is made of, and that its excerpts are cut from. Synchronous, since indexing is part
 * of the same transaction.
 */

export type MeetingSource = Pick<
  Selectable<MeetingTable>,
  'id' | 'title' | 'number' | 'date' | 'place' | 'case_number' | 'phase' | 'body_id'
> & { body: string | null }
export type ItemSource = Pick<
  Selectable<AgendaItemTable>,
  'id' | 'stream_id' | 'title' | 'public_title' | 'presenters' | 'case_number' | 'outcome'
>
export type BlockSource = Pick<
  Selectable<BlockTable>,
  'id' | 'section' | 'inside' | 'type' | 'content' | 'table_content' | 'outcome' | 'responsible' | 'due'
>
export type AttendanceSource = Pick<
  Selectable<AttendanceTable>,
  'id' | 'stream_id' | 'name' | 'title' | 'organization' | 'status'
>
export type AnnexSource = Pick<
  Selectable<AnnexTable>,
  'id' | 'stream_id' | 'item_id' | 'label' | 'title' | 'file_hash' | 'file_name'
>
export type PersonSource = Pick<Selectable<PersonTable>, 'id' | 'name' | 'title' | 'same_as'> & {
  organization: string | null
}
export type BodySource = Pick<Selectable<BodyTable>, 'id' | 'name' | 'kind' | 'same_as'>

const prepared = new WeakMap<Store, Map<string, Statement>>()

/** A statement, prepared once for each open store. */
export function statement(store: Store, text: string): Statement {
  const mine = prepared.get(store) ?? new Map<string, Statement>()
  prepared.set(store, mine)
  const known = mine.get(text) ?? store.sqlite.prepare(text)
  mine.set(text, known)
  return known
}

function one<T>(store: Store, text: string, id: string): T | null {
  return (statement(store, text).get(id) as T | undefined) ?? null
}

export function meetingSource(store: Store, id: string): MeetingSource | null {
  return one(
    store,
    `SELECT m.id, m.title, m.number, m.date, m.place, m.case_number, m.phase, m.body_id,
       coalesce(b.name, m.body_name) AS body
     FROM meeting m LEFT JOIN body b ON b.id = m.body_id AND b.deleted = 0 WHERE m.id = ? AND m.deleted = 0`,
    id
  )
}

export function itemSource(store: Store, id: string): ItemSource | null {
  return one(
    store,
    `SELECT id, stream_id, title, public_title, presenters, case_number, outcome FROM agenda_item
     WHERE id = ? AND deleted = 0`,
    id
  )
}

/** The blocks of an item, in the order of their keys. */
export function blockSources(store: Store, itemId: string): BlockSource[] {
  return statement(
    store,
    `SELECT id, section, inside, type, content, table_content, outcome, responsible, due FROM block
     WHERE item_id = ? AND deleted = 0 ORDER BY order_key, id`
  ).all(itemId) as BlockSource[]
}

export function attendanceSource(store: Store, id: string): AttendanceSource | null {
  const columns = 'id, stream_id, name, title, organization, status'
  return one(store, `SELECT ${columns} FROM attendance WHERE id = ? AND deleted = 0`, id)
}

export function annexSource(store: Store, id: string): AnnexSource | null {
  const columns = 'id, stream_id, item_id, label, title, file_hash, file_name'
  return one(store, `SELECT ${columns} FROM annex WHERE id = ? AND deleted = 0`, id)
}

export function personSource(store: Store, id: string): PersonSource | null {
  return one(
    store,
    `SELECT p.id, p.name, p.title, p.same_as, o.name AS organization FROM person p
     LEFT JOIN organization o ON o.id = p.organization_id AND o.deleted = 0 WHERE p.id = ? AND p.deleted = 0`,
    id
  )
}

export function bodySource(store: Store, id: string): BodySource | null {
  return one(store, 'SELECT id, name, kind, same_as FROM body WHERE id = ? AND deleted = 0', id)
}

export interface ItemOrder {
  id: string
  parent_id: string | null
  fixed_number: number | null
}

/** The items of some meetings as numbering wants them, by meeting; a meeting is one row, which is read sooner. */
export function itemOrders(store: Store, meetingIds: readonly string[]): Map<string, ItemOrder[]> {
  const rows = statement(
    store,
    `SELECT m.value AS meeting,
       (SELECT json_group_array(json_object('id', i.id, 'parent_id', i.parent_id, 'fixed_number', i.fixed_number))
        FROM (SELECT id, parent_id, fixed_number FROM agenda_item WHERE stream_id = m.value AND deleted = 0
              ORDER BY order_key, id) i) AS items
     FROM json_each(?) m`
  ).all(JSON.stringify(meetingIds)) as { meeting: string; items: string }[]
  return new Map(rows.map((row) => [row.meeting, JSON.parse(row.items) as ItemOrder[]]))
}

export type MeetingHead = Pick<Selectable<MeetingTable>, 'id' | 'title' | 'date' | 'phase'> & {
  body: string | null
}

/** What a group of hits is headed by. */
export function meetingHeads(store: Store, meetingIds: readonly string[]): MeetingHead[] {
  return statement(
    store,
    `SELECT m.id, m.title, m.date, m.phase, coalesce(b.name, m.body_name) AS body
     FROM json_each(?) j JOIN meeting m ON m.id = j.value LEFT JOIN body b ON b.id = m.body_id AND b.deleted = 0
     WHERE m.deleted = 0`
  ).all(JSON.stringify(meetingIds)) as MeetingHead[]
}

/** Ids of the rows of a shared table that belong to something; `where` is a column of that table. */
export function idsWhere(
  store: Store,
  table: 'meeting' | 'agenda_item' | 'attendance' | 'annex' | 'person' | 'body',
  where: 'stream_id' | 'item_id' | 'body_id' | 'organization_id' | 'file_hash' | 'deleted',
  value: string | number
): string[] {
  return statement(store, `SELECT id FROM ${table} WHERE ${where} = ?`).pluck().all(value) as string[]
}

/** Ids of living rows behind this one, in the order of ids. */
export function idsAfter(
  store: Store,
  table: 'meeting' | 'person' | 'body',
  after: string,
  count: number
): string[] {
  return statement(store, `SELECT id FROM ${table} WHERE id > ? AND deleted = 0 ORDER BY id LIMIT ?`)
    .pluck()
    .all(after, count) as string[]
}

export interface LoggedChange {
  seq: number
  stream_id: string
  entity: string
  row_id: string
  field: string
}

/** What has been written since a sequence, oldest first. */
export function changesSince(store: Store, seq: number, count: number): LoggedChange[] {
  return statement(
    store,
    'SELECT seq, stream_id, entity, row_id, field FROM change WHERE seq > ? ORDER BY seq LIMIT ?'
  ).all(seq, count) as LoggedChange[]
}

/** Every item that a block has stood in: where it is now, and where its old places say it was. */
export function itemsOfBlock(store: Store, blockId: string): string[] {
  return statement(
    store,
    `SELECT item_id FROM block WHERE id = @block AND item_id IS NOT NULL
     UNION SELECT json_extract(v.value, '$[0]') FROM change c JOIN change_value v ON v.change_id = c.id
     WHERE c.row_id = @block AND c.field = 'place' AND json_extract(v.value, '$[0]') IS NOT NULL`
  )
    .pluck()
    .all({ block: blockId }) as string[]
}
