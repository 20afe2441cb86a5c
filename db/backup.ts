import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { v7 as uuidv7 } from 'uuid'
import { compareWithFold } from './changes/rebuild'
import { StoreError } from './errors'
import { fromSqlite, openStore } from './open'
import type { Store } from './store'

/** Copies of a store: made, looked at, and fitted for being opened in its place. Each works on files of its own. */

/**
 * A whole and consistent copy of a store that others may be writing to, in one file: with open drafts, as of one
 * commit.
 * @throws StoreError when the disk refuses, or the store is damaged
 */
export function copyStore(file: string, target: string): void {
  const sqlite = connect(file, false)
  try {
    sqlite.prepare('VACUUM INTO ?').run(target)
  } catch (error) {
    throw fromSqlite(error)
  } finally {
    sqlite.close()
  }
}

export interface CopyFacts {
  schema: number
  device: string
  meetings: number
  items: number
  annexes: number
  changes: number
  newest: string | null
}

/** What a copy holds, counted. @throws StoreError `store-damaged` when it is no store */
export function describeCopy(file: string): CopyFacts {
  return reading(file, (sqlite) => {
    const one = (sql: string) => sqlite.prepare(sql).pluck().get()
    return {
      schema: Number(sqlite.pragma('user_version', { simple: true })),
      device: String(one("SELECT value FROM store_meta WHERE key = 'device'") ?? ''),
      meetings: Number(one('SELECT count(*) FROM meeting WHERE deleted = 0')),
      items: Number(
        one(
          'SELECT count(*) FROM agenda_item i JOIN meeting m ON m.id = i.stream_id WHERE i.deleted = 0 AND m.deleted = 0'
        )
      ),
      annexes: Number(
        one(
          'SELECT count(*) FROM annex a JOIN meeting m ON m.id = a.stream_id WHERE a.deleted = 0 AND m.deleted = 0'
        )
      ),
      changes: Number(one('SELECT count(*) FROM change')),
      newest: (one('SELECT id FROM change ORDER BY seq DESC LIMIT 1') as string | undefined) ?? null
    }
  })
}

/** Files that live annexes of a store name: hash and the name that people know. */
export function filesNamedIn(file: string): { sha256: string; name: string }[] {
  return reading(file, (sqlite) =>
    sqlite
      .prepare(
        `SELECT DISTINCT a.file_hash AS sha256, coalesce(a.file_name, a.title, '') AS name
         FROM annex a JOIN meeting m ON m.id = a.stream_id
         WHERE a.deleted = 0 AND m.deleted = 0 AND a.file_hash IS NOT NULL GROUP BY a.file_hash ORDER BY 1`
      )
      .all()
  ) as { sha256: string; name: string }[]
}

/**
 * Reads a copy through: its pages, its changes, and whether its rows are what its changes say.
 * @returns a line for each thing that does not agree; empty when the copy is sound
 */
export function examineCopy(file: string): string[] {
  return reading(file, (sqlite) => {
    const pages = String(sqlite.pragma('quick_check(1)', { simple: true }))
    if (pages !== 'ok') return [pages]
    return compareWithFold({ sqlite } as Pick<Store, 'sqlite'> as Store)
  })
}

export interface MeetingLine {
  id: string
  date: string | null
  body: string | null
  title: string | null
}

export interface Difference {
  /** changes that are only in the store as it is now, and only in the copy */
  changesOnlyHere: number
  changesOnlyThere: number
  /** live meetings that the other does not have, newest first */
  onlyHere: MeetingLine[]
  onlyThere: MeetingLine[]
  /** meetings that both have, with changes that only one of them knows */
  different: number
  newestThere: MeetingLine[]
}

const LINE = 'm.id, m.date, coalesce(b.name, m.body_name) AS body, m.title'
const NEWEST_FIRST = 'ORDER BY m.date IS NULL, m.date DESC, m.id DESC'
const FEW = 12

