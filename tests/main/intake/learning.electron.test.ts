import { describe, expect, test } from 'vitest'
import { temporaryApp } from '../temporary-context'

const document = (decision: string) => `Referat af møde i Klyngeudvalget Nordby

Dato: 12. marts 2026 kl. 09.00-11.00
Deltagere: Maja Brandt, Ib Lund

1. Økonomi
Sagsfremstilling
Budgettet blev fremlagt.
Det blev aftalt
${decision}

2. Eventuelt
Sagsfremstilling
Ferien nærmer sig.
Det blev aftalt
Intet.
`

const lineOf = (text: string, words: string) => String(text.split('\n').indexOf(words) + 1)

describe('corrections teach the body', () => {
  test('a corrected label is read so in the next document of the body, and only there', async () => {
    const app = temporaryApp()
    const first = document('Budgettet er godkendt.')
    const plain = await app.call('intake.recognise', { text: first })
    expect(plain.taught).toEqual([])
    const corrections = { [lineOf(first, 'Det blev aftalt')]: 'minutes' as const }
    const corrected = await app.call('intake.recognise', { text: first, corrections })
    expect(corrected.taught).toEqual([{ text: 'Det blev aftalt', use: 'minutes' }])
    expect(corrected.meeting.items[0]?.sections.minutes.map(({ content }) => content[0]?.text)).toContain(
      'Budgettet er godkendt.'
    )
    await app.call('intake.accept', { text: first, name: null, bodyName: null, corrections })

    const second = document('Budgettet udsættes.')
    const next = await app.call('intake.recognise', { text: second })
    expect(next.learned).toEqual([{ text: 'Det blev aftalt', use: 'minutes' }])
    expect(next.meeting.items.map(({ sections }) => sections.minutes.length > 0)).toEqual([true, true])
    const elsewhere = await app.call('intake.recognise', { text: second, bodyName: 'Ældrerådet Vestby' })
    expect(elsewhere.learned).toEqual([])
  })

  test('a correction that names no line is refused, and nothing is stored', async () => {
    const app = temporaryApp()
    const text = document('Godkendt.')
    const corrections = { constructor: 'minutes' } as never
    await expect(
      app.call('intake.accept', { text, name: null, bodyName: null, corrections })
    ).rejects.toThrow()
    expect(await app.call('meetings.list', {})).toEqual([])
  })
})
