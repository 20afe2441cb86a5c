import type BetterSqlite3 from 'better-sqlite3'
import type { Kysely } from 'kysely'
import type { Schema } from './schema'

export type Db = Kysely<Schema>

/** An open store: Kysely for reading, and the parts that only the write function uses. */
export interface Store {
  db: Db
  sqlite: BetterSqlite3.Database
  /** this installation in headers and vectors */
  device: string
  file: string
  /** runs work that may write shared rows, in one transaction; only changes/ calls it */
  guarded<T>(work: () => T): T
  close(): void
}
