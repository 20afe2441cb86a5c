import { describe, expect, test } from 'vitest'
import type { Block } from '../../../preload/contract/rich-text'
import { docFromBlocks, inOrder } from '../../../renderer/editor/blocks'
import { openSession, type SectionIo } from '../../../renderer/editor/section-session'

const place = { meetingId: 'm', itemId: 'i', section: 'minutes' as const }

function block(id: string, order: string, text: string): Block {
  return {
    id,
    order,
    type: 'paragraph',
    level: 0,
    inside: null,
    content: [{ text }],
    table: null,
    outcome: null,
    responsible: null,
    due: null
  }
}

/** A document that holds these blocks. */
function frozen(blocks: Block[]) {
  return { toJSON: () => docFromBlocks(blocks) }
}

/** A store in memory that applies what it is given, as main does. */
function setUp(first: Block[]) {
  let rows = new Map(first.map((one) => [one.id, one]))
  let seen = 1
  let refuse = false
  const calls: string[] = []
  const said: string[] = []
  let tasks: (() => void)[] = []
  const io: SectionIo = {
    clock: {
      now: () => 0,
      after(_, task) {
        tasks.push(task)
        return () => {
          tasks = tasks.filter((other) => other !== task)
        }
      }
    },
    async save(input) {
      calls.push(`save ${input.upserts.map((one) => one.id).join(',')} seen ${input.seen}`)
      if (refuse) throw new Error('full')
      for (const one of input.upserts) rows.set(one.id, one)
      for (const id of input.removed) rows.delete(id)
      return '2026-01-01T10:00:00.000Z'
    },
    async seal() {
      calls.push('seal')
      seen += 1
      return seen
    },
    async read() {
      calls.push('read')
      return { blocks: inOrder([...rows.values()]), seen }
    },
    saving: () => said.push('saving'),
    saved: () => said.push('saved'),
    failed: () => said.push('failed')
  }
  async function settle() {
    for (let turn = 0; turn < 30; turn += 1) {
      const due = tasks
      tasks = []
      for (const task of due) task()
      await Promise.resolve()
    }
  }
  return {
    io,
    calls,
    said,
    settle,
    rows: () => rows,
    setRows(blocks: Block[]) {
      rows = new Map(blocks.map((one) => [one.id, one]))
      seen += 1
    },
    refuse(value: boolean) {
      refuse = value
    },
    seen: () => seen
  }
}

describe('section session', () => {
  test('writes only what changed and seals when it is left', async () => {
    const store = setUp([block('a', 'a0', 'en'), block('b', 'a1', 'to')])
    const session = openSession(store.io, place, [...store.rows().values()], 1)
    session.change(frozen([block('a', 'a0', 'en'), block('b', 'a1', 'to og mere')]))
    await session.leave()
    expect(store.calls).toEqual(['save b seen 1', 'seal'])
    expect(store.said).toEqual(['saving', 'saved'])
    expect(store.rows().get('b')?.content).toEqual([{ text: 'to og mere' }])
  })

  test('leaving without a change calls nobody', async () => {
    const store = setUp([block('a', 'a0', 'en')])
    const session = openSession(store.io, place, [...store.rows().values()], 1)
    await session.leave()
    expect(store.calls).toEqual([])
  })

  test('after sealing, the next save says what has been seen since', async () => {
    const store = setUp([block('a', 'a0', 'en')])
    const session = openSession(store.io, place, [...store.rows().values()], 1)
    session.change(frozen([block('a', 'a0', 'en.')]))
    await session.leave()
    session.change(frozen([block('a', 'a0', 'en. Og to')]))
    await session.flush()
    expect(store.calls).toEqual(['save a seen 1', 'seal', 'save a seen 2'])
  })

  test('an old answer of main never replaces what was typed since', async () => {
    const first = [block('a', 'a0', 'en')]
    const store = setUp(first)
    const session = openSession(store.io, place, first, 1)
    let shown: Block[] | null = null
    session.onBlocks = (blocks) => {
      shown = blocks
    }
    session.change(frozen([block('a', 'a0', 'en og mere')]))
    await session.flush()
    session.offer(first, 1)
    await store.settle()
    expect(shown).toBe(null)
    expect(session.shown()).toEqual(docFromBlocks([block('a', 'a0', 'en og mere')]))
  })

  test('a change from elsewhere is shown once the own text is safe', async () => {
    const first = [block('a', 'a0', 'en')]
    const store = setUp(first)
    const session = openSession(store.io, place, first, 1)
    let shown: Block[] | null = null
    session.onBlocks = (blocks) => {
      shown = blocks
    }
    const after = [block('a', 'a0', 'andet')]
    store.setRows(after)
    session.offer(after, store.seen())
    await store.settle()
    expect(shown).toEqual(after)
  })

  test('while something is unsaved, nothing from elsewhere replaces it', async () => {
    const first = [block('a', 'a0', 'en')]
    const store = setUp(first)
    store.refuse(true)
    const session = openSession(store.io, place, first, 1)
    let shown: Block[] | null = null
    session.onBlocks = (blocks) => {
      shown = blocks
    }
    const typed = frozen([block('a', 'a0', 'min tekst')])
    session.change(typed)
    await session.flush()
    session.offer([block('a', 'a0', 'andet')], 9)
    expect(store.said).toContain('failed')
    expect(shown).toBe(null)
    expect(session.shown()).toEqual(typed.toJSON())
    store.refuse(false)
    expect(await session.flush()).toBe(true)
    expect(store.rows().get('a')?.content).toEqual([{ text: 'min tekst' }])
  })
})
