import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { labelsSeen } from '../../../main/checks/labels-seen'
import { checkMeeting } from '../../../main/checks/rules'
import { recogniseMeeting } from '../../../main/intake/recognise'
import { detailOf } from './convert'

const folder = resolve(import.meta.dirname, '../intake/fixtures')

/** What is really so in these documents, read by hand; the others must be left in peace. */
const TRUE: Record<string, string[]> = {
  '01-udvalg-sagsnumre.txt': [],
  '02-styregruppe-linjer.txt': ['2 commitment-not-action'],
  '03-uden-etiketter.txt': [],
  '04-pdf-ombrudt.txt': ['1 commitment-not-action'],
  '05-markdown-tabel.md': [],
  '06-dagsorden.txt': [],
  '07-titel-foran.txt': ['2 commitment-not-action'],
  '08-deltagere-i-punkt-1.txt': [],
  '09-linjeafstand.txt': []
}

test.each(Object.keys(TRUE).filter((name) => existsSync(resolve(folder, name))))('%s', (name) => {
  const text = readFileSync(resolve(folder, name), 'utf8')
  const read = recogniseMeeting(text)
  const layout = { participantsIn: 'front' as const, ...read.layout }
  const detail = detailOf(read, { hasSource: true, labelsSeen: labelsSeen(text, read.lines) })
  const found = checkMeeting({
    ...detail,
    layout: { ...detail.layout, participantsIn: layout.participantsIn }
  })
  expect(found.map(({ code, item }) => `${item} ${code}`)).toEqual(TRUE[name])
})
