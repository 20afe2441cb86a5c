import type { MailingList } from '../../preload/contract/directory'
import type { Db } from '../store'
import { readAliases } from './aliases'
import { fromJson } from './json'

/** The mailing lists of a body, by name in Danish order; people on them as the entries that stand for them now. */
export async function readMailingLists(db: Db, bodyId: string): Promise<MailingList[]> {
  const bodies = await readAliases(db, 'body')
  const people = await readAliases(db, 'person')
  const rows = await db
    .selectFrom('mailing_list')
    .select(['id', 'name', 'purpose', 'entries'])
    .where('stream_id', 'in', bodies.all(bodyId))
    .where('deleted', '=', 0)
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      bodyId: bodies.of(bodyId),
      name: row.name ?? '',
      purpose: (row.purpose ?? 'other') as MailingList['purpose'],
      entries: fromJson<MailingList['entries']>(row.entries, []).map((entry) =>
        entry.type === 'person' ? { ...entry, personId: people.of(entry.personId) } : entry
      )
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1))
}
