import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chunksOf, fieldFor, sourceLines, touches } from '../../../renderer/intake/paths'

describe('paths of fields', () => {
  test('a field, what is inside it and what it is inside speak of the same lines', () => {
    expect(touches('items.2', 'items.2.sections.minutes')).toBe(true)
    expect(touches('items.2.sections.minutes', 'items.2')).toBe(true)
    expect(touches('items.2', 'items.20.title')).toBe(false)
    expect(touches('attendance.1', 'attendance.1')).toBe(true)
    expect(touches(null, 'attendance.1')).toBe(false)
    expect(touches('layout', 'layout')).toBe(false)
  })

  test('the closest field is shown', () => {
    const fields = ['items.2.title', 'items.2.sections.case', 'chair']
    const find = (path: string) => fields.find((field) => field === path) ?? null
    expect(fieldFor('items.2.sections.case', find)).toBe('items.2.sections.case')
    expect(fieldFor('items.2.presenters', find)).toBe('items.2.title')
    expect(fieldFor('items.3', find)).toBe(null)
  })
})

describe('source lines', () => {
  const words = (use: string) => `[${use}]`

  test('say what they became once a run', () => {
    const uses = ['layout', 'date', 'blank', 'date', 'unplaced', 'items.0.title'].map((use, index) => ({
      line: index + 1,
      use
    }))
    const lines = sourceLines('a\nb\n\nc\nd\ne', uses, words)
    expect(lines.map((line) => line.words)).toEqual([
      null,
      '[date]',
      null,
      null,
      '[unplaced.0]',
      '[items.0.title]'
    ])
  })

  test('every line of the text is there, whatever its ends look like', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå ]{0,8}$/)),
        fc.constantFrom('\n', '\r\n', '\r'),
        (texts, end) => {
          const lines = sourceLines(texts.join(end), [], words)
          expect(lines.map((line) => line.text)).toEqual(texts.length > 0 ? texts : [''])
          expect(lines.map((line) => line.number)).toEqual(lines.map((_, index) => index + 1))
        }
      )
    )
  })

  test('pieces together are the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (list, size) => {
        expect(chunksOf(list, size).flat()).toEqual(list)
      })
    )
  })
})
