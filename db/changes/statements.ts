import type { Statement } from 'better-sqlite3'
import type { Store } from '../store'
import { ENTITIES, type Entity } from './registry'

const HEAD = 'c.id, c.seq, c.device, c.hlc, c.parents, c.field'

/** The prepared statements of the write function, made once for each open store. */
function prepare(store: Store) {
  const { sqlite } = store
  const cache = new Map<string, Statement>()
  const cached = (text: string): Statement => {
    const known = cache.get(text)
    if (known) return known
    const statement = sqlite.prepare(text)
    cache.set(text, statement)
    return statement
  }
  return {
    getMeta: sqlite.prepare('SELECT value FROM store_meta WHERE key = ?').pluck(),
    setMeta: sqlite.prepare(
      'INSERT INTO store_meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value'
    ),
    newest: sqlite.prepare('SELECT max(seq) FROM change').pluck(),
    ensureStream: sqlite.prepare('INSERT INTO stream (id, kind) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    lastNumber: sqlite.prepare('SELECT number FROM vector WHERE stream_id = ? AND device = ?').pluck(),
    setVector: sqlite.prepare(
      `INSERT INTO vector (stream_id, device, number, change_id) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET number = excluded.number, change_id = excluded.change_id`
    ),
    insertChange: sqlite.prepare(
      `INSERT INTO change (id, stream_id, entity, row_id, field, parents, device, number, hlc, author, digest, batch_id)
       VALUES (@id, @stream, @entity, @row, @field, @parents, @device, @number, @hlc, @author, @digest, @batch)`
    ),
    insertValue: sqlite.prepare('INSERT INTO change_value (change_id, salt, value) VALUES (?, ?, ?)'),
    valueOf: sqlite.prepare('SELECT value FROM change_value WHERE change_id = ?').pluck(),
    changesOfRegister: sqlite.prepare(
      `SELECT ${HEAD} FROM change c WHERE c.row_id = ? AND c.field = ? ORDER BY c.seq`
    ),
    changesOfRow: sqlite.prepare(`SELECT ${HEAD} FROM change c WHERE c.row_id = ? ORDER BY c.seq`),
    heads: sqlite.prepare(
      `SELECT ${HEAD} FROM register_head h JOIN change c ON c.id = h.change_id WHERE h.row_id = ? AND h.field = ?`
    ),
    headsOfRow: sqlite.prepare(
      `SELECT ${HEAD} FROM register_head h JOIN change c ON c.id = h.change_id WHERE h.row_id = ?`
    ),
    insertHead: sqlite.prepare(
      'INSERT INTO register_head (row_id, field, change_id, shown) VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING'
    ),
    removeHead: sqlite.prepare('DELETE FROM register_head WHERE row_id = ? AND field = ? AND change_id = ?'),
    setShown: sqlite.prepare(
      'UPDATE register_head SET shown = ? WHERE row_id = ? AND field = ? AND change_id = ?'
    ),
    insertBatch: sqlite.prepare(
      `INSERT INTO batch (id, at, kind, label, stream_id, undoes) VALUES (@id, @at, @kind, @label, @stream, @undoes)`
    ),
    getDraft: sqlite.prepare('SELECT fields FROM draft WHERE row_id = ?').pluck(),
    putDraft: sqlite.prepare(
      `INSERT INTO draft (row_id, stream_id, entity, fields, seen, saved_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET fields = excluded.fields, seen = excluded.seen, saved_at = excluded.saved_at`
    ),
    markUndone: sqlite.prepare('UPDATE batch SET undone_by = ? WHERE id = ?'),
    ensureRow: (entity: Entity) =>
      cached(`INSERT INTO ${ENTITIES[entity].table} (id, stream_id) VALUES (?, ?) ON CONFLICT DO NOTHING`),
    setColumns: (entity: Entity, columns: readonly string[]) =>
      cached(
        `UPDATE ${ENTITIES[entity].table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`
      )
  }
}

export type Statements = ReturnType<typeof prepare>

const statements = new WeakMap<Store, Statements>()

export function statementsOf(store: Store): Statements {
  const known = statements.get(store)
  if (known) return known
  const made = prepare(store)
  statements.set(store, made)
  return made
}
