import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../../db/store'
import { entriesNumbered, numbersMatching } from '../../../db/tables/search'
import { putFileText } from '../../../db/tables/search-files'
import { catchUp, forgetIndex } from '../../../main/search/indexing'
import { matchExpression, parseQuery } from '../../../main/search/query-rules'
import { tokensOf } from '../../../main/search/words'
import type { SearchHit } from '../../../preload/contract/search'
import { type TestApp, temporaryApp } from '../temporary-context'

/** Everything that is indexed, as lines that two indexes of the same rows have in common. */
function contentOf(store: Store): string[] {
  store.sqlite.exec(
    'CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, search_index, instance)'
  )
  return store.sqlite
    .prepare(
      `SELECT e.kind || ' ' || e.unit || ' ' || coalesce(e.item_id, '') || ' ' || e.row_id || ' ' || e.part || ' '
         || (e.id / 268435456) || ' ' || t.col || ' ' || t.offset || ' ' || t.term
       FROM temp.terms t JOIN search_entry e ON e.id = t.doc ORDER BY 1`
    )
    .pluck()
    .all() as string[]
}

function settle(store: Store): void {
  for (let round = 0; round < 1000 && catchUp(store, 50).didWork; round += 1);
}

function rebuilt(store: Store): string[] {
  forgetIndex(store)
  settle(store)
  return contentOf(store)
}

const PARAGRAPH = {
  type: 'paragraph',
  level: 0,
  inside: null,
  table: null,
  outcome: null,
  responsible: null,
  due: null
} as const

async function newMeeting(
  app: TestApp,
  title: string,
  date: string | null = '2026-03-12',
  bodyName = 'Styregruppen'
) {
  const meeting = { bodyId: null, bodyName, title, date, start: null, end: null, form: null, place: null }
  return (await app.call('meetings.create', meeting)).id
}

async function newItem(app: TestApp, meetingId: string, title: string) {
  return (await app.call('items.add', { meetingId, title, afterId: null })).id
}

async function writeText(
  app: TestApp,
  place: { meetingId: string; itemId: string; section?: 'recommendation' | 'case' | 'minutes' },
  ...texts: (string | { decision: string } | { action: string; responsible: string })[]
) {
  const { seen } = await app.call('meetings.get', { id: place.meetingId })
  const upserts = texts.map((one, at) => {
    const block = { ...PARAGRAPH, id: uuidv7(), order: `a${at}` }
    if (typeof one === 'string') return { ...block, content: [{ text: one }] }
    if ('decision' in one)
      return {
        ...block,
        type: 'decision' as const,
        outcome: 'endorsed' as const,
        content: [{ text: one.decision }]
      }
    return {
      ...block,
      type: 'action' as const,
      responsible: one.responsible,
      content: [{ text: one.action }]
    }
  })
  const section = place.section ?? 'minutes'
  const { meetingId, itemId } = place
  await app.call('sections.save', { meetingId, itemId, section, seen, upserts, removed: [] })
  return upserts.map((block) => block.id)
}

const seek = async (app: TestApp, query: string, filters = {}) =>
  (await app.call('search.find', { query, filters })).hits

const brief = (hits: SearchHit[]) => hits.map((hit) => `${hit.kind}: ${hit.title}`)

