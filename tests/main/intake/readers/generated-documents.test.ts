import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { readDocument } from '../../../../main/intake/readers'
import { recogniseMeeting } from '../../../../main/intake/recognise'
import { blockText } from '../../../../preload/contract/rich-text'
import { Dice, drawForm, drawMeeting } from '../generator'
import { print } from '../printing'

const DOCUMENTS = 25
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

/** A line of the generator's text, as the paragraph that somebody would have made of it. */
interface Row {
  kind: 'blank' | 'heading' | 'bullet' | 'text'
  level: number
  parts: { text: string; bold: boolean }[]
}

function rowOf(line: string): Row {
  const text = line.replace(/\f/g, '').trim()
  const heading = /^(#{1,3}) (.*)$/.exec(text)
  const bullet = /^- (.*)$/.exec(text)
  const content = heading?.[2] ?? bullet?.[1] ?? text
  const parts = content
    .split(/(\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('**') ? { text: part.slice(2, -2), bold: true } : { text: part, bold: false }
    )
  const kind = text === '' ? 'blank' : heading ? 'heading' : bullet ? 'bullet' : 'text'
  return { kind, level: heading?.[1]?.length ?? 0, parts }
}

function wordFile(rows: readonly Row[]): Promise<Buffer> {
  const children = rows.map(({ kind, level, parts }) => {
    const runs = parts.map((part) => new TextRun(part))
    const heading = HEADINGS[level - 1]
    if (kind === 'heading' && heading) return new Paragraph({ heading, children: runs })
    return kind === 'bullet'
      ? new Paragraph({ bullet: { level: 0 }, children: runs })
      : new Paragraph({ children: runs })
  })
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** @param tag what a paragraph is made of: `p` as in mails, `div` as in portals and Outlook on the web */
function page(rows: readonly Row[], tag: 'p' | 'div'): string {
  const html = rows.map(({ kind, level, parts }) => {
    const text = parts
      .map((part) => (part.bold ? `<b>${escaped(part.text)}</b>` : escaped(part.text)))
      .join('')
    if (kind === 'blank') return tag === 'p' ? '<p>&nbsp;</p>' : '<div><br></div>'
    if (kind === 'heading') return `<h${level}>${text}</h${level}>`
    return kind === 'bullet' ? `<ul><li>${text}</li></ul>` : `<${tag}>${text}</${tag}>`
  })
  return `<html><body>${html.join('\n')}</body></html>`
}

/** What the recogniser makes of a text, but for where it stood. */
function told(text: string): unknown {
  const { lines: _, layout: __, items, ...meeting } = recogniseMeeting(text)
  return {
    ...meeting,
    items: items.map(({ sections, ...item }) => ({
      ...item,
      ...Object.fromEntries(Object.entries(sections).map(([name, blocks]) => [name, blocks.map(blockText)]))
    }))
  }
}

test('documents in many forms are the same meeting in Word and HTML as in plain text', async () => {
  for (let seed = 1; seed <= DOCUMENTS; seed++) {
    const dice = new Dice(seed)
    const form = { ...drawForm(dice), lines: 'long' as const }
    const meeting = drawMeeting(dice, form)
    const text = print(meeting, form, dice).replace(/\f/g, '')
    const wanted = told(text)
    const rows = text.split('\n').map(rowOf)
    const filled = rows.filter((row) => row.kind !== 'blank')
    const made: [string, Uint8Array][] = [
      ['Word', new Uint8Array(await wordFile(rows))],
      ['Word without empty paragraphs', new Uint8Array(await wordFile(filled))],
      ['paragraphs', Buffer.from(page(filled, 'p'))],
      ['blocks', Buffer.from(page(rows, 'div'))]
    ]
    for (const [form, bytes] of made) {
      const read = await readDocument(bytes, null)
      expect(told(read.text), `document ${seed}, ${form}`).toEqual(wanted)
    }
  }
}, 120_000)
