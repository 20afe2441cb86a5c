import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../db/changes/write'
import { readAliases } from '../../db/tables/aliases'
import { listOrganizations, listPeople } from '../../db/tables/people'
import { today } from '../bodies/handlers'
import { type AppContext, act, rowEdits, toRegisters } from '../context'
import type { Handlers } from '../handlers'
import type { ActionLabel } from '../history/labels'

const REGISTERS = { organizationId: 'organization_id' }
const TOPICS = ['people', 'bodies']

/** The entry that stands for one; an address or a link may still hold a joined one. */
async function standingFor(context: AppContext, entity: 'person' | 'organization', id: string) {
  return (await readAliases(context.store.db, entity)).of(id)
}

/** Removes an entry with all that was joined into it, so that none of them comes to light again. */
async function removeWhole(context: AppContext, entity: 'person' | 'organization', id: string) {
  const all = (await readAliases(context.store.db, entity)).all(id)
  const edits = all.flatMap((one) => rowEdits(entity, one, one, { deleted: true }))
  return act(context, `${entity}.remove`, edits, { stream: id, topics: TOPICS })
}

/** A person and an organisation are streams of their own: row and stream are one. */
function actOn(context: AppContext, label: ActionLabel, entity: Edit['entity'], id: string, fields: object) {
  const edits = rowEdits(entity, id, id, toRegisters(fields as Record<string, unknown>, REGISTERS))
  return { id, ...act(context, label, edits, { stream: id, topics: TOPICS }) }
}

export const peopleHandlers = {
  'people.list': (_, context) => listPeople(context.store.db, today()),
  'people.create': ({ fields }, context) => actOn(context, 'person.create', 'person', uuidv7(), fields),
  'people.update': async ({ id, fields }, context) =>
    actOn(context, 'person.update', 'person', await standingFor(context, 'person', id), fields),
  'people.remove': ({ id }, context) => removeWhole(context, 'person', id),
  'organizations.list': (_, context) => listOrganizations(context.store.db),
  'organizations.create': ({ fields }, context) =>
    actOn(context, 'organization.create', 'organization', uuidv7(), fields),
  'organizations.update': async ({ id, fields }, context) =>
    actOn(
      context,
      'organization.update',
      'organization',
      await standingFor(context, 'organization', id),
      fields
    ),
  'organizations.remove': ({ id }, context) => removeWhole(context, 'organization', id)
} satisfies Partial<Handlers>
