import type { Db } from '../store'
import { type Aliases, resolveAliases } from './alias-rules'

/** How entries of a register were joined. A link to an entry in the trash counts for nothing. */
export async function readAliases(db: Db, table: 'person' | 'organization' | 'body'): Promise<Aliases> {
  const rows = await db
    .selectFrom(`${table as 'person'} as a`)
    .innerJoin(`${table as 'person'} as b`, 'b.id', 'a.same_as')
    .select(['a.id', 'a.same_as'])
    .where('a.deleted', '=', 0)
    .where('b.deleted', '=', 0)
    .execute()
  return resolveAliases(
    rows.flatMap(({ id, same_as }) => (same_as === null ? [] : [{ id, sameAs: same_as }]))
  )
}
