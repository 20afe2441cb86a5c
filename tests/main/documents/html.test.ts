import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../main/documents/model/build-document'
import { type DocumentModel, documentText } from '../../../main/documents/model/document-model'
import { pageFooter } from '../../../main/documents/page-footer'
import { renderHtml } from '../../../main/documents/writers/html'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { inlineText } from '../../../preload/contract/rich-text'
import { anyMeeting } from './arbitraries'
import { emptyMeeting, item, paragraph, subItem, text } from './builders'
import { clusterMeeting } from './fixture'
import { all, first, parseXml, textOf, type XmlNode } from './xml'

const VOID = new Set(['meta', 'br'])
const page = (model: DocumentModel) => parseXml(renderHtml(model), VOID)
const minutes = page(buildDocument(clusterMeeting(), { kind: 'minutes' }))
const squeezed = (given: string) => given.replace(/\s+/g, '')

describe('the page of minutes', () => {
  test('is Danish and has its title', () => {
    expect(minutes.attributes.lang).toBe('da-DK')
    expect(textOf(first(minutes, 'title'))).toBe(
      'Referat Klyngestyregruppemøde Søndersøklyngen, 24. september 2021'
    )
  })

  test('has one title, a heading for each item and none that skips a level', () => {
    const levels: number[] = []
    const walk = (node: XmlNode) => {
      const level = /^h([1-6])$/.exec(node.name)?.[1]
      if (level !== undefined) levels.push(Number(level))
      for (const child of node.children) if (typeof child !== 'string') walk(child)
    }
    walk(minutes)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.reduce((before, level) => {
      // a heading inside a text may stand without a label over it
      expect(level - before).toBeLessThanOrEqual(2)
      return level
    })
    const items = all(minutes, 'h2').filter((heading) => heading.attributes.class === 'item dot')
    expect(items.map((heading) => heading.attributes.id)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `punkt-${n}`)
    )
  })

  test('sets sub-items a level below their item, and what stands in them a level below that', () => {
    const sections = { recommendation: [], case: [paragraph('Nyt fra kommunerne.')], minutes: [] }
    const meeting = emptyMeeting({
      items: [item(1, 'Nyt', { sections }), subItem(1, 1, 'Kommuner', { sections })]
    })
    const html = page(buildDocument(meeting, { kind: 'agenda' }))
    const levels = ['h2', 'h3', 'h4'].map((name) => all(html, name).map((heading) => textOf(heading)))
    expect(levels).toEqual([['1. Nyt'], ['Beskrivelse af sagen', '1.1 Kommuner'], ['Beskrivelse af sagen']])
    expect(all(html, 'h3').map((heading) => heading.attributes.id)).toEqual([undefined, 'punkt-1-1'])
  })

  test('nests its lists and scopes its table headers', () => {
    const nested = all(minutes, 'ol').filter((list) => all(list, 'ol').length > 0)
    expect(nested).toHaveLength(1)
    expect(all(nested[0] as XmlNode, 'li')).toHaveLength(5)
    expect(all(minutes, 'th').map((cell) => cell.attributes.scope)).toEqual(['col', 'col', 'col', 'col'])
  })

  test('fetches nothing and runs nothing', () => {
    const source = renderHtml(buildDocument(clusterMeeting(), { kind: 'minutes' }))
    expect(source).toContain("default-src 'none'")
    expect(source).not.toMatch(/<script|<img|<link|src=|@import|url\(/)
  })
})

test('text is text, whatever stands in it', async () => {
  const evil = '</title><script>alert(1)</script><img src=x onerror="alert(1)">&amp;'
  const meeting = emptyMeeting({
    title: evil,
    items: [
      item(1, evil, {
        sections: {
          recommendation: [],
          case: [paragraph([text(evil, { href: `https://example.dk/"onclick="x` })])],
          minutes: []
        }
      })
    ]
  })
  const model = buildDocument(meeting, { kind: 'minutes' })
  const source = renderHtml(model)
  expect(source).not.toMatch(/<script|<img/)
  const root = parseXml(source, VOID)
  expect(textOf(first(root, 'h1'))).toBe(`Referat ${evil}`)
  expect(Object.keys(first(root, 'a').attributes)).toEqual(['href'])
  expect(pageFooter(evil)).not.toMatch(/<script|<img/)
})

test('any meeting gives a sound page with all its text', () => {
  fc.assert(
    fc.property(anyMeeting, fc.constantFrom('agenda' as const, 'minutes' as const), (meeting, kind) => {
      const model = buildDocument(meeting, { kind })
      const body = first(page(model), 'main')
      expect(squeezed(textOf(body))).toBe(squeezed(documentText(model).join('')))
    }),
    { numRuns: 300 }
  )
})

test('no text of an item is lost on the way to the model', () => {
  const written = (meeting: MeetingDetail) =>
    meeting.items.flatMap((each: AgendaItem) => Object.values(each.sections).flat())
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const all = squeezed(documentText(buildDocument(meeting, { kind: 'minutes' })).join(''))
      for (const block of written(meeting)) {
        if (block.type === 'table') continue
        const visible = inlineText(block.content)
          .toWellFormed()
          .replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, '')
        if (!/[\uFFFD\u2028\u2029]/.test(visible)) expect(all).toContain(squeezed(visible))
      }
    }),
    { numRuns: 300 }
  )
})
