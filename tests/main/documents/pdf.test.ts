import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildDocument } from '../../../main/documents/model/build-document'
import { documentText } from '../../../main/documents/model/document-model'
import { printInSeparateProcess } from '../../../main/documents/print-process'
import { pdfWriter } from '../../../main/documents/writers/pdf'
import { item, paragraph } from './builders'
import { bundle } from './bundle'
import { clusterMeeting } from './fixture'
import { missing } from './needed'

const CREATED = '2021-09-30T10:00:00.000Z'
const electron = process.env.REFERENT_ELECTRON ?? ''
const noElectron = missing('REFERENT_ELECTRON names no Electron; npm test sets it', existsSync(electron))

interface StructNode {
  role?: string
  children?: StructNode[]
}

function roles(node: StructNode): string[] {
  return [...(node.role === undefined ? [] : [node.role]), ...(node.children ?? []).flatMap(roles)]
}

/** Dictionaries come out as maps, whatever the types of the library say. */
function asMap(value: unknown): Map<string, unknown> {
  expect(value).toBeInstanceOf(Map)
  return value as Map<string, unknown>
}

describe.skipIf(noElectron)('printed by Chromium in a process of its own', () => {
  let appRoot: string
  let pdf: PDFDocumentProxy
  const danish = 'Blåbærgrød på Ærø, ÆØÅ æøå – “søde” ørreder'
  const meeting = clusterMeeting()
  const model = buildDocument(
    {
      ...meeting,
      items: [
        ...meeting.items,
        item(8, danish, {
          sections: {
            recommendation: [],
            case: [],
            minutes: [paragraph(danish), paragraph('<b>ikke fed</b> & "citat"')]
          }
        })
      ]
    },
    { kind: 'minutes', created: CREATED }
  )

  beforeAll(async () => {
    appRoot = await mkdtemp(path.join(os.tmpdir(), 'referent-pdf-test-'))
    // a temporary folder of this test's own, to see what stays in it
    vi.stubEnv('TMPDIR', await mkdtemp(path.join(appRoot, 'tmp-')))
    await bundle('main/documents/print-main.ts', path.join(appRoot, 'out', 'main', 'print.cjs'))
    const write = pdfWriter((job) => printInSeparateProcess({ electron, appRoot, ...job }))
    pdf = await getDocument({ data: await write(model), verbosity: 0 }).promise
  }, 120_000)
  afterAll(async () => {
    vi.unstubAllEnvs()
    await pdf?.loadingTask.destroy()
    await rm(appRoot, { recursive: true, force: true })
  })

  const pages = () => Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))

  test('is tagged: headings, lists, a table with header cells', async () => {
    expect(asMap(await pdf.getMarkInfo()).get('Marked')).toBe(true)
    const found = new Set(
      (await Promise.all((await pages()).map((page) => page.getStructTree()))).flatMap((tree) =>
        roles(tree as StructNode)
      )
    )
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link'])
      expect(found, role).toContain(role)
  })

  test('has an outline with the items', async () => {
    const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[]
    const titles = outline.flatMap((entry) => [entry.title, ...entry.items.map((below) => below.title)])
    expect(titles.some((title) => title.includes('Godkendelse af dagsorden'))).toBe(true)
    expect(titles.some((title) => title.includes(danish))).toBe(true)
  })

  test('has title, language and dates, and shows its title', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: 'Referat Klyngestyregruppemøde Søndersøklyngen, 24. september 2021',
      Author: 'Klyngestyregruppen Søndersøklyngen',
      Producer: 'Referent',
      Language: 'da-DK',
      CreationDate: 'D:20210930100000Z'
    })
    expect(asMap(await pdf.getViewerPreferences()).get('DisplayDocTitle')).toBe(true)
  })

  test('holds the whole text of the model, Danish letters too', async () => {
    const flat = (given: string) => given.replace(/\s+/g, '').toUpperCase()
    const contents = await Promise.all((await pages()).map((page) => page.getTextContent()))
    // the foot of the page stands in the lowest 15 mm
    const text = contents
      .flatMap((content) => content.items)
      .filter((part) => 'str' in part && part.transform[5] > 42)
      .map((part) => ('str' in part ? part.str : ''))
      .join('')
    for (const line of documentText(model)) expect(flat(text)).toContain(flat(line))
    expect(text).toContain('æøå')
    expect(text).toContain('ÆØÅ')
  })

  test('is A4 and counts its pages', async () => {
    const all = await pages()
    expect(all.length).toBeGreaterThan(2)
    for (const [index, page] of all.entries()) {
      const [, , width = 0, height = 0] = page.view
      expect([Math.round(width / 2) * 2, Math.round(height / 2) * 2]).toEqual([594, 842])
      const parts = (await page.getTextContent()).items.map((part) => ('str' in part ? part.str : ''))
      expect(parts.join('').replace(/\s+/g, ' ')).toContain(`Side ${index + 1} af ${all.length}`)
    }
  })

  test('leaves nothing in the temporary folder', async () => {
    const left = (await readdir(os.tmpdir())).filter((name) => name.startsWith('referent-print-'))
    expect(left).toEqual([])
    expect(os.tmpdir().startsWith(appRoot) || process.platform === 'win32').toBe(true)
  })

  test('without the built printing script says so in words', async () => {
    const print = printInSeparateProcess({ electron, appRoot: os.tmpdir(), html: '<p>x</p>', title: 'x' })
    await expect(print).rejects.toMatchObject({ code: 'pdf-print-failed' })
  }, 60_000)
})

test('without Electron says so in words', async () => {
  const print = printInSeparateProcess({ electron: '', appRoot: os.tmpdir(), html: '', title: '' })
  await expect(print).rejects.toMatchObject({ code: 'electron-missing' })
  const wrong = printInSeparateProcess({
    electron: '/no/such/electron',
    appRoot: os.tmpdir(),
    html: '',
    title: ''
  })
  await expect(wrong).rejects.toMatchObject({ code: 'pdf-print-failed' })
})
