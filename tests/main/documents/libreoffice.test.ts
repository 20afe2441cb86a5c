import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDocument } from '../../../main/documents/model/build-document'
import { type DocumentModel, documentText } from '../../../main/documents/model/document-model'
import { writeDocx } from '../../../main/documents/writers/docx'
import { layoutWith } from './builders'
import { clusterMeeting } from './fixture'
import { isInstalled, missing } from './needed'

/** What LibreOffice writes before a list item; the model's lists do not hold it. */
const MARKS = /^(\s|•|–|▪|◦|\d+\.|[a-z]{1,5}\.)*$/

describe.skipIf(missing('LibreOffice (soffice) is not installed', isInstalled('soffice')))(
  'opened by LibreOffice',
  () => {
    let folder: string

    beforeAll(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), 'referent-soffice-'))
    })
    afterAll(() => rm(folder, { recursive: true, force: true }))

    /** Lets LibreOffice open the Word file and write it as plain text. */
    async function throughOffice(name: string, model: DocumentModel): Promise<string> {
      const source = path.join(folder, `${name}.docx`)
      await writeFile(source, await writeDocx(model))
      const profile = pathToFileURL(path.join(folder, 'profile')).href
      const run = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=${profile}`,
          '--headless',
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder,
          source
        ],
        { encoding: 'utf8', timeout: 120_000 }
      )
      expect(run.error).toBeUndefined()
      expect(`${run.stdout}${run.stderr}`).not.toMatch(/error|repair/i)
      expect(run.status).toBe(0)
      return readFile(path.join(folder, `${name}.txt`), 'utf8')
    }

    /** Every line of the model stands in the text, in order, and nothing else but marks of lists stands between. */
    function expectSameText(text: string, model: DocumentModel): void {
      const flat = (given: string) => given.replace(/\s+/g, ' ').trim()
      const whole = flat(text.replace(/^\uFEFF/, ''))
      let at = 0
      for (const line of documentText(model).map(flat)) {
        const found = whole.indexOf(line, at)
        expect(found, `"${line}" after "${whole.slice(at, at + 80)}"`).not.toBe(-1)
        expect(whole.slice(at, found)).toMatch(MARKS)
        at = found + line.length
      }
      expect(whole.slice(at)).toMatch(MARKS)
    }

    const layout = layoutWith({
      people: 'lines',
      participantsIn: 'first_item',
      annexList: 'item',
      itemNumber: 'punkt'
    })
    test.each([
      ['minutes', buildDocument(clusterMeeting(), { kind: 'minutes' })],
      ['agenda', buildDocument(clusterMeeting(), { kind: 'agenda' })],
      ['other-layout', buildDocument(clusterMeeting({ layout }), { kind: 'minutes' })]
    ])(
      '%s: the same text comes out',
      async (name, model) => {
        expectSameText(await throughOffice(name, model), model)
      },
      150_000
    )
  }
)
