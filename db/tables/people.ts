import type { PersonSummary } from '../../preload/contract/bodies'
import type { OrganizationSummary } from '../../preload/contract/meeting'
import type { SectorKind } from '../../preload/contract/values'
import type { Db } from '../store'
import { readAliases } from './aliases'

const byName = (a: { name: string; id: string }, b: { name: string; id: string }) =>
  a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1)

interface Employer {
  id: string
  name: string | null
  sector: SectorKind | null
}

/** The organisation that an id means, joined ones as the one that stands for them. */
export async function readEmployers(db: Db): Promise<(id: string | null) => Employer | null> {
  const aliases = await readAliases(db, 'organization')
  const rows = await db
    .selectFrom('organization')
    .select(['id', 'name', 'sector'])
    .where('deleted', '=', 0)
    .execute()
  const known = new Map(
    rows.map((row) => [row.id, { id: row.id, name: row.name, sector: row.sector as SectorKind | null }])
  )
  return (id) => (id === null ? null : (known.get(aliases.of(id)) ?? null))
}

/** All people by name in Danish order, with organisation and the bodies that they sit in on `today`. */
export async function listPeople(db: Db, today: string): Promise<PersonSummary[]> {
  const aliases = await readAliases(db, 'person')
  const bodyAliases = await readAliases(db, 'body')
  const employerOf = await readEmployers(db)
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'title', 'organization_id', 'email', 'phone'])
    .where('deleted', '=', 0)
    .execute()
  const names = new Map(
    (await db.selectFrom('body').select(['id', 'name']).where('deleted', '=', 0).execute()).map((body) => [
      body.id,
      body.name
    ])
  )
  const seats = await db
    .selectFrom('membership')
    .select(['person_id', 'stream_id', 'valid_from', 'valid_to'])
    .where('deleted', '=', 0)
    .execute()
  const bodies = new Map<string, Set<string>>()
  for (const seat of seats) {
    const name = names.get(bodyAliases.of(seat.stream_id))
    if (!seat.person_id || !name) continue
    if ((seat.valid_from && seat.valid_from > today) || (seat.valid_to && seat.valid_to < today)) continue
    const id = aliases.of(seat.person_id)
    bodies.set(id, (bodies.get(id) ?? new Set()).add(name))
  }
  return people
    .filter((row) => !aliases.isJoined(row.id))
    .map((row) => {
      const employer = employerOf(row.organization_id)
      return {
        id: row.id,
        name: row.name ?? '',
        title: row.title,
        organizationId: employer?.id ?? null,
        organization: employer?.name ?? null,
        sector: employer?.sector ?? null,
        email: row.email,
        phone: row.phone,
        bodies: [...(bodies.get(row.id) ?? [])].sort((a, b) => a.localeCompare(b, 'da'))
      }
    })
    .sort(byName)
}

/** All organisations by name in Danish order, without those that were joined into another. */
export async function listOrganizations(db: Db): Promise<OrganizationSummary[]> {
  const aliases = await readAliases(db, 'organization')
  const rows = await db
    .selectFrom('organization')
    .select(['id', 'name', 'sector'])
    .where('deleted', '=', 0)
    .execute()
  return rows
    .filter((row) => !aliases.isJoined(row.id))
    .map((row) => ({ id: row.id, name: row.name ?? '', sector: row.sector as SectorKind | null }))
    .sort(byName)
}
