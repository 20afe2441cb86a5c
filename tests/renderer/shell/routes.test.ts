import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  everyRoute,
  fromPath,
  MEETING_TABS,
  ROUTE_NAMES,
  type Route,
  toPath
} from '../../../renderer/shell/routes'

const id = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text.trim() !== '')
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { name: 'welcome' },
    { name: 'today' },
    { name: 'meetings' },
    { name: 'intake' },
    { name: 'followup' },
    { name: 'bodies' },
    { name: 'people' },
    { name: 'import-people' },
    { name: 'trash' },
    { name: 'settings' }
  ),
  id.map((one): Route => ({ name: 'body', id: one })),
  id.map((one): Route => ({ name: 'people', id: one })),
  id.map((one): Route => ({ name: 'import-people', id: one })),
  fc
    .tuple(id, fc.constantFrom(...MEETING_TABS), fc.option(id, { nil: undefined }))
    .map(([one, tab, itemId]): Route => ({ name: 'meeting', id: one, tab, ...(itemId ? { itemId } : {}) }))
)

test('every place has an address that leads back to it', () => {
  fc.assert(
    fc.property(route, (one) => {
      expect(fromPath(toPath(one))).toEqual(one)
      expect(fromPath(`#${toPath(one)}`)).toEqual(one)
    })
  )
})

test('any address is a place or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      const one = fromPath(path)
      if (one) expect(ROUTE_NAMES).toContain(one.name)
    })
  )
  expect(fromPath('#/nowhere')).toBeNull()
  expect(fromPath('#/meeting')).toBeNull()
  expect(fromPath('#/%')).toBeNull()
  expect(fromPath('#/meeting/m1/unknown')).toEqual({ name: 'meeting', id: 'm1', tab: 'agenda' })
})

test('the list of routes visits every place', () => {
  const names = new Set(everyRoute('m', 'b').map((one) => one.name))
  expect([...names].sort()).toEqual([...ROUTE_NAMES].sort())
})
