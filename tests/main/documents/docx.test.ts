import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildDocument } from '../../../main/documents/model/build-document'
import { type DocumentModel, documentText } from '../../../main/documents/model/document-model'
import { writeDocx } from '../../../main/documents/writers/docx'
import { anyMeeting } from './arbitraries'
import { emptyMeeting, item, subItem } from './builders'
import { clusterMeeting } from './fixture'
import { unzipText } from './unzip'
import { all, first, parseXml, textOf, type XmlNode } from './xml'

const CREATED = '2021-09-30T10:00:00.000Z'
const model = buildDocument(clusterMeeting(), { kind: 'minutes', created: CREATED })

async function parts(document: DocumentModel): Promise<Map<string, XmlNode>> {
  const files = await unzipText(await writeDocx(document))
  return new Map(
    [...files]
      .filter(([path]) => path.endsWith('.xml') || path.endsWith('.rels'))
      .map(([path, source]) => [path, parseXml(source)])
  )
}

/** The text of each paragraph as Word holds it, without what it counts by itself. */
function paragraphs(document: XmlNode): string[] {
  const write = (node: XmlNode): string =>
    node.children
      .map((child) => {
        if (typeof child === 'string') return ''
        if (child.name === 'w:t') return textOf(child)
        if (child.name === 'w:tab' || child.name === 'w:br') return ' '
        return child.name === 'w:tabs' ? '' : write(child)
      })
      .join('')
  return all(document, 'w:p').map(write)
}

const squeezed = (texts: readonly string[]) => texts.join('').replace(/\s+/g, '')

/** The model's text without the numbers that Word counts by itself. */
function uncounted(document: DocumentModel): string[] {
  let count = 0
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'item') return documentText({ blocks: [block] })
    const counted = block.number === count + 1
    if (counted) count += 1
    const [heading = '', ...rest] = documentText({ blocks: [block] })
    return [counted ? heading.replace(/^(Punkt \d+:|\d+\.) /, '') : heading, ...rest]
  })
}

describe('the Word file of minutes', () => {
  let files: Map<string, XmlNode>
  const part = (path: string): XmlNode => {
    const found = files.get(path)
    if (found === undefined) throw new Error(`no ${path}`)
    return found
  }
  const styled = (id: string) =>
    all(part('word/document.xml'), 'w:p').filter((p) => all(p, 'w:pStyle')[0]?.attributes['w:val'] === id)

  beforeAll(async () => {
    files = await parts(model)
  })

  test('holds the text of the model, in its order', () => {
    expect(squeezed(paragraphs(part('word/document.xml')))).toBe(squeezed(uncounted(model)))
  })

  test('uses named styles only: every style that a paragraph names is defined', () => {
    const defined = new Set(
      all(part('word/styles.xml'), 'w:style').map((style) => style.attributes['w:styleId'])
    )
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      for (const use of all(part('word/document.xml'), name))
        expect(defined).toContain(use.attributes['w:val'])
    expect(styled('Title')).toHaveLength(1)
    expect(styled('Heading1')).toHaveLength(7)
    expect(styled('Heading2').length).toBeGreaterThan(10)
    expect(styled('Heading3')).toHaveLength(3)
    expect(styled('Decision')).toHaveLength(3)
    expect(styled('ActionItem')).toHaveLength(2)
  })

  test('numbers its item headings by a list, and its lists by levels', () => {
    const numbering = part('word/numbering.xml')
    const abstractOf = new Map(
      all(numbering, 'w:num').map((num) => [
        num.attributes['w:numId'],
        first(num, 'w:abstractNumId').attributes['w:val']
      ])
    )
    const levelOf = (p: XmlNode) => {
      const id = abstractOf.get(first(p, 'w:numId').attributes['w:val'] ?? '')
      const abstract = all(numbering, 'w:abstractNum').find(
        (each) => each.attributes['w:abstractNumId'] === id
      )
      const level = first(p, 'w:ilvl').attributes['w:val']
      return abstract?.children
        .filter((child): child is XmlNode => typeof child !== 'string' && child.name === 'w:lvl')
        .find((each) => each.attributes['w:ilvl'] === level)
    }
    const format = (p: XmlNode) => {
      const level = levelOf(p)
      if (level === undefined) throw new Error('a paragraph without its list')
      return [first(level, 'w:numFmt').attributes['w:val'], first(level, 'w:lvlText').attributes['w:val']]
    }
    for (const heading of styled('Heading1')) expect(format(heading)).toEqual(['decimal', '%1.'])
    expect(styled('ListBullet').map((p) => format(p)[0])).toEqual(styled('ListBullet').map(() => 'bullet'))
    expect(styled('ListNumber').map((p) => format(p)[0])).toEqual([
      'decimal',
      'decimal',
      'lowerLetter',
      'lowerLetter',
      'decimal'
    ])
    expect(styled('DecisionNumber')).toHaveLength(3)
  })

  test('starts each numbered list from one', () => {
    const instances = new Set(
      [...styled('ListNumber'), ...styled('DecisionNumber')].map(
        (p) => first(p, 'w:numId').attributes['w:val']
      )
    )
    expect(instances.size).toBe(3)
    for (const id of instances) {
      const num = all(part('word/numbering.xml'), 'w:num').find((each) => each.attributes['w:numId'] === id)
      expect(all(num as XmlNode, 'w:startOverride').length).toBeGreaterThan(0)
    }
  })

  test('is in Danish: by default and on every run', () => {
    const defaults = first(part('word/styles.xml'), 'w:docDefaults')
    expect(first(defaults, 'w:lang').attributes['w:val']).toBe('da-DK')
    const runs = all(part('word/document.xml'), 'w:r')
    expect(runs.length).toBeGreaterThan(100)
    for (const run of runs) expect(first(run, 'w:lang').attributes['w:val']).toBe('da-DK')
  })

  test('keeps headings with what follows', () => {
    for (const id of ['Heading1', 'Heading2', 'Heading3', 'FrontHeading', 'Organisation', 'ItemNote']) {
      const style = all(part('word/styles.xml'), 'w:style').find(
        (each) => each.attributes['w:styleId'] === id
      )
      expect(all(style as XmlNode, 'w:keepNext'), id).toHaveLength(1)
    }
  })

  test('marks the header row of a table, once', () => {
    const [table] = all(part('word/document.xml'), 'w:tbl')
    const rows = all(table as XmlNode, 'w:tr')
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0, 0])
    expect(all(rows[0] as XmlNode, 'w:t').map(textOf)).toEqual([
      'Organisation',
      'Ansatte',
      'Blev 2019',
      'Blev 2021'
    ])
  })

  test('counts its pages at the foot', () => {
    const [path] = [...files.keys()].filter((name) => /^word\/footer\d*\.xml$/.test(name))
    const footer = part(path ?? '')
    expect(all(footer, 'w:instrText').map((field) => textOf(field).trim())).toEqual(['PAGE', 'NUMPAGES'])
    expect(squeezed(paragraphs(footer))).toBe(squeezed([model.footer, 'Side af ']))
  })

  test('is A4 and links out by relationships', () => {
    const document = part('word/document.xml')
    expect(first(document, 'w:pgSz').attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
    const targets = new Map(
      all(part('word/_rels/document.xml.rels'), 'Relationship').map((each) => [
        each.attributes.Id,
        each.attributes.Target
      ])
    )
    expect(all(document, 'w:hyperlink').map((link) => targets.get(link.attributes['r:id'] ?? ''))).toEqual([
      'mailto:pelle.storgaard@oestbaek.example',
      'mailto:signe.raebild@aadal.example',
      'https://www.example.dk/arbejdstid?%C3%A5r=2021&form=notat'
    ])
  })

  test('has title, creator, language and dates', () => {
    const core = part('docProps/core.xml')
    expect(textOf(first(core, 'dc:title'))).toBe(model.title)
    expect(textOf(first(core, 'dc:creator'))).toBe('Klyngestyregruppen Søndersøklyngen')
    expect(textOf(first(core, 'dc:language'))).toBe('da-DK')
    expect(textOf(first(core, 'dcterms:created'))).toBe('2021-09-30T10:00:00Z')
  })
})

