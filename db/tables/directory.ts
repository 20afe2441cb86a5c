import type { PersonDetail } from '../../preload/contract/directory'
import type { Db, Store } from '../store'
import { readAliases } from './aliases'
import { fromJson } from './json'
import { readEmployers } from './people'

const MEETINGS_SHOWN = 20

/** A person with all memberships and the latest meetings; null where there is none. Joined entries count as one. */
export async function readPerson(db: Db, id: string, day: string): Promise<PersonDetail | null> {
  const aliases = await readAliases(db, 'person')
  const bodies = await readAliases(db, 'body')
  const ids = aliases.all(id)
  const rows = await db
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', ids)
    .where('deleted', '=', 0)
    .execute()
  const person = rows.find((row) => row.id === aliases.of(id))
  if (!person) return null
  const employer = (await readEmployers(db))(person.organization_id)
  const shared = await db.selectFrom('contact_share').selectAll().where('person_id', 'in', ids).execute()
  const seats = await db
    .selectFrom('membership')
    .select(['id', 'stream_id', 'role', 'valid_from', 'valid_to'])
    .where('person_id', 'in', ids)
    .where('deleted', '=', 0)
    .execute()
  const names = new Map(
    (await db.selectFrom('body').select(['id', 'name']).where('deleted', '=', 0).execute()).map((row) => [
      row.id,
      row.name ?? ''
    ])
  )
  const meetings = await db
    .selectFrom('attendance as a')
    .innerJoin('meeting as m', 'm.id', 'a.stream_id')
    .select(['m.id', 'm.title', 'm.date', 'm.body_id', 'm.body_name', 'a.status'])
    .where('a.person_id', 'in', ids)
    .where('a.deleted', '=', 0)
    .where('m.deleted', '=', 0)
    .where('m.date', '<=', day)
    .orderBy('m.date', 'desc')
    .orderBy('m.id', 'desc')
    .limit(MEETINGS_SHOWN)
    .execute()
  return {
    id: person.id,
    name: person.name ?? '',
    title: person.title,
    organizationId: employer?.id ?? null,
    organization: employer?.name ?? null,
    sector: employer?.sector ?? null,
    email: person.email,
    phone: person.phone,
    sharesContact: shared.length > 0,
    memberships: seats
      .flatMap((seat): PersonDetail['memberships'] => {
        const bodyId = bodies.of(seat.stream_id)
        const body = names.get(bodyId)
        if (body === undefined) return []
        const role = (seat.role ?? 'member') as PersonDetail['memberships'][number]['role']
        return [{ id: seat.id, bodyId, body, role, from: seat.valid_from, to: seat.valid_to }]
      })
      .sort((a, b) => a.body.localeCompare(b.body, 'da') || (a.id < b.id ? -1 : 1)),
    meetings: meetings.map((row) => ({
      meetingId: row.id,
      body: (row.body_id && names.get(bodies.of(row.body_id))) || row.body_name,
      title: row.title,
      date: row.date,
      status: row.status
    })),
    joined: rows.filter((row) => row.id !== person.id).map((row) => ({ id: row.id, name: row.name ?? '' }))
  }
}

interface YearRow {
  date: string | null
  form: string | null
  phase: string | null
}

/** Meetings of a year, told apart by the day; those that are off do not count, nor written procedures. */
function countRowsOfYear(rows: readonly YearRow[], year: number, today: string) {
  const counted = rows.filter(
    (row) => row.phase !== 'cancelled' && row.phase !== 'postponed' && row.form !== 'written'
  )
  // People sit in a room at a hybrid meeting too.
  const inPerson = (row: YearRow) => row.form === 'in_person' || row.form === 'hybrid'
  const held = counted.filter((row) => row.date !== null && row.date <= today)
  const planned = counted.filter((row) => row.date !== null && row.date > today)
  return {
    year,
    held: held.length,
    heldInPerson: held.filter(inPerson).length,
    planned: planned.length,
    plannedInPerson: planned.filter(inPerson).length,
    lastDate:
      counted
        .flatMap((row) => row.date ?? [])
        .sort()
        .at(-1) ?? null
  }
}

/** How often a body (with those joined into it) meets in a calendar year, and the date of the last time. */
export async function countYear(db: Db, bodyId: string, year: number, today: string) {
  const aliases = await readAliases(db, 'body')
  const rows = await db
    .selectFrom('meeting')
    .select(['date', 'form', 'phase'])
    .where('body_id', 'in', aliases.all(bodyId))
    .where('deleted', '=', 0)
    .where('date', '>=', `${year}-01-01`)
    .where('date', '<=', `${year}-12-31`)
    .execute()
  return countRowsOfYear(rows, year, today)
}

/** The same at once, for the checks, with what the body's rules ask for; null where they ask for nothing. */
export function readYearOfBody(store: Store, bodyId: string, year: number, today: string) {
  const text = store.sqlite.prepare('SELECT rules FROM body WHERE id = ?').pluck().get(bodyId) as
    | string
    | null
    | undefined
  const rules = fromJson<{ meetingsPerYear?: number | null; inPersonPerYear?: number | null }>(text, {})
  const [least, leastInPerson] = [rules.meetingsPerYear ?? null, rules.inPersonPerYear ?? null]
  if (least === null && leastInPerson === null) return null
  const rows = store.sqlite
    .prepare(
      `SELECT date, form, phase FROM meeting WHERE deleted = 0 AND date BETWEEN ? AND ?
       AND body_id IN (SELECT id FROM body WHERE id = ? OR same_as = ?)`
    )
    .all(`${year}-01-01`, `${year}-12-31`, bodyId, bodyId) as YearRow[]
  return { ...countRowsOfYear(rows, year, today), least, leastInPerson }
}

/** Persons whose address and telephone may go to other offices: kept on this machine, and by nobody else. */
export function readContactShares(store: Store): Set<string> {
  return new Set(store.sqlite.prepare('SELECT person_id FROM contact_share').pluck().all() as string[])
}

export function setContactShare(store: Store, personIds: readonly string[], shares: boolean): void {
  const sql = shares
    ? 'INSERT OR IGNORE INTO contact_share (person_id) VALUES (?)'
    : 'DELETE FROM contact_share WHERE person_id = ?'
  const statement = store.sqlite.prepare(sql)
  store.sqlite.transaction(() => {
    for (const id of personIds) statement.run(id)
  })()
}

const NOT_SAME = 'not-same'
const pairKey = (a: string, b: string) => [a, b].sort().join('|')

/** Pairs that somebody said are not the same; told by a function, since both orders are one pair. */
export function readNotSame(store: Store): (a: string, b: string) => boolean {
  const keys = new Set(
    store.sqlite.prepare('SELECT key FROM dismissal WHERE code = ?').pluck().all(NOT_SAME) as string[]
  )
  return (a, b) => keys.has(pairKey(a, b))
}

export function insertNotSame(store: Store, id: string, a: string, b: string): void {
  store.sqlite
    .prepare('INSERT INTO dismissal (id, meeting_id, body_id, code, key) VALUES (?, NULL, NULL, ?, ?)')
    .run(id, NOT_SAME, pairKey(a, b))
}