describe('finding', () => {
  test('each thing by its words and their forms, with its place', async () => {
    const app = temporaryApp()
    const meetingId = await newMeeting(app, 'Forårsmødet')
    const itemId = await newItem(app, meetingId, 'Økonomi og budget')
    const [, decisionId, actionId] = await writeText(
      app,
      { meetingId, itemId },
      'Formanden gennemgik budgettets forudsætninger.',
      { decision: 'Indstillingen blev tiltrådt af kommunerne.' },
      { action: 'Sender tal for genindlæggelser', responsible: 'Ålholt Kommune' }
    )
    await app.call('attendance.add', { meetingId, personId: null, fields: { name: 'René Aagaard' } })
    const { id: annexId } = await app.call('annexes.addTitle', {
      meetingId,
      itemId,
      title: 'Notat om udskrivning'
    })
    await app.call('people.create', { fields: { name: 'Inger Bæk' } })

    expect(brief(await seek(app, 'forårsmøde'))).toEqual(['meeting: Forårsmødet'])
    expect(await seek(app, 'budgettet ')).toMatchObject([
      { kind: 'item', meetingId, itemId, itemNumber: 1, title: 'Økonomi og budget', date: '2026-03-12' },
      {
        kind: 'minutes',
        itemId,
        excerpt: [
          { text: 'Formanden gennemgik ', hit: false },
          { text: 'budgettets', hit: true },
          { text: ' forudsætninger.', hit: false }
        ]
      }
    ])
    expect(await seek(app, 'kommune')).toMatchObject([
      { kind: 'action', blockId: actionId },
      { kind: 'decision', blockId: decisionId, detail: 'endorsed' }
    ])
    expect(await seek(app, 'rene ågård')).toMatchObject([{ kind: 'attendance', title: 'René Aagaard' }])
    expect(await seek(app, 'udskrivninger')).toMatchObject([{ kind: 'annex', annexId, itemNumber: 1 }])
    expect(brief(await seek(app, 'inger'))).toEqual(['person: Inger Bæk'])
    expect(brief(await seek(app, 'styregr'))).toEqual(['body: Styregruppen', 'meeting: Forårsmødet'])
    expect(brief(await seek(app, '12. marts 2026'))).toEqual(['meeting: Forårsmødet'])
  })

  test('a word of the meeting or the item narrows what is found in its text', async () => {
    const app = temporaryApp()
    for (const body of ['Styregruppen', 'Temagruppen']) {
      const meetingId = await newMeeting(app, 'Møde', '2026-03-12', body)
      const itemId = await newItem(app, meetingId, 'Rekruttering')
      await writeText(app, { meetingId, itemId, section: 'case' }, 'Der mangler sygeplejersker.')
    }
    expect(brief(await seek(app, 'sygeplejerske'))).toHaveLength(2)
    const [hit, ...others] = await seek(app, 'temagruppen rekruttering sygeplejerske')
    expect(hit).toMatchObject({ kind: 'case', title: 'Rekruttering' })
    expect(others).toEqual([])
    // What stands around a text alone does not make it a hit.
    expect(brief(await seek(app, 'temagruppe rekruttering'))).toEqual(['item: Rekruttering'])
  })

  test('titles first, then decisions, then text; the newest first among equals', async () => {
    const app = temporaryApp()
    for (const [date, title] of [
      ['2024-05-01', 'gammel'],
      ['2026-05-01', 'ny']
    ] as const) {
      const meetingId = await newMeeting(app, title, date)
      const itemId = await newItem(app, meetingId, `Telemedicin ${title}`)
      await writeText(app, { meetingId, itemId }, 'Om telemedicin.', { decision: 'Telemedicin indføres.' })
    }
    expect(brief(await seek(app, 'telemedicin'))).toEqual([
      'item: Telemedicin ny',
      'item: Telemedicin gammel',
      'decision: Telemedicin ny',
      'decision: Telemedicin gammel',
      'minutes: Telemedicin ny',
      'minutes: Telemedicin gammel'
    ])
    const page = await app.call('search.find', { query: 'telemedicin', limit: 2, offset: 3 })
    expect(brief(page.hits)).toEqual(['decision: Telemedicin gammel', 'minutes: Telemedicin ny'])
    expect(page).toMatchObject({ total: 6, isMore: true })
  })

  test('filters: body, period, person, outcome, kind', async () => {
    const app = temporaryApp()
    const first = await newMeeting(app, 'Et', '2025-02-01', 'Styregruppen')
    const second = await newMeeting(app, 'To', '2026-02-01', 'Temagruppen')
    for (const meetingId of [first, second]) {
      const itemId = await newItem(app, meetingId, `Punkt ${meetingId === first ? 'et' : 'to'}`)
      await writeText(app, { meetingId, itemId }, 'Om laboratoriet.')
      if (meetingId === first)
        await app.call('items.update', { meetingId, itemId, seen: 9999, fields: { outcome: 'noted' } })
    }
    await app.call('attendance.add', { meetingId: second, personId: null, fields: { name: 'Asta Ørum' } })
    const bodies = await app.call('bodies.list', {})
    const titles = async (filters: object) =>
      (await seek(app, 'laboratorium laboratoriet', filters)).map((hit) => hit.title)
    const one = async (filters: object) => (await seek(app, 'laboratoriet', filters)).map((hit) => hit.title)
    expect(await titles({})).toEqual([])
    expect(await one({})).toEqual(['Punkt to', 'Punkt et'])
    expect(await one({ bodyId: bodies.find((body) => body.name === 'Styregruppen')?.id })).toEqual([
      'Punkt et'
    ])
    expect(await one({ from: '2026-01-01' })).toEqual(['Punkt to'])
    expect(await one({ to: '2025-12-31' })).toEqual(['Punkt et'])
    expect(await one({ from: '2025-02-01', to: '2025-02-01' })).toEqual(['Punkt et'])
    expect(await one({ from: '2025-02-02', to: '2026-01-31' })).toEqual([])
    expect(await one({ person: 'ørum' })).toEqual(['Punkt to'])
    expect(await one({ person: 'Asta Ørum', to: '2025-12-31' })).toEqual([])
    expect(await one({ person: 'ingen' })).toEqual([])
    expect(await one({ outcome: 'noted' })).toEqual(['Punkt et'])
    expect(await one({ kinds: ['minutes'] })).toEqual(['Punkt to', 'Punkt et'])
    expect(await one({ kinds: ['decision', 'item'] })).toEqual([])
  })

  test('follows what is typed, undone, put in the trash and brought back', async () => {
    const app = temporaryApp()
    const meetingId = await newMeeting(app, 'Møde')
    const itemId = await newItem(app, meetingId, 'Punkt')
    await writeText(app, { meetingId, itemId }, 'Vandværket')
    // Not sealed yet: found all the same.
    expect(brief(await seek(app, 'vandværk'))).toEqual(['minutes: Punkt'])
    await app.call('history.undo', {})
    expect(await seek(app, 'vandværk')).toEqual([])
    await app.call('history.redo', {})
    expect(await seek(app, 'vandværk')).toHaveLength(1)
    await app.call('items.remove', { meetingId, itemId })
    expect(await seek(app, 'vandværk')).toEqual([])
    await app.call('history.undo', {})
    expect(await seek(app, 'vandværk')).toHaveLength(1)
    await app.call('meetings.remove', { id: meetingId })
    expect(brief(await seek(app, 'vandværk'))).toEqual([])
    expect(brief(await seek(app, 'møde'))).toEqual([])
    await app.call('history.undo', {})
    expect(await seek(app, 'vandværk')).toHaveLength(1)
    expect(contentOf(app.context.store)).toEqual(rebuilt(app.context.store))
  })

  test('a renamed body and a moved date reach all that stands in its meetings', async () => {
    const app = temporaryApp()
    const meetingId = await newMeeting(app, 'Møde')
    const itemId = await newItem(app, meetingId, 'Ambulancer')
    expect(await seek(app, 'styregruppe ambulance')).toHaveLength(1)
    const [body] = await app.call('bodies.list', {})
    await app.call('bodies.update', { id: body?.id ?? '', seen: 99999, fields: { name: 'Sundhedsrådet' } })
    expect(await seek(app, 'styregruppe ambulance')).toEqual([])
    expect(await seek(app, 'sundhedsråd ambulance')).toMatchObject([{ itemId }])
    await app.call('meetings.update', { id: meetingId, seen: 99999, fields: { date: '2024-01-02' } })
    expect(await seek(app, 'ambulance', { to: '2024-12-31' })).toMatchObject([{ itemId, date: '2024-01-02' }])
    expect(contentOf(app.context.store)).toEqual(rebuilt(app.context.store))
  })

  test('the text of an annex is found in its part, once the file has been read', async () => {
    const app = temporaryApp()
    const { store } = app.context
    const meetingId = await newMeeting(app, 'Møde')
    const { id } = await app.call('annexes.addTitle', { meetingId, itemId: null, title: 'Rapport' })
    const edit = {
      entity: 'annex' as const,
      stream: meetingId,
      row: id,
      field: 'file',
      value: ['f00d', 'rapport.pdf', 10]
    }
    const { write } = await import('../../../db/changes/write')
    write(store, [edit], { author: 'x', label: 'annex.add' })
    expect((await app.call('search.find', { query: 'x' })).pending).toMatchObject({ files: 1 })
    store.sqlite.transaction(() =>
      putFileText(store, 'f00d', ['Første del', 'Anden del om genoptræningens virkning'])
    )()
    store.sqlite.prepare("INSERT INTO search_dirty (id, kind) VALUES ('f00d', 'file')").run()
    settle(store)
    expect(await seek(app, 'genoptræning')).toMatchObject([
      {
        kind: 'annexText',
        annexId: id,
        title: 'Rapport',
        excerpt: [{ hit: false }, { text: 'genoptræningens' }, {}]
      }
    ])
    expect((await app.call('search.find', { query: 'x' })).pending).toMatchObject({ files: 0 })
    expect(contentOf(store)).toEqual(rebuilt(store))
  })
})

