import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../../main/terminal/commands'
import { temporaryFolder } from '../../db/temporary-store'
import { temporaryApp } from '../temporary-context'

const MINUTES = `Referat af møde i Styregruppen for Åmose

Dato: 3. marts 2026 kl. 9.00-11.30
Sted: Rådhuset, lokale Æblehaven

Deltagere:
Asta Ørum, sundhedschef, Ålholt Kommune (formand)
Bo Friis, overlæge, Sygehus Åmose (virtuelt)

Afbud:
Carla Møller, direktør, Ålholt Kommune

1. Godkendelse af dagsorden

Beslutning

Godkendt.

2. Økonomi v/ Bo Friis

Sagsfremstilling

Budgettet følger planen.

Beslutning

Taget til efterretning.
`

function terminal() {
  const folder = temporaryFolder()
  const app = temporaryApp()
  const run = (...argv: string[]) => runCommand(argv, folder, () => app.context)
  const json = async (...argv: string[]) => JSON.parse((await run(...argv, '--json')).stdout)
  return { folder, app, run, json }
}

describe('the terminal', () => {
  test('opens a document and tells the meeting in the promised shape', async () => {
    const { folder, json } = terminal()
    writeFileSync(join(folder, 'referat.txt'), MINUTES)
    const { meetingId, unplaced } = await json('intake', 'referat.txt')
    expect(unplaced).toEqual([])
    expect(await json('meeting', 'list')).toMatchObject([{ id: meetingId, date: '2026-03-03' }])
    const meeting = await json('meeting', 'show', meetingId)
    expect(meeting).toMatchObject({ id: meetingId, date: '2026-03-03', start: '09:00', end: '11:30' })
    expect(meeting.attendance).toMatchObject([
      { name: 'Asta Ørum', organization: 'Ålholt Kommune', status: 'present', role: 'chair', items: [] },
      { name: 'Bo Friis', title: 'overlæge', status: 'present', mode: 'online' },
      { name: 'Carla Møller', status: 'excused', substituteFor: null }
    ])
    expect(meeting.items).toMatchObject([
      {
        number: 1,
        title: 'Godkendelse af dagsorden',
        outcome: 'approved',
        sections: { minutes: 'Godkendt.' }
      },
      {
        number: 2,
        presenters: ['Bo Friis'],
        outcome: 'noted',
        sections: { case: 'Budgettet følger planen.' }
      }
    ])
    expect(await json('meeting', 'check', meetingId)).toEqual([])
  })

  test('--body names the body, and the same body is found again', async () => {
    const { folder, json } = terminal()
    writeFileSync(join(folder, 'a.txt'), MINUTES)
    const { meetingId } = await json('intake', 'a.txt', '--body', 'Klyngen Åmose')
    await json('intake', 'a.txt', '--body', ' klyngen åmose ')
    expect((await json('meeting', 'show', meetingId)).body).toBe('Klyngen Åmose')
    expect((await json('doctor')).rows).toMatchObject({ body: 1, meeting: 2 })
  })

  test.each([
    ['an unknown command', ['dans']],
    ['an unknown option', ['meeting', 'list', '--alt']],
    ['a missing word', ['meeting', 'show']],
    ['a meeting that is not there', ['meeting', 'show', 'findes-ikke']],
    ['a file that is not there', ['intake', 'findes-ikke.txt']],
    ['an empty file', ['intake', 'tom.txt']],
    ['a binary file', ['intake', 'binær.txt']],
    ['an unknown format', ['export', 'x', '--format', 'rtf', '--kind', 'minutes', '--out', 'x.rtf']],
    ['no target', ['export', 'x', '--format', 'docx', '--kind', 'minutes']]
  ])('%s: exit 2, one line, nothing changed', async (_, argv) => {
    const { folder, app, run } = terminal()
    writeFileSync(join(folder, 'tom.txt'), ' \n')
    writeFileSync(join(folder, 'binær.txt'), Buffer.alloc(100))
    const plain = await run(...argv)
    expect(plain).toMatchObject({ code: 2, stdout: '' })
    expect(plain.stderr).toMatch(/^[^\n]+\n$/)
    const answer = JSON.parse((await run(...argv, '--json')).stdout)
    expect(answer).toEqual({ error: { code: expect.any(String), message: expect.any(String) } })
    expect(await app.call('meetings.list', {})).toEqual([])
  })

  test('export writes a Word file, and into a missing folder nothing', async () => {
    const { folder, run, json } = terminal()
    writeFileSync(join(folder, 'referat.txt'), MINUTES)
    const { meetingId } = await json('intake', 'referat.txt')
    const said = await run('export', meetingId, '--format', 'docx', '--kind', 'minutes', '--out', 'ud.docx')
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(join(folder, 'ud.docx')).subarray(0, 2).toString()).toBe('PK')
    const refused = await run(
      'export',
      meetingId,
      '--format',
      'docx',
      '--kind',
      'minutes',
      '--out',
      'nej/ud.docx'
    )
    expect(refused.code).toBe(2)
    expect(existsSync(join(folder, 'nej'))).toBe(false)
  })

  test('doctor tells versions, pragmas and rows', async () => {
    const { json } = terminal()
    expect(await json('doctor')).toMatchObject({
      runtime: 'development',
      schema: expect.any(Number),
      pragmas: { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 },
      integrity: 'ok',
      fold: { equal: true },
      rows: { meeting: 0 }
    })
  })
})
