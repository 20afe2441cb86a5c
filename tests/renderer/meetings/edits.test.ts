import { beforeEach, expect, test, vi } from 'vitest'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import { editsOf, newestSeen } from '../../../renderer/meetings/edits'
import { keys, queryClient } from '../../../renderer/shell/queries'
import { item, meeting, person } from './meetings'

type Envelope = { ok: true; value: unknown } | { ok: false; error: { code: string; message: string } }

/** What main was asked, in order, and what it answers: the far side of the bridge, held in the test's hand. */
const asked: { call: string; input: { seen?: number } }[] = []
const answers: ((answer: Envelope) => void)[] = []
const ask = (call: string) => (input: { seen?: number }) =>
  new Promise<Envelope>((resolve) => {
    asked.push({ call, input })
    answers.push(resolve)
  })
const done = (seen: number): Envelope => ({ ok: true, value: { seen } })
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const shown = () => queryClient.getQueryData<MeetingDetail>(keys.meeting('m'))

beforeEach(() => {
  asked.length = 0
  answers.length = 0
  vi.stubGlobal('window', {
    referent: {
      items: { update: ask('items.update'), move: ask('items.move') },
      attendance: { update: ask('attendance.update') }
    }
  })
  queryClient.setQueryData(
    keys.meeting('m'),
    meeting({ seen: 10, items: [item('a', 1), item('b', 2)], attendance: [person('Anna')] })
  )
})

test('edits go one after the other, each with the newest that was seen', async () => {
  const edits = editsOf('m')
  const first = edits.item('a', { title: 'Et' })
  const second = edits.item('a', { title: 'To' })
  await settle()
  expect(asked.map((one) => one.input.seen)).toEqual([10])
  answers[0]?.(done(12))
  await settle()
  expect(asked.map((one) => one.input.seen)).toEqual([10, 12])
  answers[1]?.(done(13))
  expect(await first).toBe(true)
  expect(await second).toBe(true)
  expect(newestSeen('m')).toBe(13)
  expect(shown()?.items[0]?.title).toBe('To')
})

test('an answer keeps what the edit showed until main is read anew', async () => {
  const moved = editsOf('m').moveItem('b', { afterId: null, parentId: null })
  await settle()
  answers[0]?.(done(20))
  await moved
  expect(shown()?.items.map((one) => one.id)).toEqual(['b', 'a'])
})

test('a refused edit shows nothing, and does not hold up those behind it', async () => {
  const edits = editsOf('m')
  const refused = edits.person('Anna', { status: 'present' })
  const behind = edits.item('b', { title: 'Bagefter' })
  await settle()
  answers[0]?.({ ok: false, error: { code: 'disk-full', message: 'Disken er fuld.' } })
  await settle()
  answers[1]?.(done(30))
  expect(await refused).toBe(false)
  expect(await behind).toBe(true)
  expect(shown()?.attendance[0]?.status).toBeNull()
  expect(shown()?.items[1]?.title).toBe('Bagefter')
})
