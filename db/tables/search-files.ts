import type { Store } from '../store'
import { statement } from './search-sources'

/** The text of annex files, by the hash of their content: read once, however many annexes the file is. */

export type FileState = 'waiting' | 'read' | 'failed'

/** Puts a file in the queue if nothing is known of it. */
export function awaitFile(store: Store, hash: string): void {
  statement(store, "INSERT INTO search_file (hash, state) VALUES (?, 'waiting') ON CONFLICT DO NOTHING").run(
    hash
  )
}

/** The next file to read, with a name that one of its annexes gave it; null when none waits. */
export function nextFile(store: Store): { hash: string; name: string } | null {
  const row = statement(
    store,
    `SELECT f.hash, (SELECT a.file_name FROM annex a WHERE a.file_hash = f.hash AND a.deleted = 0 LIMIT 1) AS name
     FROM search_file f WHERE f.state = 'waiting' AND name IS NOT NULL LIMIT 1`
  ).get()
  return (row as { hash: string; name: string } | undefined) ?? null
}

/** Keeps what a file says, in parts; in the caller's transaction. */
export function putFileText(store: Store, hash: string, parts: readonly string[]): void {
  statement(store, 'DELETE FROM search_file_part WHERE hash = ?').run(hash)
  const insert = statement(store, 'INSERT INTO search_file_part (hash, part, text) VALUES (?, ?, ?)')
  for (const [part, text] of parts.entries()) insert.run(hash, part, text)
  setState(store, hash, 'read', null)
}

/** Remembers that a file can't be read, so that it isn't tried for ever. @param reason a code, for the log */
export function putFileFailure(store: Store, hash: string, reason: string): void {
  setState(store, hash, 'failed', reason)
}

/** Files that a former version could not read are tried once more. */
export function retryFiles(store: Store): void {
  statement(store, "UPDATE search_file SET state = 'waiting', reason = NULL WHERE state = 'failed'").run()
}

function setState(store: Store, hash: string, state: FileState, reason: string | null): void {
  statement(
    store,
    `INSERT INTO search_file (hash, state, reason) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET state = excluded.state, reason = excluded.reason`
  ).run(hash, state, reason)
}

/** Some parts of a file's text, in order. */
export function fileParts(store: Store, hash: string, first: number, count: number): string[] {
  return statement(
    store,
    'SELECT text FROM search_file_part WHERE hash = ? AND part >= ? ORDER BY part LIMIT ?'
  )
    .pluck()
    .all(hash, first, count) as string[]
}

export function countFileParts(store: Store, hash: string): number {
  return Number(statement(store, 'SELECT count(*) FROM search_file_part WHERE hash = ?').pluck().get(hash))
}

export function filePart(store: Store, hash: string, part: number): string | null {
  const text = statement(store, 'SELECT text FROM search_file_part WHERE hash = ? AND part = ?')
    .pluck()
    .get(hash, part)
  return typeof text === 'string' ? text : null
}

/** How many files of live annexes wait to be read, and how many could not be. */
export function fileCounts(store: Store): { waiting: number; failed: number } {
  const count = (state: FileState) =>
    Number(
      statement(
        store,
        `SELECT count(*) FROM search_file f WHERE f.state = ?
         AND EXISTS (SELECT 1 FROM annex a WHERE a.file_hash = f.hash AND a.deleted = 0)`
      )
        .pluck()
        .get(state)
    )
  return { waiting: count('waiting'), failed: count('failed') }
}
