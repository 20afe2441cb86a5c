import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import mammoth from 'mammoth'
import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { answerFirstStart } from './helpers/first-start'
import { keyboardOf } from './helpers/keyboard'
import { type LaunchedApp, launchApp } from './helpers/launch'
import { choose } from './helpers/palette'

// A secretary's week before a meeting, by keyboard: no step below clicks. The system's file dialogs cannot be driven,
// so that they answer with a path; everything behind them is the app's.

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
const label = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
const paragraph = (text: string) => new Paragraph({ text })
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } })
const cells = (...texts: string[]) =>
  new TableRow({
    children: texts.map((text) => new TableCell({ children: text.split('\n').map(paragraph) }))
  })

/** Minutes as an office keeps them in Word: a table in front, headings with numbers, labels in bold. */
function lastMinutes(): Promise<Buffer> {
  const front = new Table({
    rows: [
      cells('Dato', 'Torsdag den 5. marts 2026 kl. 09.00-11.00'),
      cells('Sted', 'Egebjerg Rådhus, lokale 2'),
      cells(
        'Deltagere',
        'Maja Brandt, sundhedschef, Egebjerg Kommune\nAnders Holm, centerleder, Egebjerg Kommune\nBente Lund, vicedirektør, Regionshospitalet Egebjerg'
      ),
      cells('Afbud', 'Carla Krogh, praktiserende læge, PLO')
    ]
  })
  const items = ['Godkendelse af dagsorden', 'Økonomi', 'Eventuelt'].flatMap((title, index) => [
    heading(`${index + 1}. ${title}`),
    label('Indstilling'),
    paragraph('Det indstilles, at styregruppen godkender det forelagte.'),
    label('Referat'),
    ...(title === 'Økonomi' ? [bullet('Regnskabet udsættes til næste møde.')] : [paragraph('Godkendt.')])
  ])
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Referat af møde i Styregruppen Egebjerg', heading: HeadingLevel.TITLE }),
            front,
            ...items
          ]
        }
      ]
    })
  )
}

const contribution = () =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            heading('Fælles vinterberedskab'),
            label('Oplægsholder'),
            paragraph('Anders Holm'),
            label('Indstilling'),
            paragraph('Det indstilles, at styregruppen drøfter beredskabet.'),
            label('Sagsfremstilling'),
            paragraph('Kommunerne og hospitalet har hver sin plan for vinteren.')
          ]
        }
      ]
    })
  )

const MAIL = `Hej Anne

Her er punktet til dagsordenen:

Titel: Rekruttering af social- og sundhedsassistenter
Oplægsholder: Bente Lund
Indstilling: Det indstilles, at styregruppen tager orienteringen til efterretning.
Sagsfremstilling: Der mangler 14 assistenter i efteråret.

Venlig hilsen
Bente`

const press = (page: Page, ...keys: string[]) => keyboardOf(() => page).press(...keys)
const meetingNow = (page: Page) => keyboardOf(() => page).stored()
const titles = async (page: Page) => (await meetingNow(page)).items.map((one) => one.title)

/** Every open dialog of the system answers with this file from now on. */
function answerOpenDialog({ app }: LaunchedApp, file: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
}

async function enterOn(page: Page, testId: string): Promise<void> {
  const found = page.getByTestId(testId)
  await found.waitFor()
  await found.focus()
  await page.keyboard.press('Enter')
}

