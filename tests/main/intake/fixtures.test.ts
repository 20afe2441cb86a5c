import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../main/intake/readers/text'
import { recogniseMeeting } from '../../../main/intake/recognise'
import { summary } from './summary'

// Documents of ten invented offices, each with another form; beside each stands what it says, checked by hand.
const folder = resolve(import.meta.dirname, 'fixtures')
const documents = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))

describe('documents of other offices', () => {
  test('there are documents', () => expect(documents.length).toBeGreaterThanOrEqual(10))

  test.each(documents)('%s is read as it stands', (name) => {
    const { text } = readText(readFileSync(resolve(folder, name)))
    const expected = JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8')) as unknown
    expect(summary(recogniseMeeting(text))).toEqual(expected)
  })

  test.each(documents)('%s reads the same with Windows line ends', (name) => {
    const { text } = readText(readFileSync(resolve(folder, name)))
    const unix = recogniseMeeting(text)
    expect(summary(recogniseMeeting(text.replace(/\n/g, '\r\n')))).toEqual(summary(unix))
  })
})
