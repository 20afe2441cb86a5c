import { v7 as uuidv7 } from 'uuid'
import { readAliases } from '../../db/tables/aliases'
import { countYear, insertNotSame, readPerson, setContactShare } from '../../db/tables/directory'
import { requireBody, today } from '../bodies/handlers'
import { listHandlers } from '../bodies/list-handlers'
import { seenNow } from '../context'
import { badInput } from '../errors'
import type { Handlers } from '../handlers'
import { importHandlers } from '../people/import/handlers'
import { readDeadlines } from './deadlines'
import { findDuplicates, joinEntries, splitEntry } from './join'

export const directoryHandlers = {
  ...listHandlers,
  ...importHandlers,

  'directory.deadlines': (wanted, context) => readDeadlines(context, wanted),

  'directory.yearCount': async ({ bodyId, year }, context) => {
    const body = await requireBody(context, bodyId)
    const { lastDate: _, ...count } = await countYear(context.store.db, body.id, year, today())
    return {
      ...count,
      least: body.rules.meetingsPerYear,
      leastInPerson: body.rules.inPersonPerYear
    }
  },

  'directory.person': async ({ id }, context) => {
    const person = await readPerson(context.store.db, id, today())
    if (!person) {
      throw badInput(
        'person-not-found',
        'Personen findes ikke her. Det kan være slettet.',
        'The person is not here. It may have been deleted.'
      )
    }
    return person
  },

  'directory.shareContact': async ({ personId, shares }, context) => {
    // The choice is for the person, so that it holds for the entry that stands for others, and for each of them.
    const all = (await readAliases(context.store.db, 'person')).all(personId)
    setContactShare(context.store, shares ? all.slice(0, 1) : all, shares)
    context.changed(['people'])
    return seenNow(context)
  },

  'directory.duplicates': (_, context) => findDuplicates(context),
  'directory.join': ({ kind, ids }, context) => joinEntries(context, kind, ids),
  'directory.split': ({ kind, id }, context) => splitEntry(context, kind, id),
  'directory.notSame': ({ ids: [a, b] }, context) => {
    insertNotSame(context.store, uuidv7(), a, b)
    context.changed(['people', 'bodies'])
    return {}
  }
} satisfies Partial<Handlers>