test("last meeting's Word file, a new one like it, two contributors, regrets, issued, supplemented", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'referent-before-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const minutesFile = path.join(folder, 'Referat 5. marts.docx')
  const itemFile = path.join(folder, 'Punkt til dagsorden.docx')
  writeFileSync(minutesFile, await lastMinutes())
  writeFileSync(itemFile, await contribution())
  const launched = await launchApp()
  try {
    const { page } = launched
    await answerFirstStart(launched)

    // Last meeting's Word file becomes a meeting.
    await answerOpenDialog(launched, minutesFile)
    await press(page, 'ControlOrMeta+o')
    await page.getByTestId('intake-text').waitFor()
    await page.getByRole('button', { name: 'Vælg fil' }).focus()
    await press(page, 'Enter')
    await enterOn(page, 'intake-accept')
    await page.getByTestId('meeting').waitFor()
    const last = await meetingNow(page)
    expect(last).toMatchObject({ date: '2026-03-05', start: '09:00', place: 'Egebjerg Rådhus, lokale 2' })
    expect(last.attendance.map((one) => [one.name, one.status])).toEqual([
      ['Maja Brandt', 'present'],
      ['Anders Holm', 'present'],
      ['Bente Lund', 'present'],
      ['Carla Krogh', 'excused']
    ])

    // A new one like it, a month later; what was put off comes along.
    await choose(page, 'Nyt møde som sidst')
    await page.getByTestId('like-preview').waitFor()
    await page.getByTestId('like-date').focus()
    await press(page, 'ControlOrMeta+a')
    await page.keyboard.type('9/4 2099')
    await press(page, 'Tab')
    await enterOn(page, 'like-create')
    await page.getByTestId('like-dialog').waitFor({ state: 'detached' })
    await expect.poll(async () => (await meetingNow(page)).date).toBe('2099-04-09')
    expect((await meetingNow(page)).previousId).toBe(last.id)
    expect(await titles(page)).toContain('Økonomi')

    // Two contributors' items: a Word file, and a mail that is pasted.
    await answerOpenDialog(launched, itemFile)
    await choose(page, 'Hent punkt')
    await page.getByTestId('fetch-text').waitFor()
    await page.getByTestId('fetch-dialog').getByRole('button', { name: 'Vælg en fil' }).focus()
    await press(page, 'Enter')
    await page.getByTestId('fetch-title').waitFor()
    expect(await page.getByTestId('fetch-title').inputValue()).toBe('Fælles vinterberedskab')
    await press(page, 'ControlOrMeta+Enter')
    await page.getByTestId('fetch-dialog').waitFor({ state: 'detached' })
    await choose(page, 'Hent punkt')
    await page.getByTestId('fetch-text').focus()
    await page.keyboard.insertText(MAIL)
    await enterOn(page, 'fetch-read')
    await page.getByTestId('fetch-title').waitFor()
    await press(page, 'ControlOrMeta+Enter')
    await page.getByTestId('fetch-dialog').waitFor({ state: 'detached' })
    await expect
      .poll(() => titles(page))
      .toEqual(
        expect.arrayContaining(['Fælles vinterberedskab', 'Rekruttering af social- og sundhedsassistenter'])
      )

    // Order and times.
    const before = await titles(page)
    const mailed = before.indexOf('Rekruttering af social- og sundhedsassistenter')
    await press(page, 'Alt+1')
    for (let step = 0; step < mailed; step += 1) await press(page, 'Enter')
    await press(page, 'Alt+ArrowUp')
    await expect.poll(async () => (await titles(page)).indexOf(before[mailed] as string)).toBe(mailed - 1)
    const count = before.length
    for (let item = 0; item < count; item += 1) {
      await page.getByTestId('item-time').nth(item).focus()
      await page.keyboard.type('20 min')
      await press(page, 'Tab')
      await expect
        .poll(async () => (await meetingNow(page)).items.filter((one) => one.start !== null).length)
        .toBeGreaterThan(item)
    }
    const timed = (await meetingNow(page)).items
    expect(timed[0]?.start).toBe('09:00')
    expect(timed.slice(1).map((one) => one.start)).toEqual(timed.slice(0, -1).map((one) => one.end))

    // Regrets with a substitute.
    await choose(page, 'afbud holm')
    await page.getByTestId('regret-dialog').waitFor()
    await page.getByRole('radio', { name: 'En anden' }).focus()
    await press(page, 'Space')
    await page.getByTestId('regret-other').focus()
    await page.keyboard.type('Rikke Fals')
    await enterOn(page, 'regret-register')
    await expect
      .poll(async () =>
        (await meetingNow(page)).attendance
          .filter((one) => one.status === 'excused' || one.substituteFor !== null)
          .map((one) => `${one.name} ${one.status} ${one.substituteFor ?? ''}`.trim())
      )
      .toEqual(['Anders Holm excused', 'Rikke Fals null Anders Holm'])

    // Issued, and supplemented.
    await press(page, 'ControlOrMeta+Shift+u')
    await page.getByTestId('issue-preview').waitFor()
    await enterOn(page, 'issue-send')
    await page.getByTestId('issue-dialog').waitFor({ state: 'detached', timeout: 60_000 })
    await page.getByTestId('issued').waitFor()
    const issued = (await meetingNow(page)).issues[0]
    expect(issued?.files.map(({ name }) => path.extname(name))).toEqual(['.docx', '.pdf', '.html'])
    const word = path.join(launched.dataDir, 'annexes', issued?.files[0]?.sha256 ?? '')
    const { value: wordText } = await mammoth.extractRawText({ buffer: readFileSync(word) })
    expect(wordText).toContain('Fælles vinterberedskab')

    await press(page, 'Alt+1', 'Alt+n')
    await page.keyboard.type('Hastesag om vagttelefonen')
    await press(page, 'Enter')
    await page.getByTestId('issued-banner').getByText('1 ændring').waitFor()
    await enterOn(page, 'issue-again')
    await page.frameLocator('[data-testid="issue-preview"]').getByText('Hastesag').first().waitFor()
    await enterOn(page, 'issue-send')
    await page.getByTestId('issue-dialog').waitFor({ state: 'detached', timeout: 60_000 })
    await expect
      .poll(async () => (await meetingNow(page)).issues.map(({ kind, version }) => `${kind} ${version}`))
      .toEqual(['agenda 1', 'supplementary_agenda 2'])
    const after = await meetingNow(page)
    expect(after.items.find((one) => one.title.startsWith('Hastesag'))?.number).toBe(count + 1)
    expect(after.phase).toBe('agenda_issued')
  } finally {
    await launched.close()
  }
})
