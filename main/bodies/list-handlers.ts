import { v7 as uuidv7 } from 'uuid'
import { readMailingLists } from '../../db/tables/mailing-lists'
import { listPeople } from '../../db/tables/people'
import type { MailingList, MailingListFields, ResolvedList } from '../../preload/contract/directory'
import { type AppContext, act, rowEdits } from '../context'
import { badInput } from '../errors'
import type { Handlers } from '../handlers'
import { requireBody, today } from './handlers'
import { addressLine, resolveList } from './mailing-rules'

/** The mailing lists of a body with whom they mean today. */
export async function listsOfBody(
  context: AppContext,
  bodyId: string,
  day: string = today()
): Promise<(MailingList & { resolved: ResolvedList })[]> {
  const body = await requireBody(context, bodyId)
  const people = await listPeople(context.store.db, day)
  const lists = await readMailingLists(context.store.db, body.id)
  return lists.map((list) => ({ ...list, resolved: resolveList(list, body, people, day) }))
}

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/

function checkEntries(fields: MailingListFields): void {
  for (const entry of fields.entries ?? []) {
    if (entry.type !== 'address' || ADDRESS.test(entry.email.trim())) continue
    throw badInput(
      'bad-address',
      `“${entry.email}” er ikke en e-mailadresse. Skriv den som navn@sted.dk.`,
      `“${entry.email}” is not an e-mail address. Write it as name@place.dk.`
    )
  }
}

/** The stream of a list: that of the body that it was made in. */
async function streamOfList(context: AppContext, bodyId: string, listId: string): Promise<string> {
  const lists = await readMailingLists(context.store.db, bodyId)
  const row = await context.store.db
    .selectFrom('mailing_list')
    .select('stream_id')
    .where('id', '=', listId)
    .executeTakeFirst()
  if (!row || !lists.some((list) => list.id === listId)) {
    throw badInput(
      'list-not-found',
      'Modtagerlisten findes ikke længere i forummet.',
      'The mailing list is no longer in the body.'
    )
  }
  return row.stream_id
}

export const listHandlers = {
  'lists.ofBody': ({ bodyId }, context) => listsOfBody(context, bodyId),

  'lists.create': async ({ bodyId, name, purpose }, context) => {
    const body = await requireBody(context, bodyId)
    const id = uuidv7()
    // A new list begins with what nearly all lists are: everybody who sits in the body.
    const edits = rowEdits('mailing_list', body.id, id, { name, purpose, entries: [{ type: 'members' }] })
    return { id, ...act(context, 'list.create', edits, { stream: body.id, topics: ['bodies'] }) }
  },

  'lists.update': async ({ bodyId, listId, fields }, context) => {
    checkEntries(fields)
    const stream = await streamOfList(context, bodyId, listId)
    const edits = rowEdits('mailing_list', stream, listId, fields)
    return act(context, 'list.update', edits, { stream, topics: ['bodies'] })
  },

  'lists.remove': async ({ bodyId, listId }, context) => {
    const stream = await streamOfList(context, bodyId, listId)
    const edits = rowEdits('mailing_list', stream, listId, { deleted: true })
    return act(context, 'list.remove', edits, { stream, topics: ['bodies'] })
  },

  'lists.addresses': async ({ bodyId, listId }, context) => {
    await streamOfList(context, bodyId, listId)
    const list = (await listsOfBody(context, bodyId)).find((one) => one.id === listId)
    const resolved = list?.resolved ?? { recipients: [], missing: [] }
    return { text: addressLine(resolved.recipients), resolved }
  }
} satisfies Partial<Handlers>
