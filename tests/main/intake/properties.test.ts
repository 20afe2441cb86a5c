import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseMeeting } from '../../../main/intake/recognise'
import type { RecognisedMeeting } from '../../../main/intake/recognise/recognised'
import { blockText } from '../../../preload/contract/rich-text'

/** Pieces that minutes are made of, in no order at all. */
const FRAGMENTS = [
  '',
  '',
  '   ',
  'Referat',
  '**Referat**',
  '## Beslutning',
  'Beslutning:',
  'Beslutning: Vi gør det.',
  'Indstilling',
  'Det indstilles, at',
  'Sekretariatet indstiller, at sagen drøftes',
  'at udvalget drøfter sagen',
  '- At rådet godkender planen',
  'Sagsfremstilling',
  'Resume:',
  '1. Godkendelse af dagsorden',
  '**2. Budget v/ Anne Lund og Bo Dam**',
  'Punkt 3: Status',
  'Pkt. 4',
  'Ad 5',
  '6',
  'Titel uden nummer',
  '7. Eventuelt (10.15-10.30)',
  'LUKKET PUNKT',
  'Sagsnr. 12/838',
  '1-34-70-2-14',
  'Bilag',
  'Bilag 1 Notat om drift',
  '- Punkt 2: Notat',
  'Bilag med referat:',
  'Deltagere:',
  'Afbud: Ingen',
  'Skovby Kommune',
  'Anne Lund, direktør, Skovby Kommune',
  'Bo Dam (A), Ida Ek (V)',
  'Carl Høj, overlæge (i stedet for Dan Elm, cheflæge)',
  'Eva Fog (punkt 2, virtuelt)',
  'Per Gade - afbud',
  'Mødeleder: Anne Lund',
  'Tidspunkt: 24. september 2021 kl. 08:15-11:45',
  'Sted: Rådhuset',
  '21-08-2012 kl. 14:00 - 16:00',
  'tlf. 12 34 56 78',
  'a@b.dk',
  '| Navn | Titel |',
  '| --- | --- |',
  '| Anne Lund | chef |',
  '\f',
  'Side 2 af 9',
  'mappe/Punkt_1_Bilag_1_Notat.pdf',
  '* * *',
  'Der er i det forløbne år arbejdet med en række indsatser, og sekretari-',
  'atet samler op på dem.',
  '**REFERAT****1. Start****Indstilling**',
  'deltog ikke i punkterne 2-11',
  '(medfor-',
  'mand)',
  'a) første',
  '2) andet',
  '  - under',
  '<b@c.dk>',
  '[link](#)',
  '*kursiv',
  '**fed',
  'v/ Ida Ek'
] as const

const fragmentText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'grapheme' }) }
    ),
    {
      maxLength: 60
    }
  )
  .map((lines) => lines.join('\n'))

/** A fixed seed keeps CI calm; INTAKE_RUNS=25000 searches on with a seed of its own. */
const RUNS = process.env.INTAKE_RUNS
  ? { numRuns: Number(process.env.INTAKE_RUNS) }
  : { numRuns: 1500, seed: 42 }