const WORDS = [
  'møde',
  'mødets',
  'kommunernes',
  'økonomi',
  'Ålborg',
  'Aalborg',
  'café',
  'budgettet',
  'x1',
  '26/1042'
]
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
const step = fc.oneof(
  fc.record({ do: fc.constant('meeting' as const), text: phrase, day: fc.integer({ min: 10, max: 28 }) }),
  fc.record({ do: fc.constant('item' as const), text: phrase, at: fc.nat(9) }),
  fc.record({ do: fc.constant('text' as const), text: phrase, at: fc.nat(9), decision: fc.boolean() }),
  fc.record({ do: fc.constant('retitle' as const), text: phrase, at: fc.nat(9) }),
  fc.record({ do: fc.constant('date' as const), at: fc.nat(9), day: fc.integer({ min: 10, max: 28 }) }),
  fc.record({ do: fc.constant('name' as const), text: phrase, at: fc.nat(9) }),
  fc.record({ do: fc.constant('annex' as const), text: phrase, at: fc.nat(9) }),
  fc.record({ do: fc.constant('removeItem' as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant('removeMeeting' as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('redo' as const) }),
  fc.record({ do: fc.constant('index' as const) })
)

async function carryOut(app: TestApp, one: ReturnType<typeof step.generate>['value'] | never): Promise<void> {
  const meetings = await app.call('meetings.list', {})
  const pick = 'at' in one ? meetings[one.at % Math.max(1, meetings.length)] : undefined
  const items = pick ? (await app.call('meetings.get', { id: pick.id })).items : []
  const item = 'at' in one ? items[one.at % Math.max(1, items.length)] : undefined
  const seen = 99_999
  if (one.do === 'meeting') await newMeeting(app, one.text, `2026-01-${one.day}`, one.text)
  else if (one.do === 'undo') await app.call('history.undo', {})
  else if (one.do === 'redo') await app.call('history.redo', {})
  else if (one.do === 'index') catchUp(app.context.store, 2)
  else if (!pick) return
  else if (one.do === 'item') await newItem(app, pick.id, one.text)
  else if (one.do === 'date')
    await app.call('meetings.update', { id: pick.id, seen, fields: { date: `2026-02-${one.day}` } })
  else if (one.do === 'name')
    await app.call('attendance.add', { meetingId: pick.id, personId: null, fields: { name: one.text } })
  else if (one.do === 'annex')
    await app.call('annexes.addTitle', { meetingId: pick.id, itemId: item?.id ?? null, title: one.text })
  else if (one.do === 'removeMeeting') await app.call('meetings.remove', { id: pick.id })
  else if (!item) return
  else if (one.do === 'text')
    await writeText(
      app,
      { meetingId: pick.id, itemId: item.id },
      one.decision ? { decision: one.text } : one.text
    )
  else if (one.do === 'retitle')
    await app.call('items.update', { meetingId: pick.id, itemId: item.id, seen, fields: { title: one.text } })
  else await app.call('items.remove', { meetingId: pick.id, itemId: item.id })
}

test('after any steps the index is what it would be if it were made anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const app = temporaryApp()
      const { store } = app.context
      for (const text of ['Første', 'Anden']) {
        const meetingId = await newMeeting(app, text, '2026-01-05', text)
        for (const title of ['Budgettet', 'Mødets form']) await newItem(app, meetingId, title)
      }
      for (const one of steps) await carryOut(app, one as never)
      await app.call('search.find', { query: 'x' })
      settle(store)
      expect(contentOf(store)).toEqual(rebuilt(store))
      store.close()
    }),
    { numRuns: 25 }
  )
})

test('every word of a text finds it, and so does every beginning from two letters on', async () => {
  const app = temporaryApp()
  const meetingId = await newMeeting(app, 'Møde')
  const itemId = await newItem(app, meetingId, 'Punkt')
  const word = fc.stringMatching(/^[a-zæøåéüA-ZÆØÅ]{1,10}$/)
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (words) => {
      await writeText(app, { meetingId, itemId }, words.join(' '))
      await app.call('sections.seal', { meetingId })
      settle(app.context.store)
      for (const one of words) {
        const ends = [...one].map((_, at) => at + 1).filter((end) => end >= 2 || end === one.length)
        for (const end of ends) {
          if (tokensOf(one.slice(0, end)).length === 0) continue
          const match = matchExpression(parseQuery(one.slice(0, end)), [['kminutes']])
          const { store } = app.context
          const found = entriesNumbered(
            store,
            numbersMatching(store, { match, meetings: null, ranges: null }, 5)
          )
          expect(
            found.map((entry) => entry.row),
            `${one.slice(0, end)} in ${words.join(' ')}`
          ).toEqual([itemId])
        }
      }
    }),
    { numRuns: 40 }
  )
})
