import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { labelsSeen } from '../../../main/checks/labels-seen'
import { checkMeeting } from '../../../main/checks/rules'
import { recogniseMeeting } from '../../../main/intake/recognise'
import { detailOf } from './convert'

const folder = resolve(import.meta.dirname, '../../../../shared/seeds')
const missing = !existsSync(folder)
if (missing) console.log(`skipped: the documents to read are not at ${folder}`)

function findings(file: string) {
  const text = readFileSync(resolve(folder, file), 'utf8')
  const read = recogniseMeeting(text)
  return checkMeeting(detailOf(read, { hasSource: true, labelsSeen: labelsSeen(text, read.lines) }))
}

/** Read by hand: each of these is really so in the document, and nothing else is said. */
describe.skipIf(missing)('real minutes', () => {
  test('the steering group of 2021', () => {
    const found = findings('004-referat-klyngestyregruppe.txt')
    expect(found.map(({ code, item }) => [item, code])).toEqual([
      [null, 'labels-mixed'],
      [4, 'commitment-not-action'],
      [5, 'presenter-not-listed'],
      [5, 'commitment-not-action']
    ])
  })
  test('the coordination group of 2016', () => {
    const found = findings('003-referat-koordinationsgruppe.txt')
    expect(found.map(({ code, item }) => [item, code])).toEqual([
      [1, 'commitment-not-action'],
      [1, 'commitment-not-action'],
      [5, 'commitment-not-action']
    ])
  })
})
