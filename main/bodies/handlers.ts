import { v7 as uuidv7 } from 'uuid'
import { listBodies } from '../../db/tables/bodies'
import { type AppContext, act, rowEdits, toRegisters } from '../context'
import { notFound } from '../errors'
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

async function requireBody(context: AppContext, id: string) {
  const body = await readBody(context.store.db, id)
  if (!body) throw notFound('body')
  return body
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

  'bodies.update': async ({ id, seen, fields }, context) => {
    await requireBody(context, id)
    return act(context, 'body.update', rowEdits('body', id, id, toRegisters(fields, BODY_REGISTERS)), {
      stream: id,
      seen,
      topics: TOPICS
    })
  },

  'bodies.remove': async ({ id }, context) => {
    await requireBody(context, id)
    return act(context, 'body.remove', rowEdits('body', id, id, { deleted: true }), {
      stream: id,
      topics: TOPICS
    })
  },

  'members.add': async ({ bodyId, personId, role }, context) => {
    await requireBody(context, bodyId)
    const id = uuidv7()
    const edits = rowEdits('membership', bodyId, id, { person_id: personId, role })
    const { seen } = act(context, 'member.add', edits, { stream: bodyId, topics: TOPICS })
    return { id, seen }
  },

  'members.update': async ({ bodyId, membershipId, seen, fields }, context) => {
    await requireBody(context, bodyId)
    const edits = rowEdits('membership', bodyId, membershipId, toRegisters(fields, MEMBER_REGISTERS))
    return act(context, 'member.update', edits, { stream: bodyId, seen, topics: TOPICS })
  },

  'members.remove': async ({ bodyId, membershipId }, context) => {
    await requireBody(context, bodyId)
    const edits = rowEdits('membership', bodyId, membershipId, { deleted: true })
    return act(context, 'member.remove', edits, { stream: bodyId, topics: TOPICS })
  }
} satisfies Partial<Handlers>
