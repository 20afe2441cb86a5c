import { v7 as uuidv7 } from 'uuid'
import { readAliases } from '../../db/tables/aliases'
import { listBodies } from '../../db/tables/bodies'
import { type AppContext, act, rowEdits, toRegisters } from '../context'
import { badInput, notFound } from '../errors'
import type { Handlers } from '../handlers'
import { readBody } from './detail'

const BODY_REGISTERS = {
  parentId: 'parent_id',
  periodFrom: 'period_from',
  periodTo: 'period_to',
  itemTemplate: 'item_template'
}
const MEMBER_REGISTERS = { from: 'valid_from', to: 'valid_to', substituteId: 'substitute_id' }
const TOPICS = ['bodies', 'meetings', 'people']

export const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** The body, or the one that it was joined into. @throws AppError `body-not-found` */
export async function requireBody(context: AppContext, id: string) {
  const body = await readBody(context.store.db, id)
  if (!body) throw notFound('body')
  return body
}

/** The stream of a membership: that of the body that it was made in, also when that one was joined into another. */
async function streamOfMember(context: AppContext, bodyId: string, membershipId: string): Promise<string> {
  const body = await requireBody(context, bodyId)
  const row = await context.store.db
    .selectFrom('membership')
    .select('stream_id')
    .where('id', '=', membershipId)
    .where('deleted', '=', 0)
    .executeTakeFirst()
  if (!row || !body.members.some((member) => member.id === membershipId)) {
    throw badInput(
      'member-not-found',
      'Personen er ikke længere medlem her. Det kan være slettet.',
      'The person is no longer a member here. It may have been deleted.'
    )
  }
  return row.stream_id
}

export const bodyHandlers = {
  'bodies.list': (_, context) => listBodies(context.store.db, today()),
  'bodies.get': ({ id }, context) => requireBody(context, id),

  'bodies.create': ({ name }, context) => {
    const id = uuidv7()
    const { seen } = act(context, 'body.create', rowEdits('body', id, id, { name }), {
      stream: id,
      topics: TOPICS
    })
    return { id, seen }
  },

  'bodies.update': async ({ id: given, seen, fields }, context) => {
    const { id } = await requireBody(context, given)
    return act(context, 'body.update', rowEdits('body', id, id, toRegisters(fields, BODY_REGISTERS)), {
      stream: id,
      seen,
      topics: TOPICS
    })
  },

  'bodies.remove': async ({ id: given }, context) => {
    const { id } = await requireBody(context, given)
    // What was joined into it goes with it, and comes back with it.
    const all = (await readAliases(context.store.db, 'body')).all(id)
    const edits = all.flatMap((one) => rowEdits('body', one, one, { deleted: true }))
    return act(context, 'body.remove', edits, {
      stream: id,
      topics: TOPICS
    })
  },

  'members.add': async ({ bodyId: given, personId, role }, context) => {
    const { id: bodyId } = await requireBody(context, given)
    const id = uuidv7()
    const edits = rowEdits('membership', bodyId, id, { person_id: personId, role })
    const { seen } = act(context, 'member.add', edits, { stream: bodyId, topics: TOPICS })
    return { id, seen }
  },

  'members.update': async ({ bodyId, membershipId, seen, fields }, context) => {
    const stream = await streamOfMember(context, bodyId, membershipId)
    const edits = rowEdits('membership', stream, membershipId, toRegisters(fields, MEMBER_REGISTERS))
    return act(context, 'member.update', edits, { stream, seen, topics: TOPICS })
  },

  'members.remove': async ({ bodyId, membershipId }, context) => {
    const stream = await streamOfMember(context, bodyId, membershipId)
    const edits = rowEdits('membership', stream, membershipId, { deleted: true })
    return act(context, 'member.remove', edits, { stream, topics: TOPICS })
  }
} satisfies Partial<Handlers>