test('the same document with a date gives the same bytes', async () => {
  const [one, two] = [await writeDocx(model), await writeDocx(model)]
  expect(Buffer.compare(one, two)).toBe(0)
})

test('an item out of turn keeps its number as text', async () => {
  const document = buildDocument(emptyMeeting({ items: [item(3, 'Tillæg'), item(2, 'Andet')] }), {
    kind: 'agenda'
  })
  const files = await parts(document)
  expect(paragraphs(files.get('word/document.xml') as XmlNode)).toEqual([
    'Dagsorden',
    '3. Tillæg',
    '2. Andet'
  ])
})

test('any meeting gives well-formed files with all its text', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyMeeting,
      fc.constantFrom('agenda' as const, 'minutes' as const),
      async (meeting, kind) => {
        const document = buildDocument(meeting, { kind, created: CREATED })
        const files = await parts(document)
        expect(squeezed(paragraphs(files.get('word/document.xml') as XmlNode))).toBe(
          squeezed(uncounted(document))
        )
        for (const relationship of all(files.get('word/_rels/document.xml.rels') as XmlNode, 'Relationship'))
          if (relationship.attributes.TargetMode === 'External')
            expect(URL.canParse(relationship.attributes.Target ?? '')).toBe(true)
      }
    ),
    { numRuns: 80 }
  )
}, 120_000)

test('Word counts sub-items within their item; those under a number out of turn are written as text', async () => {
  const meeting = emptyMeeting({
    items: [
      item(1, 'Orienteringer'),
      subItem(1, 1, 'Fra kommunerne'),
      subItem(1, 2, 'Fra regionen'),
      item(2, 'Budget'),
      subItem(2, 1, 'Prognose'),
      item(7, 'Sent punkt'),
      subItem(7, 1, 'Tillæg')
    ]
  })
  const files = await parts(buildDocument(meeting, { kind: 'agenda', created: CREATED }))
  const document = files.get('word/document.xml') as XmlNode
  const headings = all(document, 'w:p').filter((p) =>
    ['Heading1', 'SubItem'].includes(all(p, 'w:pStyle')[0]?.attributes['w:val'] ?? '')
  )
  const level = (p: XmlNode) => all(p, 'w:ilvl')[0]?.attributes['w:val'] ?? 'text'
  expect(headings.map((p) => `${level(p)} ${textOf(p)}`)).toEqual([
    '0 Orienteringer',
    '1 Fra kommunerne',
    '1 Fra regionen',
    '0 Budget',
    '1 Prognose',
    'text 7. Sent punkt',
    'text 7.1 Tillæg'
  ])
  const lists = new Set(headings.flatMap((p) => all(p, 'w:numId').map((id) => id.attributes['w:val'])))
  expect(lists.size).toBe(1)
  const levels = all(files.get('word/numbering.xml') as XmlNode, 'w:lvlText').map(
    (text) => text.attributes['w:val']
  )
  expect(levels).toContain('%1.%2')
  expect(levels).toContain('Punkt %1.%2:')
})
