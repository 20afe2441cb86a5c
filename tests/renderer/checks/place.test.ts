import { expect, test } from 'vitest'
import type { Finding } from '../../../preload/contract/checks'
import { placeOf } from '../../../renderer/checks/place'

const finding = (fields: Partial<Finding>): Finding => ({
  key: 'k',
  code: 'labels-mixed',
  item: null,
  itemId: null,
  person: null,
  attendanceId: null,
  annexId: null,
  message: '',
  messageEn: '',
  mend: null,
  ...fields
})

test('a finding leads to the person, the annex or the item that it is about', () => {
  expect(placeOf(finding({ code: 'person-present-and-excused', attendanceId: 'p' })).tab).toBe('participants')
  expect(placeOf(finding({ code: 'sector-absent' })).tab).toBe('participants')
  expect(placeOf(finding({ code: 'annex-missing', itemId: 'i' })).tab).toBe('annexes')
  expect(placeOf(finding({ code: 'item-without-minutes', itemId: 'i' }))).toMatchObject({
    tab: 'minutes',
    itemId: 'i'
  })
  expect(placeOf(finding({ code: 'time-slots', itemId: 'i' })).tab).toBe('agenda')
  expect(placeOf(finding({ code: 'presenter-not-listed', itemId: 'i' })).tab).toBe('agenda')
})

test('a mend that shows a place decides the place', () => {
  const mend = { type: 'go-to', view: 'minutes', itemId: 'j', blockId: null, label: '', labelEn: '' } as const
  expect(placeOf(finding({ itemId: 'i', mend }))).toMatchObject({ tab: 'minutes', itemId: 'j' })
})
