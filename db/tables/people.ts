import type { PersonSummary } from '../../preload/contract/bodies'
import type { OrganizationSummary } from '../../preload/contract/meeting'
import type { SectorKind } from '../../preload/contract/values'
import type { Db } from '../store'

/** All people by name in Danish order, with organisation and the bodies that they sit in on `today`. */
export async function listPeople(db: Db, today: string): Promise<PersonSummary[]> {
  const people = await db
    .selectFrom('person as p')
    .leftJoin('organization as o', 'o.id', 'p.organization_id')
    .select(['p.id', 'p.name', 'p.title', 'p.organization_id', 'p.email', 'p.phone'])
    .select(['o.name as organization', 'o.sector as sector'])
    .where('p.deleted', '=', 0)
    .execute()
  const seats = await db
    .selectFrom('membership as m')
    .innerJoin('body as b', 'b.id', 'm.stream_id')
    .select(['m.person_id', 'b.name', 'm.valid_from', 'm.valid_to'])
    .where('m.deleted', '=', 0)
    .where('b.deleted', '=', 0)
    .execute()
  const bodies = new Map<string, string[]>()
  for (const seat of seats) {
    if (!seat.person_id || !seat.name) continue
    if ((seat.valid_from && seat.valid_from > today) || (seat.valid_to && seat.valid_to < today)) continue
    bodies.set(seat.person_id, [...(bodies.get(seat.person_id) ?? []), seat.name])
  }
  return people
    .map((row) => ({
      id: row.id,
      name: row.name ?? '',
      title: row.title,
      organizationId: row.organization_id,
      organization: row.organization,
      sector: row.sector as SectorKind | null,
      email: row.email,
      phone: row.phone,
      bodies: (bodies.get(row.id) ?? []).sort((a, b) => a.localeCompare(b, 'da'))
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1))
}

export async function listOrganizations(db: Db): Promise<OrganizationSummary[]> {
  const rows = await db
    .selectFrom('organization')
    .select(['id', 'name', 'sector'])
    .where('deleted', '=', 0)
    .execute()
  return rows
    .map((row) => ({ id: row.id, name: row.name ?? '', sector: row.sector as SectorKind | null }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1))
}
