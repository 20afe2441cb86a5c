import type { Db } from '../store'
import { fromJson } from './json'

/**
 * What an issued agenda said, as it was kept.
 * @returns null where it was kept by a version that kept none
 */
export async function readSnapshot<T>(db: Db, issueId: string): Promise<T | null> {
  const row = await db.selectFrom('issue').select('snapshot').where('id', '=', issueId).executeTakeFirst()
  return fromJson<T | null>(row?.snapshot ?? null, null)
}

/** The addresses of these people, where one is known. */
export async function emailsOf(db: Db, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'email'])
    .where('id', 'in', [...personIds])
    .where('email', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ id, email }) => (email?.trim() ? [[id, email.trim()] as const] : [])))
}
