import type { TrashEntity } from '../../preload/contract/safekeeping'
import type { Store } from '../store'

/** A row that is deleted: its tombstone, and the rows that it lies in. */
export interface DeletedRow {
  id: string
  entity: TrashEntity | 'block'
  stream: string
  /** the rows that it belongs to: without them it is nowhere to be seen */
  inside: string[]
  /** the user action that deleted it; null where the change came from elsewhere */
  batch: string | null
  by: string
  /** UTC instant */
  at: string
}

/** What people see of a deleted row in a list. */
export interface DeletedLine {
  name: string
  place: string | null
  /** of a meeting, or of the one that it was in */
  date: string | null
}

const MEETING = "coalesce(nullif(m.title, ''), mb.name, m.body_name, '')"
const OF_MEETING = 'JOIN meeting m ON m.id = t.stream_id LEFT JOIN body mb ON mb.id = m.body_id'
const OF_BODY = 'JOIN body b ON b.id = t.stream_id'

/** How each kind of row is named, where it was, and in which rows it lies. */
const KINDS: Record<
  DeletedRow['entity'],
  { name: string; place: string; date?: string; joins: string; inside: readonly string[] }
> = {
  meeting: {
    name: MEETING.replaceAll('m.', 't.'),
    place: 'NULL',
    date: 't.date',
    joins: 'LEFT JOIN body mb ON mb.id = t.body_id',
    inside: []
  },
  agenda_item: {
    name: 't.title',
    place: MEETING,
    date: 'm.date',
    joins: OF_MEETING,
    inside: ['t.stream_id', 't.parent_id']
  },
  annex: {
    name: "coalesce(nullif(t.title, ''), t.file_name)",
    place: `${MEETING} || coalesce(' · ' || nullif(i.title, ''), '')`,
    date: 'm.date',
    joins: `${OF_MEETING} LEFT JOIN agenda_item i ON i.id = t.item_id`,
    inside: ['t.stream_id', 't.item_id']
  },
  attendance: { name: 't.name', place: MEETING, date: 'm.date', joins: OF_MEETING, inside: ['t.stream_id'] },
  block: { name: "''", place: 'NULL', joins: '', inside: ['t.stream_id', 't.item_id'] },
  body: { name: 't.name', place: 'NULL', joins: '', inside: [] },
  membership: {
    name: 'p.name',
    place: 'b.name',
    joins: `${OF_BODY} LEFT JOIN person p ON p.id = t.person_id`,
    inside: ['t.stream_id', 't.person_id']
  },
  agenda_template: { name: 't.name', place: 'b.name', joins: OF_BODY, inside: ['t.stream_id'] },
  mailing_list: { name: 't.name', place: 'b.name', joins: OF_BODY, inside: ['t.stream_id'] },
  person: {
    name: 't.name',
    place: 'o.name',
    joins: 'LEFT JOIN organization o ON o.id = t.organization_id',
    inside: []
  },
  organization: { name: 't.name', place: 'NULL', joins: '', inside: [] }
}

type Entity = DeletedRow['entity']
const ENTITIES = Object.keys(KINDS) as Entity[]

/** Every deleted row, with its tombstone: who, when, in which action. */
export function deletedRows(store: Store): (DeletedRow & DeletedLine)[] {
  return ENTITIES.flatMap((entity) => {
    const { name, place, date = 'NULL', joins, inside } = KINDS[entity]
    const rows = store.sqlite
      .prepare(
        `SELECT t.id, t.stream_id AS stream, c.batch_id AS batch, c.author AS "by", c.hlc, w.at,
           ${name} AS name, ${place} AS place, ${date} AS date, json_array(${inside.join(', ')}) AS inside
         FROM ${entity} t
         JOIN register_head h ON h.row_id = t.id AND h.field = 'deleted' AND h.shown = 1
         JOIN change c ON c.id = h.change_id
         LEFT JOIN batch w ON w.id = c.batch_id
         ${joins}
         WHERE t.deleted = 1`
      )
      .all() as {
      id: string
      stream: string
      batch: string | null
      by: string
      hlc: string
      at: string | null
      name: string | null
      place: string | null
      date: string | null
      inside: string
    }[]
    return rows.map(({ hlc, at, inside: places, name: known, ...row }) => ({
      ...row,
      entity,
      name: known ?? '',
      at: at ?? new Date(Number(hlc.slice(0, 15))).toISOString(),
      inside: (JSON.parse(places) as (string | null)[]).filter((id): id is string => id !== null)
    }))
  })
}

export interface TrashText {
  entity: Entity
  row: Record<string, unknown>
  items: { id: string; title: string | null }[]
  /** blocks in printing order: live ones, and those that went in the same action as the row itself */
  blocks: { itemId: string; type: string; content: string | null; table: string | null }[]
}

/** What a deleted row held. @returns null where there is no such row, or it is not deleted */
export function deletedText(store: Store, id: string): TrashText | null {
  for (const entity of ENTITIES) {
    const row = store.sqlite.prepare(`SELECT * FROM ${entity} WHERE id = ? AND deleted = 1`).get(id) as
      | Record<string, unknown>
      | undefined
    if (!row) continue
    if (entity !== 'meeting' && entity !== 'agenda_item') return { entity, row, items: [], blocks: [] }
    const within = entity === 'meeting' ? 'stream_id' : 'id'
    const gone = `(deleted = 0 OR id IN (
      SELECT h.row_id FROM register_head h JOIN change c ON c.id = h.change_id
      WHERE h.field = 'deleted' AND c.batch_id = (
        SELECT c2.batch_id FROM register_head h2 JOIN change c2 ON c2.id = h2.change_id
        WHERE h2.row_id = @id AND h2.field = 'deleted' AND h2.shown = 1)))`
    const items = store.sqlite
      .prepare(
        `SELECT id, title FROM agenda_item WHERE ${within} = @id AND (id = @id OR ${gone}) ORDER BY order_key, id`
      )
      .all({ id }) as TrashText['items']
    const blocks = store.sqlite
      .prepare(
        `SELECT item_id AS itemId, type, content, table_content AS "table" FROM block
         WHERE ${entity === 'meeting' ? 'stream_id' : 'item_id'} = @id AND ${gone}
         ORDER BY CASE section WHEN 'recommendation' THEN 0 WHEN 'case' THEN 1 ELSE 2 END, order_key, id`
      )
      .all({ id }) as TrashText['blocks']
    return { entity, row, items, blocks }
  }
  return null
}
