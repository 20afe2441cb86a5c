import { ENTITIES } from '../../db/changes/registry'
import { readAliases } from '../../db/tables/aliases'
import { listBodies } from '../../db/tables/bodies'
import { readNotSame } from '../../db/tables/directory'
import { fromJson } from '../../db/tables/json'
import { listOrganizations, listPeople } from '../../db/tables/people'
import type { DirectoryKind, Duplicate } from '../../preload/contract/directory'
import { today } from '../bodies/handlers'
import { type AppContext, act, rowEdits } from '../context'
import { badInput } from '../errors'
import { planJoin, type Row } from './join-rules'
import { duplicateNames, duplicatePeople } from './match-rules'

const TOPICS = ['people', 'bodies', 'meetings', 'meeting']
const LABELS = { person: 'person.join', organization: 'organization.join', body: 'body.join' } as const
const SPLIT_LABELS = {
  person: 'person.split',
  organization: 'organization.split',
  body: 'body.split'
} as const

/** Joins entries into the oldest of them, in one step. @throws AppError where fewer than two are left */
export async function joinEntries(
  context: AppContext,
  kind: DirectoryKind,
  ids: readonly string[]
): Promise<{ id: string; seen: number }> {
  const aliases = await readAliases(context.store.db, kind)
  const ends = [...new Set(ids.map(aliases.of))]
  const rows = await context.store.db
    .selectFrom(kind as 'person')
    .selectAll()
    .where('id', 'in', ends)
    .where('deleted', '=', 0)
    .execute()
  const plan = planJoin(
    kind,
    rows.map((row) => readable(kind, row as unknown as Row))
  )
  if (!plan) {
    throw badInput(
      'nothing-to-join',
      'De to er allerede den samme, eller en af dem er slettet. Intet er ændret.',
      'The two are the same already, or one of them has been deleted. Nothing has been changed.'
    )
  }
  const edits = [
    ...rowEdits(kind, plan.keep, plan.keep, plan.fill),
    ...plan.joined.flatMap((id) => rowEdits(kind, id, id, { same_as: plan.keep }))
  ]
  return { id: plan.keep, ...act(context, LABELS[kind], edits, { stream: plan.keep, topics: TOPICS }) }
}

/** JSON columns as the values that their registers hold. */
function readable(kind: DirectoryKind, row: Row): Row {
  const fields: Record<string, { json?: true }> = ENTITIES[kind].fields
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) =>
      fields[field]?.json ? [field, fromJson<unknown>(value as string | null, null)] : [field, value]
    )
  ) as Row
}

/** Takes a joined entry out again; what it filled in stays. */
export function splitEntry(context: AppContext, kind: DirectoryKind, id: string): { seen: number } {
  return act(context, SPLIT_LABELS[kind], rowEdits(kind, id, id, { same_as: null }), {
    stream: id,
    topics: TOPICS
  })
}

/** Pairs in the three registers that look like one, without those that somebody said are not. */
export async function findDuplicates(context: AppContext): Promise<Duplicate[]> {
  const { db } = context.store
  const day = today()
  const people = (await listPeople(db, day)).map((one) => ({
    ...one,
    detail: [one.title, one.organization, one.email].filter(Boolean).join(', ')
  }))
  const organizations = (await listOrganizations(db)).map((one) => ({ ...one, detail: '' }))
  const bodies = (await listBodies(db, day)).map((one) => ({ ...one, detail: '' }))
  const isNotSame = readNotSame(context.store)
  return [
    ...duplicatePeople(people),
    ...duplicateNames('organization', organizations),
    ...duplicateNames('body', bodies)
  ].filter(({ first, second }) => !isNotSame(first.id, second.id))
}
