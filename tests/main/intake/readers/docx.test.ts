import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../../main/intake/readers/docx'
import { paragraph, run, styled, table, type WordParts, wordFile } from './word-file'

const read = async (parts: WordParts | string): Promise<string> =>
  (await readDocx(await wordFile(typeof parts === 'string' ? { body: parts } : parts))).text

describe('text of a Word file', () => {
  test('bold, italic and underlining as structure', async () => {
    const text = await read(
      paragraph(run('Referat', '<w:b/>')) +
        paragraph(`${run('Dato:', '<w:b/>')}${run(' 3. maj 2023')}`) +
        paragraph(run('Indstilling', '<w:u w:val="single"/>')) +
        paragraph(`${run('Det er ')}${run('meget', '<w:i/>')}${run(' vigtigt.')}`) +
        paragraph(`${run('Et ')}${run('ord', '<w:u w:val="single"/>')}${run(' i en sætning.')}`)
    )
    expect(text).toBe(
      '**Referat**\n\n**Dato:** 3. maj 2023\n\n**Indstilling**\n\nDet er *meget* vigtigt.\n\nEt ord i en sætning.'
    )
  })

  test('bold that a style gives, takes away again, or gives twice', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Etiket"><w:name w:val="Etiket"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Strk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    const text = await read({
      styles,
      body:
        styled('Etiket', 'Beslutning') +
        styled('Etiket', run('Almindelig tekst', '<w:b w:val="0"/>')) +
        paragraph(run('Fremhævet', '<w:rStyle w:val="Strk"/>')) +
        styled('Etiket', run('Ophævet', '<w:rStyle w:val="Strk"/>'))
    })
    expect(text.split('\n').filter(Boolean)).toEqual([
      '**Beslutning**',
      'Almindelig tekst',
      '**Fremhævet**',
      'Ophævet'
    ])
  })

  test('headings by Danish and English names, by what they are based on, and by outline level', async () => {
    const style = (id: string, name: string, more = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
    const text = await read({
      styles:
        style('Titel', 'Title') +
        style('Overskrift1', 'heading 1') +
        style('Overskrift2', 'Overskrift 2') +
        style('Sagsoverskrift', 'Sagsoverskrift', '<w:basedOn w:val="Overskrift2"/>') +
        style('Punkt', 'Punkt', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      body:
        styled('Titel', 'Møde i Havneudvalget') +
        styled('Overskrift1', 'Til orientering') +
        styled('Overskrift2', 'Ny kaj') +
        styled('Sagsoverskrift', run('Gammel kaj', '<w:b/>')) +
        styled('Punkt', 'Eventuelt') +
        styled('Overskrift1', 'x'.repeat(300)) +
        styled('Overskrift1', ' ')
    })
    expect(text.split('\n').filter(Boolean)).toEqual([
      '# Møde i Havneudvalget',
      '# Til orientering',
      '## Ny kaj',
      '## Gammel kaj',
      '### Eventuelt',
      'x'.repeat(300)
    ])
  })

  test('tracked changes: what was inserted stands, what was deleted or moved away does not', async () => {
    const text = await read(
      paragraph(
        `${run('Udvalget ')}<w:del><w:r><w:delText>afviste</w:delText></w:r></w:del><w:ins>${run('godkendte')}</w:ins>${run(' planen.')}`
      ) +
        paragraph(run('Første halvdel '), '<w:rPr><w:del/></w:rPr>') +
        paragraph('anden halvdel.') +
        `<w:moveFrom>${run('flyttet')}</w:moveFrom>` +
        paragraph(`<w:moveFrom>${run('væk')}</w:moveFrom><w:moveTo>${run('Hertil.')}</w:moveTo>`) +
        '<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>slettet række</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    )
    expect(text).toBe('Udvalget godkendte planen.\n\nFørste halvdel anden halvdel.\n\nHertil.')
  })

  test('content controls, smart tags, tabs, hyphens, symbols and hidden text', async () => {
    const text = await read(
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('I en kontrol')}</w:sdtContent></w:sdt>` +
        paragraph(
          `${run('Sted:')}<w:r><w:tab/></w:r><w:sdt><w:sdtContent>${run('Rådhuset')}</w:sdtContent></w:sdt>`
        ) +
        paragraph(
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik her')}</w:sdtContent></w:sdt>${run('Udfyldt')}`
        ) +
        paragraph(
          `<w:smartTag>${run('Sund')}</w:smartTag><w:r><w:softHyphen/></w:r>${run('hed\u00ads')}<w:r><w:noBreakHyphen/></w:r>${run('råd')}`
        ) +
        paragraph(
          `<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(' Udført')}${run('skjult', '<w:vanish/>')}`
        )
    )
    expect(text.split('\n')).toEqual([
      'I en kontrol',
      'Sted:\tRådhuset',
      'Udfyldt',
      'Sundheds-råd',
      '✓ Udført'
    ])
  })

  test('text boxes once, whichever way they are drawn', async () => {
    const box = `<w:txbxContent>${paragraph('Formand: Karla Sand')}</w:txbxContent>`
    const text = await read(
      paragraph(
        `${run('Brevhoved')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
      ) +
        paragraph(
          `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Gammel boks')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
        )
    )
    expect(text.split('\n').filter(Boolean)).toEqual(['Brevhoved', 'Formand: Karla Sand', 'Gammel boks'])
  })

  test('the head of the first page stands in front, page numbers and what the body repeats do not', async () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const text = await read({
      heads: {
        header1: paragraph('Løbende hoved'),
        header2:
          paragraph('Fjordby Kommune') +
          paragraph('Referat') +
          paragraph(`${run('Side ')}${field('PAGE', '1')}${run(' af ')}${field('NUMPAGES', '7')}`),
        footer1: paragraph('Rådhustorvet 1, 9999 Fjordby') + paragraph('Sagsnr. 12/838')
      },
      body:
        paragraph('Referat') +
        paragraph('Tekst.') +
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="first" r:id="footer1"/><w:titlePg/></w:sectPr>'
    })
    expect(text.split('\n').filter(Boolean)).toEqual([
      'Fjordby Kommune',
      'Sagsnr. 12/838',
      'Referat',
      'Tekst.'
    ])
  })

  test('a table of contents is left out; other fields show their result', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const instruction = (code: string): string =>
      `<w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
    const text = await read({
      links: { rId9: 'https://example.org/bilag' },
      body:
        `<w:p>${begin}${instruction(' TOC \\o "1-3" ')}${run('1. Velkomst')}</w:p>` +
        `<w:p>${run('2. Eventuelt')}${end}</w:p>` +
        paragraph(
          `${run('Den ')}${begin}${instruction(' DATE \\@ "d. MMMM" ')}${run('4. maj')}${end}${run(', se ')}<w:hyperlink r:id="rId9">${run('bilaget')}</w:hyperlink>`
        )
    })
    expect(text).toBe('Den 4. maj, se [bilaget](https://example.org/bilag)')
  })

  test('notes stand below what refers to them; comments stand nowhere', async () => {
    const text = await read({
      footnotes: `<w:footnote w:id="2">${paragraph('Beløbet er uden moms.')}</w:footnote>`,
      body:
        paragraph(
          `${run('Prisen er 12.000 kr.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`
        ) + paragraph('Næste afsnit.')
    })
    expect(text.split('\n').filter(Boolean)).toEqual([
      'Prisen er 12.000 kr.',
      'Beløbet er uden moms.',
      'Næste afsnit.'
    ])
  })

  test('tables: data stays a table, labels and values become lines, a page laid out in cells is read through', async () => {
    const bold = (text: string): string => paragraph(run(text, '<w:b/>'))
    const data = await read(
      table([
        [bold('Forslag'), bold('Pris')],
        ['Skabelon', '0 kr.'],
        ['Video', '12.000 kr.']
      ])
    )
    expect(data).toBe(
      '| **Forslag** | **Pris** |\n| --- | --- |\n| Skabelon | 0 kr. |\n| Video | 12.000 kr. |'
    )
    const pairs = await read(
      table([
        ['Dato', '3. maj 2023'],
        ['Deltagere:', paragraph('Karla Sand') + paragraph('Ib Rask')]
      ])
    )
    expect(pairs).toBe('Dato: 3. maj 2023\n\nDeltagere:\nKarla Sand\nIb Rask')
    const page = await read(table([[paragraph('Ét felt') + paragraph('To linjer')]]))
    expect(page).toBe('Ét felt\nTo linjer')
    const items = await read(
      table([
        ['Nr.', 'Punkt', 'Referat'],
        ['1', 'Velkomst', paragraph('Karla Sand bød velkommen.') + table([['a', 'b']])]
      ])
    )
    expect(items.split('\n').filter(Boolean).slice(0, 3)).toEqual([
      '1. Velkomst',
      '**Referat**',
      'Karla Sand bød velkommen.'
    ])
  })

  test('other prefixes for the same namespaces, and Word in strict form', async () => {
    const { zipOf } = await import('./word-file')
    for (const uri of [
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main'
    ]) {
      const file = await zipOf({
        'word/document.xml': `<x:document xmlns:x="${uri}"><x:body><x:p><x:r><x:rPr><x:b/></x:rPr><x:t>Hej</x:t></x:r></x:p></x:body></x:document>`
      })
      expect((await readDocx(file)).text).toBe('**Hej**')
    }
  })

  test('characters that are marks in the neutral text keep their meaning', async () => {
    expect(await read(paragraph('# ikke en overskrift'))).toBe('\\# ikke en overskrift')
    expect(await read(paragraph('2 * 3 og *stjerner*'))).toBe('2 \\* 3 og \\*stjerner\\*')
    expect(await read(paragraph('fil_navn_to.pdf'))).toBe('fil_navn_to.pdf')
    expect(await read(paragraph('a &lt; b &amp; c'))).toBe('a < b & c')
  })
})
