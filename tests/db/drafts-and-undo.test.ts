import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { draftCount, saveDrafts, sealDrafts } from '../../db/changes/drafts'
import { compareWithFold } from '../../db/changes/rebuild'
import { redo, undo, undoState } from '../../db/changes/undo'
import { newestSequence, write } from '../../db/changes/write'
import type { Store } from '../../db/store'
import { temporaryFolder, temporaryStore } from './temporary-store'

const context = { author: 'Anne Holm', label: 'text.edit' }

function meetingWithItem(store: Store) {
  const [meeting, item] = [uuidv7(), uuidv7()]
  write(
    store,
    [
      { entity: 'meeting', stream: meeting, row: meeting, field: 'title', value: 'Møde' },
      { entity: 'agenda_item', stream: meeting, row: item, field: 'title', value: 'Punkt' }
    ],
    context
  )
  return { meeting, item }
}

const draft = (meeting: string, item: string, row: string, text: string) => ({
  row,
  stream: meeting,
  entity: 'block' as const,
  fields: { place: [item, 'minutes', null, 'a0'], type: 'paragraph', content: [{ text }] }
})

const contentOf = (store: Store, row: string) =>
  store.sqlite.prepare('SELECT content FROM block WHERE id = ? AND deleted = 0').pluck().get(row)

test('typing is one change a field when sealed, not one a key', () => {
  const store = temporaryStore()
  const { meeting, item } = meetingWithItem(store)
  const row = uuidv7()
  const before = newestSequence(store)
  for (const text of ['F', 'Fo', 'Formanden indledte æøå']) {
    saveDrafts(store, [draft(meeting, item, row, text)], before)
  }
  expect(newestSequence(store)).toBe(before)
  sealDrafts(store, context, meeting)
  expect(newestSequence(store)).toBe(before + 3)
  expect(draftCount(store)).toBe(0)
  expect(contentOf(store, row)).toBe('[{"text":"Formanden indledte æøå"}]')
  expect(compareWithFold(store)).toEqual([])
})

test('a draft outlives the process that wrote it', () => {
  const folder = temporaryFolder()
  const first = temporaryStore(folder)
  const { meeting, item } = meetingWithItem(first)
  const row = uuidv7()
  saveDrafts(first, [draft(meeting, item, row, 'Gemt')], newestSequence(first))
  first.close()
  const second = temporaryStore(folder)
  expect(draftCount(second)).toBe(1)
  sealDrafts(second, context)
  expect(contentOf(second, row)).toBe('[{"text":"Gemt"}]')
})

test('a block that was made and removed between two seals leaves no text behind', () => {
  const store = temporaryStore()
  const { meeting, item } = meetingWithItem(store)
  const row = uuidv7()
  saveDrafts(store, [draft(meeting, item, row, 'Fortrudt')], newestSequence(store))
  saveDrafts(
    store,
    [{ row, stream: meeting, entity: 'block', fields: { deleted: true } }],
    newestSequence(store)
  )
  sealDrafts(store, context, meeting)
  expect(contentOf(store, row)).toBeUndefined()
  expect(compareWithFold(store)).toEqual([])
})

test('undo takes back the last action, redo brings it again, also after a restart', () => {
  const folder = temporaryFolder()
  const first = temporaryStore(folder)
  const { meeting, item } = meetingWithItem(first)
  write(
    first,
    [{ entity: 'agenda_item', stream: meeting, row: item, field: 'title', value: 'Andet' }],
    context
  )
  write(
    first,
    [{ entity: 'agenda_item', stream: meeting, row: item, field: 'deleted', value: true }],
    context
  )
  first.close()
  const store = temporaryStore(folder)
  const row = () => store.sqlite.prepare('SELECT title, deleted FROM agenda_item WHERE id = ?').get(item)
  undo(store, 'Anne Holm')
  expect(row()).toEqual({ title: 'Andet', deleted: 0 })
  undo(store, 'Anne Holm')
  expect(row()).toEqual({ title: 'Punkt', deleted: 0 })
  undo(store, 'Anne Holm')
  expect(row()).toEqual({ title: 'Punkt', deleted: 1 })
  expect(undoState(store).undo).toBeNull()
  redo(store, 'Anne Holm')
  redo(store, 'Anne Holm')
  expect(row()).toEqual({ title: 'Andet', deleted: 0 })
  redo(store, 'Anne Holm')
  expect(row()).toEqual({ title: 'Andet', deleted: 1 })
  expect(undoState(store).redo).toBeNull()
  undo(store, 'Anne Holm')
  write(store, [{ entity: 'agenda_item', stream: meeting, row: item, field: 'title', value: 'Nyt' }], context)
  expect(undoState(store).redo).toBeNull()
  expect(compareWithFold(store)).toEqual([])
})