/** Letters and digits of all that the result holds. */
function contents(meeting: RecognisedMeeting): string {
  const parts: string[] = [...meeting.unplaced, ...meeting.minuteTakers]
  for (const value of [
    meeting.body,
    meeting.title,
    meeting.chair,
    meeting.place,
    meeting.formText,
    meeting.caseNumber
  ])
    if (value) parts.push(value)
  for (const { name, phone, email } of meeting.contacts) parts.push(name, phone ?? '', email ?? '')
  for (const person of meeting.attendance)
    parts.push(person.name, person.title ?? '', person.organization ?? '', person.substituteFor ?? '')
  for (const annex of meeting.annexes) parts.push(annex.label ?? '', annex.title)
  for (const item of meeting.items) {
    parts.push(String(item.number), item.title, ...item.presenters, item.caseNumber ?? '')
    for (const blocks of Object.values(item.sections)) {
      for (const block of blocks) parts.push(blockText(block), ...block.content.map((run) => run.href ?? ''))
    }
  }
  return squeeze(parts.join(' '))
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Fields whose words become values: a date, a form, a mark, what somebody was there for. */
const TRANSLATED = /^(?:layout|blank|date|documentDate|start|end|formText|title|items\.\d+\.(?:closed|start))/

describe('the reader takes any text', () => {
  test('no text makes it fail, and every source line is accounted for once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fragmentText), (text) => {
        const meeting = recogniseMeeting(text)
        const rows = text.replace(/\r\n?/g, '\n').split('\n')
        expect(meeting.lines.map((line) => line.line)).toEqual(rows.map((_, i) => i + 1))
        const numbers = meeting.items.map((item) => item.number)
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        for (const { use } of meeting.lines) {
          const index = /^(items|attendance|annexes|contacts)\.(\d+)/.exec(use)
          if (index) expect(meeting[index[1] as 'items'].length).toBeGreaterThan(Number(index[2]))
        }
      }),
      RUNS
    )
  })

  test('no word is lost: what is no layout stands in a field or in "Ikke placeret"', () => {
    fc.assert(
      fc.property(fragmentText, (text) => {
        const meeting = recogniseMeeting(text)
        const held = contents(meeting)
        const rows = text.replace(/\r\n?/g, '\n').split('\n')
        for (const { line, use } of meeting.lines) {
          if (TRANSLATED.test(use)) continue
          const row = remarksOff((rows[line - 1] ?? '').replace(/<[^>]*>|\]\([^)]*\)/g, ' '), use)
          for (const word of row.match(/[\p{L}\p{N}]{4,}/gu) ?? []) {
            const lost = !held.includes(squeeze(word)) && !LABEL_WORDS.has(word.toLowerCase())
            if (lost) throw new Error(`"${word}" of line ${line} (${use}) is nowhere`)
          }
        }
      }),
      RUNS
    )
  })

  test('twenty thousand lines take a time that grows with their number', () => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, i) => FRAGMENTS[(i * 7 + (i >> 4)) % FRAGMENTS.length]).join('\n')
    const time = (text: string): number => {
      const start = performance.now()
      recogniseMeeting(text)
      return performance.now() - start
    }
    time(lines(2000))
    const short = time(lines(5000))
    const long = time(lines(20000))
    console.log(`5,000 lines: ${Math.round(short)} ms, 20,000 lines: ${Math.round(long)} ms`)
    expect(long).toBeLessThan(short * 12 + 2000)
  })

  test.each([
    ['stars', '*'.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
    ['angles', '<a'.repeat(30_000)],
    ['one long word', 'a'.repeat(200_000)],
    ['capitals', 'Ab '.repeat(60_000)],
    ['spaces', ` ${' '.repeat(100_000)}x`],
    ['commas', `Deltagere: ${'Anne Lund, '.repeat(20_000)}`],
    ['parentheses', `Deltagere: ${'('.repeat(50_000)}`],
    ['digits', '1'.repeat(100_000)],
    ['dots', `1. ${'. '.repeat(50_000)}`],
    ['dashes', '- '.repeat(50_000)],
    ['pipes', '|'.repeat(50_000)],
    ['og', `Referent: ${'og '.repeat(40_000)}`],
    ['hyphens', `Afbud: ${'a-'.repeat(50_000)}`]
  ])('a line of nothing but %s does not stall it', (_, text) => {
    const start = performance.now()
    recogniseMeeting(text)
    recogniseMeeting(`1. Punkt\n\nReferat\n\n${text}\n\n2. Punkt`)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

/** Remarks about a person become a mode, a role, numbers of items; what stands in parentheses isn't kept as text. */
const remarksOff = (row: string, use: string): string =>
  use.startsWith('attendance.') ? row.replace(/\([^()]*\)?| - afbud|(?:^| )deltog ikke i .*/g, ' ') : row

/** Words that stand for a field and do not come back in its value. */
const LABEL_WORDS = new Set(
  'punkt telefon mødeleder deltagere sted bilag sagsnr ingen tidspunkt beslutning resume referat indstilling afbud september kommune lukket'.split(
    ' '
  )
)
