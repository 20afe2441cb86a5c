import { sql } from 'kysely'
import type { Db } from '../store'

/** The newest local sequence: what somebody who reads now has seen at least. */
export async function readSeen(db: Db): Promise<number> {
  const row = await db
    .selectFrom('change')
    .select(sql<number>`coalesce(max(seq), 0)`.as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}
