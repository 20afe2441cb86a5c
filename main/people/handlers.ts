import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../db/changes/write'
import { listOrganizations, listPeople } from '../../db/tables/people'
import { today } from '../bodies/handlers'
import { type AppContext, act, rowEdits, toRegisters } from '../context'
import type { Handlers } from '../handlers'
import type { ActionLabel } from '../history/labels'

const REGISTERS = { organizationId: 'organization_id' }
const TOPICS = ['people', 'bodies']

/** A person and an organisation are streams of their own: row and stream are one. */
function actOn(context: AppContext, label: ActionLabel, entity: Edit['entity'], id: string, fields: object) {
  const edits = rowEdits(entity, id, id, toRegisters(fields as Record<string, unknown>, REGISTERS))
  return { id, ...act(context, label, edits, { stream: id, topics: TOPICS }) }
}

export const peopleHandlers = {
  'people.list': (_, context) => listPeople(context.store.db, today()),
  'people.create': ({ fields }, context) => actOn(context, 'person.create', 'person', uuidv7(), fields),
  'people.update': ({ id, fields }, context) => actOn(context, 'person.update', 'person', id, fields),
  'people.remove': ({ id }, context) => actOn(context, 'person.remove', 'person', id, { deleted: true }),
  'organizations.list': (_, context) => listOrganizations(context.store.db),
  'organizations.create': ({ fields }, context) =>
    actOn(context, 'organization.create', 'organization', uuidv7(), fields),
  'organizations.update': ({ id, fields }, context) =>
    actOn(context, 'organization.update', 'organization', id, fields)
} satisfies Partial<Handlers>
