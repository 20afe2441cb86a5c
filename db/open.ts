import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { StoreError } from './errors'
import { migrations } from './migrations'
import type { Migration } from './migrations/migration'
import type { Schema } from './schema'
import type { Store } from './store'

const FULL = 2

/**
 * Opens the store, makes it if it is not there, and brings it to the newest schema after a backup.
 * @param file path of the SQLite file; its folder is made
 * @param steps the migrations, oldest first
 * @throws StoreError `store-newer` | `store-damaged` | `store-not-durable` | `store-locked` | `store-full`;
 *   the file is then as it was
 */
export function openStore(file: string, steps: readonly Migration[] = migrations): Store {
  mkdirSync(dirname(file), { recursive: true })
  const sqlite = connect(file, steps.length)
  try {
    let open = 0
    sqlite.function('referent_writing', { deterministic: false }, () => open)
    const guarded = <T>(work: () => T): T => {
      const before = open
      open = 1
      try {
        return sqlite.transaction(work)()
      } finally {
        open = before
      }
    }
    migrate(sqlite, file, guarded, steps)
    const device = ensureDevice(sqlite)
    checkDurability(sqlite)
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) })
    return { db, sqlite, device, file, guarded, close: () => sqlite.close() }
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Looks before it touches: even WAL is set only on a file that is sound and not newer than this program. */
function connect(file: string, newest: number): Database.Database {
  let sqlite: Database.Database | null = null
  try {
    sqlite = new Database(file, { timeout: 5000 })
    refuseNewer(sqlite, newest)
    checkIntegrity(sqlite)
    setPragmas(sqlite)
    return sqlite
  } catch (error) {
    sqlite?.close()
    throw fromSqlite(error)
  }
}

function refuseNewer(sqlite: Database.Database, known: number): void {
  const found = versionOf(sqlite)
  if (found > known)
    throw new StoreError('store-newer', `schema ${found} is newer than ${known}`, { found, known })
}

function versionOf(sqlite: Database.Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }))
}

/** FULL must be set on every connection: a WAL database drops to NORMAL at each reopening. */
function setPragmas(sqlite: Database.Database): void {
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  // Large actions (an opened document, the sample, later a package) stay in memory until their commit.
  sqlite.pragma('cache_size = -65536')
  // macOS only flushes the drive's own cache when asked; elsewhere these change nothing.
  sqlite.pragma('fullfsync = ON')
  sqlite.pragma('checkpoint_fullfsync = ON')
}

function checkIntegrity(sqlite: Database.Database): void {
  const answer = sqlite.pragma('quick_check(1)', { simple: true })
  if (answer !== 'ok') throw new StoreError('store-damaged', String(answer))
}

function migrate(
  sqlite: Database.Database,
  file: string,
  guarded: <T>(work: () => T) => T,
  steps: readonly Migration[]
): void {
  const version = versionOf(sqlite)
  if (version === steps.length) return
  if (version > 0) backUp(sqlite, join(dirname(file), 'backups', `before-schema-${version + 1}.sqlite`))
  for (const migration of steps.filter((step) => step.version > version)) {
    guarded(() => {
      sqlite.exec(migration.sql)
      sqlite.pragma(`user_version = ${migration.version}`)
    })
  }
}

/** A whole copy by VACUUM INTO, under a temporary name until it is complete. Kept: an older one is not overwritten. */
function backUp(sqlite: Database.Database, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  if (existsSync(target)) renameSync(target, target.replace(/\.sqlite$/, `-${uuidv7()}.sqlite`))
  const temporary = `${target}.part`
  rmSync(temporary, { force: true })
  sqlite.prepare('VACUUM INTO ?').run(temporary)
  renameSync(temporary, target)
}

function ensureDevice(sqlite: Database.Database): string {
  sqlite
    .prepare("INSERT INTO store_meta (key, value) VALUES ('device', ?) ON CONFLICT DO NOTHING")
    .run(uuidv7())
  return sqlite.prepare("SELECT value FROM store_meta WHERE key = 'device'").pluck().get() as string
}

/** What "Gemt" promises: write something, then see that the promise still holds on this connection. */
function checkDurability(sqlite: Database.Database): void {
  try {
    sqlite
      .prepare(
        "INSERT INTO store_meta (key, value) VALUES ('opened', ?) ON CONFLICT DO UPDATE SET value = excluded.value"
      )
      .run(new Date().toISOString())
  } catch (error) {
    throw fromSqlite(error)
  }
  if (synchronous(sqlite) !== FULL) sqlite.pragma('synchronous = FULL')
  if (synchronous(sqlite) !== FULL || sqlite.pragma('journal_mode', { simple: true }) !== 'wal') {
    throw new StoreError('store-not-durable', 'WAL with synchronous=FULL could not be had')
  }
}

function synchronous(sqlite: Database.Database): number {
  return Number(sqlite.pragma('synchronous', { simple: true }))
}

/** Turns SQLite's own errors into the store's codes; others pass. */
export function fromSqlite(error: unknown): unknown {
  const code = (error as { code?: string } | null)?.code ?? ''
  if (error instanceof StoreError || typeof code !== 'string') return error
  const options = { cause: error }
  const message = error instanceof Error ? error.message : code
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new StoreError('store-damaged', message, {}, options)
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN')
    return new StoreError('store-full', message, {}, options)
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED')
    return new StoreError('store-locked', message, {}, options)
  return error
}