/** How a copy differs from the store as it is now, by ids of changes and meetings. Neither file is changed. */
export function compareStores(copy: string, present: string): Difference {
  return reading(copy, (sqlite) => {
    sqlite.prepare('ATTACH ? AS here').run(present)
    const count = (sql: string) => Number(sqlite.prepare(sql).pluck().get())
    const lines = (sql: string) => sqlite.prepare(sql).all() as MeetingLine[]
    const only = (own: string, other: string) =>
      lines(
        `SELECT ${LINE} FROM ${own}.meeting m LEFT JOIN ${own}.body b ON b.id = m.body_id
         WHERE m.deleted = 0 AND NOT EXISTS (SELECT 1 FROM ${other}.meeting o WHERE o.id = m.id AND o.deleted = 0)
         ${NEWEST_FIRST}`
      )
    const lone = (own: string, other: string) =>
      `SELECT stream_id FROM ${own}.change c WHERE NOT EXISTS (SELECT 1 FROM ${other}.change o WHERE o.id = c.id)`
    return {
      changesOnlyHere: count(`SELECT count(*) FROM (${lone('here', 'main')})`),
      changesOnlyThere: count(`SELECT count(*) FROM (${lone('main', 'here')})`),
      onlyHere: only('here', 'main'),
      onlyThere: only('main', 'here'),
      different: count(
        `SELECT count(*) FROM main.meeting m JOIN here.meeting h ON h.id = m.id
         WHERE m.deleted = 0 AND h.deleted = 0
           AND m.id IN (${lone('here', 'main')} UNION ${lone('main', 'here')})`
      ),
      newestThere: lines(
        `SELECT ${LINE} FROM main.meeting m LEFT JOIN main.body b ON b.id = m.body_id WHERE m.deleted = 0
         ${NEWEST_FIRST} LIMIT ${FEW}`
      )
    }
  })
}

/**
 * Makes a copy fit to be opened as this installation's store: brings it to this schema, gives it a device id of its
 * own (two stores with one id would number different changes alike, exchange.md), and leaves it as a single file.
 * @param meta values of this installation that stay as they are; null takes one away
 * @throws StoreError `store-newer` | `store-damaged`
 */
export function adoptCopy(file: string, meta: Readonly<Record<string, string | null>>): { device: string } {
  const store = openStore(file)
  try {
    const device = uuidv7()
    const set = store.sqlite.prepare(
      'INSERT INTO store_meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value'
    )
    const remove = store.sqlite.prepare('DELETE FROM store_meta WHERE key = ?')
    store.sqlite.transaction(() => {
      set.run('device', device)
      for (const [key, value] of Object.entries(meta)) {
        if (value === null) remove.run(key)
        else set.run(key, value)
      }
    })()
    requireSingleFile(store)
    return { device }
  } finally {
    store.close()
  }
}

/** Sets a local value in a copy that nobody has open. */
export function writeCopyMeta(file: string, key: string, value: string): void {
  const sqlite = connect(file, false)
  try {
    sqlite.pragma('synchronous = FULL')
    sqlite
      .prepare(
        'INSERT INTO store_meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value'
      )
      .run(key, value)
  } catch (error) {
    throw fromSqlite(error)
  } finally {
    sqlite.close()
  }
}

/**
 * Brings all that is in the log into the file itself, so that the file alone is the store. Fails while anybody else
 * has it open.
 * @throws StoreError `store-locked`
 */
export function requireSingleFile(store: Pick<Store, 'sqlite' | 'file'>): void {
  let mode: unknown
  try {
    mode = store.sqlite.pragma('journal_mode = DELETE', { simple: true })
  } catch (error) {
    throw fromSqlite(error)
  }
  if (mode !== 'delete' || existsSync(`${store.file}-wal`)) {
    throw new StoreError('store-locked', 'somebody else has the store open')
  }
}

function reading<T>(file: string, read: (sqlite: Database.Database) => T): T {
  const sqlite = connect(file, true)
  try {
    return read(sqlite)
  } catch (error) {
    const known = fromSqlite(error)
    // A file of SQLite without our tables is as little a store as one that cannot be read.
    if ((known as { code?: string }).code === 'SQLITE_ERROR')
      throw new StoreError('store-damaged', String(error), {}, { cause: error })
    throw known
  } finally {
    sqlite.close()
  }
}

function connect(file: string, readonly: boolean): Database.Database {
  try {
    return new Database(file, { readonly, fileMustExist: true, timeout: 5000 })
  } catch (error) {
    throw fromSqlite(error)
  }
}
