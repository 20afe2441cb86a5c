import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { compareWithFold } from '../../db/changes/rebuild'
import { ENTITIES } from '../../db/changes/registry'
import { newestSequence, write } from '../../db/changes/write'
import type { Store } from '../../db/store'
import { temporaryStore } from './temporary-store'

const context = { author: 'Anne Holm', label: 'test' }

function newMeeting(store: Store, title = 'Første') {
  const id = uuidv7()
  write(store, [{ entity: 'meeting', stream: id, row: id, field: 'title', value: title }], context)
  return id
}

const titleOf = (store: Store, id: string) =>
  store.sqlite.prepare('SELECT title FROM meeting WHERE id = ?').pluck().get(id)

const headsOf = (store: Store, id: string, field = 'title') =>
  store.sqlite
    .prepare('SELECT change_id FROM register_head WHERE row_id = ? AND field = ?')
    .pluck()
    .all(id, field)

/** A change of another device, as an import would bring it: past the tables of this test's own device. */
function asDevice(store: Store, device: string): Store {
  return { ...store, device }
}

describe('the one write function', () => {
  test('records who, what and which change it replaced', () => {
    const store = temporaryStore()
    const id = newMeeting(store)
    write(store, [{ entity: 'meeting', stream: id, row: id, field: 'title', value: 'Anden' }], context)
    expect(titleOf(store, id)).toBe('Anden')
    const changes = store.sqlite.prepare('SELECT * FROM change WHERE row_id = ? ORDER BY seq').all(id) as {
      id: string
      parents: string
      number: number
      author: string
    }[]
    expect(changes.map((change) => change.number)).toEqual([1, 2])
    expect(changes.map((change) => change.author)).toEqual(['Anne Holm', 'Anne Holm'])
    expect(JSON.parse(changes[1]?.parents ?? '')).toEqual([changes[0]?.id])
    expect(headsOf(store, id)).toEqual([changes[1]?.id])
    expect(compareWithFold(store)).toEqual([])
  })

  test('an edit that changes nothing leaves no trace', () => {
    const store = temporaryStore()
    const id = newMeeting(store)
    const before = newestSequence(store)
    const written = write(
      store,
      [{ entity: 'meeting', stream: id, row: id, field: 'title', value: 'Første' }],
      context
    )
    expect(written.changes).toBe(0)
    expect(newestSequence(store)).toBe(before)
  })

  test.each(Object.values(ENTITIES).map((entity) => entity.table))(
    '%s refuses every other write',
    (table) => {
      const store = temporaryStore()
      const past = /only through the write function/
      expect(() =>
        store.sqlite.prepare(`INSERT INTO ${table} (id, stream_id) VALUES ('x', 'x')`).run()
      ).toThrow(past)
      const id = newMeeting(store)
      if (table === 'meeting') {
        expect(() => store.sqlite.prepare("UPDATE meeting SET title = 'x' WHERE id = ?").run(id)).toThrow(
          past
        )
        expect(() => store.sqlite.prepare('DELETE FROM meeting WHERE id = ?').run(id)).toThrow(past)
      }
    }
  )

  test('changes, heads and vectors refuse it too, and a recorded change is never altered', () => {
    const store = temporaryStore()
    newMeeting(store)
    for (const table of ['change', 'change_value', 'register_head', 'vector', 'stream']) {
      expect(() => store.sqlite.prepare(`DELETE FROM ${table}`).run()).toThrow(/referent:/)
    }
    expect(() => store.guarded(() => store.sqlite.prepare("UPDATE change SET author = 'x'").run())).toThrow(
      /never changed/
    )
  })

  test('an import that landed while the editor was open becomes a rival, not a victim', () => {
    const store = temporaryStore()
    const id = newMeeting(store)
    const seen = newestSequence(store)
    write(
      asDevice(store, 'other'),
      [{ entity: 'meeting', stream: id, row: id, field: 'title', value: 'Deres' }],
      context
    )
    write(store, [{ entity: 'meeting', stream: id, row: id, field: 'title', value: 'Min' }], {
      ...context,
      seen
    })
    expect(headsOf(store, id)).toHaveLength(2)
    expect(compareWithFold(store)).toEqual([])
  })

  test("one's own typing since the editor was read is replaced, not made a rival", () => {
    const store = temporaryStore()
    const id = newMeeting(store)
    const seen = newestSequence(store)
    for (const value of ['A', 'B', 'C']) {
      write(store, [{ entity: 'meeting', stream: id, row: id, field: 'title', value }], { ...context, seen })
    }
    expect(headsOf(store, id)).toHaveLength(1)
    expect(titleOf(store, id)).toBe('C')
  })

  test('an edit that did not know of the delete wins over it', () => {
    const store = temporaryStore()
    const id = newMeeting(store)
    const seen = newestSequence(store)
    write(
      asDevice(store, 'other'),
      [{ entity: 'meeting', stream: id, row: id, field: 'place', value: 'Aula' }],
      context
    )
    write(store, [{ entity: 'meeting', stream: id, row: id, field: 'deleted', value: true }], {
      ...context,
      seen
    })
    expect(store.sqlite.prepare('SELECT deleted FROM meeting WHERE id = ?').pluck().get(id)).toBe(0)
    write(store, [{ entity: 'meeting', stream: id, row: id, field: 'deleted', value: true }], context)
    // The same tombstone again changes nothing; one that knows of the edit does.
    write(store, [{ entity: 'meeting', stream: id, row: id, field: 'deleted', value: false }], context)
    write(store, [{ entity: 'meeting', stream: id, row: id, field: 'deleted', value: true }], context)
    expect(store.sqlite.prepare('SELECT deleted FROM meeting WHERE id = ?').pluck().get(id)).toBe(1)
    expect(compareWithFold(store)).toEqual([])
  })

  test('a failure in the middle leaves nothing behind', () => {
    const store = temporaryStore()
    const id = newMeeting(store)
    const before = newestSequence(store)
    expect(() =>
      write(store, [{ entity: 'meeting', stream: id, row: id, field: 'title', value: 'Halv' }], {
        ...context,
        alongside: () => {
          throw new Error('no')
        }
      })
    ).toThrow('no')
    expect(titleOf(store, id)).toBe('Første')
    expect(newestSequence(store)).toBe(before)
  })

  test('a block cannot point at an item that is not there', () => {
    const store = temporaryStore()
    const id = newMeeting(store)
    const place = [uuidv7(), 'minutes', null, 'a0']
    expect(() =>
      write(store, [{ entity: 'block', stream: id, row: uuidv7(), field: 'place', value: place }], context)
    ).toThrow(/FOREIGN KEY/)
  })
})
