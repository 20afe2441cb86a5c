import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseMeeting } from '../../../main/intake/recognise'
import { obeys } from '../../../main/intake/recognise/hints'
import { labelsOf } from '../../../main/intake/recognise/learned'
import { type Hints, LINE_HINTS, type LineHint } from '../../../main/intake/recognise/recognised'
import { sectionText } from '../../../preload/contract/rich-text'

const DOCUMENT = [
  'Referat af møde i Styregruppen for Nære Forløb',
  '',
  'Tid: 3. maj 2022 kl. 9.00-11.00',
  'Sted: Rådhuset',
  'Deltagere:',
  'Anne Holm, direktør, Skovby Kommune',
  'Bo Friis, overlæge, HE Nord',
  '',
  '1. Godkendelse af dagsorden',
  'Godkendt.',
  '',
  '2. Status på hjælpemidler',
  'Motivation',
  'Der mangler tal fra to kommuner.',
  'Samtale',
  'Gruppen talte om priserne.',
  'Carla Munk kom for sent.',
  '',
  '3. Eventuelt',
  'Intet at bemærke.'
]
const TEXT = DOCUMENT.join('\n')
const at = (words: string): number => DOCUMENT.findIndex((row) => row.startsWith(words)) + 1
const withHints = (lines: Hints['lines']) => recogniseMeeting(TEXT, { lines })
const usedAs = (meeting: ReturnType<typeof recogniseMeeting>, line: number): string =>
  meeting.lines[line - 1]?.use ?? ''

describe('what a user says about a line', () => {
  test('labels open their sections', () => {
    const meeting = withHints({ [at('Motivation')]: 'case', [at('Samtale')]: 'minutes' })
    const { sections } = meeting.items[1] ?? { sections: { recommendation: [], case: [], minutes: [] } }
    expect(sectionText(sections.case)).toBe('Der mangler tal fra to kommuner.')
    expect(sectionText(sections.minutes)).toBe('Gruppen talte om priserne.\nCarla Munk kom for sent.')
    expect(usedAs(meeting, at('Samtale'))).toBe('items.1.sections.minutes')
  })

  test('an item more: numbers that no longer grow are counted anew', () => {
    const meeting = withHints({ [at('Samtale')]: 'item' })
    expect(meeting.items.map((item) => `${item.number} ${item.title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Status på hjælpemidler',
      '3 Samtale',
      '4 Eventuelt'
    ])
  })

  test('an item less', () => {
    const meeting = withHints({ [at('2. Status')]: 'not-item' })
    expect(meeting.items.map((item) => item.title)).toEqual(['Godkendelse af dagsorden', 'Eventuelt'])
  })

  test('one person of another status, in the place where the line stands', () => {
    const meeting = withHints({ [at('Anne Holm')]: 'excused' })
    expect(meeting.attendance.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Anne Holm excused',
      'Bo Friis present'
    ])
    expect(usedAs(meeting, at('Anne Holm'))).toBe('attendance.0')
  })

  test('a person in the text of an item', () => {
    const meeting = withHints({ [at('Carla Munk')]: 'guests' })
    expect(meeting.attendance.at(-1)).toMatchObject({ status: 'guest' })
    expect(sectionText(meeting.items[1]?.sections.minutes ?? [])).not.toContain('Carla')
  })

  test('fields over what was read there', () => {
    const meeting = withHints({ [at('Samtale')]: 'place', [at('Sted')]: 'layout' })
    expect(meeting.place).toBe('Samtale')
    expect(usedAs(meeting, at('Sted'))).toBe('layout')
  })

  test('learned labels open sections in the next document', () => {
    const learned = labelsOf(TEXT, { [at('Motivation')]: 'case', [at('Samtale')]: 'minutes' })
    expect(learned).toEqual([
      { text: 'Motivation', use: 'case' },
      { text: 'Samtale', use: 'minutes' }
    ])
    const next = recogniseMeeting(TEXT.replaceAll('Samtale', 'Samtale:'), { labels: learned })
    expect(sectionText(next.items[1]?.sections.case ?? [])).toBe('Der mangler tal fra to kommuner.')
    expect(sectionText(next.items[1]?.sections.minutes ?? [])).toContain('Gruppen talte om priserne.')
  })

  test('a person or a sentence teaches no label', () => {
    expect(labelsOf(TEXT, { [at('Der mangler')]: 'case', [at('3. Eventuelt')]: 'minutes' })).toEqual([])
    expect(labelsOf('Deltog ikke: Anne Holm', { 1: 'excused' })).toEqual([
      { text: 'Deltog ikke', use: 'excused' }
    ])
  })
})

const hint = fc.constantFrom<LineHint>(...LINE_HINTS)
const rows = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...DOCUMENT) },
    { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'grapheme' }) }
  ),
  { minLength: 2, maxLength: 40 }
)
const isBlank = (row: string): boolean => !/[\p{L}\p{N}]/u.test(row)

test('a hinted line ends up as its hint says', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.tuple(fc.nat(38), hint), { maxLength: 6 }), (lines, wishes) => {
      const text = ['1. Første punkt', ...lines].join('\n')
      const count = text.split('\n').length
      const hints: Record<number, LineHint> = { 1: 'item' }
      for (const [place, wish] of wishes) if (place + 2 <= count) hints[place + 2] = wish
      const meeting = recogniseMeeting(text, { lines: hints })
      const written = text.replace(/\r\n?/g, '\n').split('\n')
      for (const [key, wish] of Object.entries(hints)) {
        const row = written[Number(key) - 1] ?? ''
        if (isBlank(row)) continue
        const use = usedAs(meeting, Number(key))
        if (!obeys(use, wish)) throw new Error(`line ${key} ("${row}"): ${wish} became ${use}`)
      }
    }),
    { numRuns: 600, seed: 7 }
  )
})
