import { instantOf } from '../changes/hlc'
import type { Store } from '../store'

/** One change of an annex's file. */
export interface FileChange {
  /** instant, UTC ISO */
  at: string
  author: string
  hash: string
  name: string
  size: number
}

/** Every file that an annex was given, oldest first; changes that took the file away are left out. */
export function readFileChanges(store: Store, annexId: string): FileChange[] {
  const rows = store.sqlite
    .prepare(
      `SELECT c.hlc, c.author, v.value FROM change c JOIN change_value v ON v.change_id = c.id
       WHERE c.row_id = ? AND c.entity = 'annex' AND c.field = 'file' ORDER BY c.hlc, c.seq`
    )
    .all(annexId) as { hlc: string; author: string; value: string }[]
  return rows.flatMap(({ hlc, author, value }) => {
    const [hash, name, size] = (JSON.parse(value) ?? []) as [string?, string?, number?]
    return hash ? [{ at: instantOf(hlc), author, hash, name: name ?? '', size: size ?? 0 }] : []
  })
}
