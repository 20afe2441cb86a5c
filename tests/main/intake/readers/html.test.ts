import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../../main/intake/readers/html'
import { IntakeError } from '../../../../main/intake/readers/refusals'
import { recogniseMeeting } from '../../../../main/intake/recognise'
import { blockText } from '../../../../preload/contract/rich-text'

const text = (html: string): string => readHtml(html).text
const filled = (html: string): string[] => text(html).split('\n').filter(Boolean)

/** As Word puts it on the clipboard: style sheet, conditional comments, list marks as hidden spans. */
const FROM_WORD = `Version:1.0
StartHTML:0000000105
EndHTML:0000009999
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=DA><!--StartFragment-->
<p class=MsoTitle>Referat fra m&oslash;de i Havneudvalget<o:p></o:p></p>
<p class=MsoNormal><b>Dato:</b><span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>3. maj 2023 kl.
09.00-11.00<o:p></o:p></p>
<p class=MsoNormal><b>Deltagere:</b> Karla Sand (formand), Ib Rask og Tove Lind<o:p></o:p></p>
<p class=MsoNormal><b>Afbud:</b> Poul Dal<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><b><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></b><![endif]><b>Godkendelse
af dagsorden<o:p></o:p></b></p>
<p class=MsoNormal>Dagsordenen blev godkendt.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><b><span style='mso-list:Ignore'>2.<span>&nbsp;
</span></span></b><![endif]><b>Ny kaj</b> <s><del>slettet</del></s><span style='mso-hide:all'>skjult</span></p>
<p class=MsoNormal><u>Indstilling</u></p>
<p class=MsoNormal>Forvaltningen indstiller, at udvalget:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>godkender placeringen</p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><![if !supportLists]><span style='font-family:"Courier New"'><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span></span><![endif]>herunder adgangsvejen</p>
<p class=MsoNormal><u>Beslutning</u></p>
<p class=MsoNormal>Godkendt.</p>
<!--EndFragment--></body></html>`

const FROM_OUTLOOK = `<html><head><style>.x{}</style></head><body><div class="WordSection1">
<div style="font-family:Calibri"><div>K&aelig;re alle</div><div><br></div>
<div>Hermed punkt til n&aelig;ste m&oslash;de:<br></div><div><br></div>
<div><b>Flere praktikpladser</b></div><div>Sagen er udsat fra sidst.<br>Der mangler tal.</div>
<ul type="disc"><li style="margin-left:0"><div>Tal for 2023</div></li><li>Forslag fra skolerne
<ul type="circle"><li>skriftligt</li></ul></li></ul>
<ol start="3" type="1"><li><p class="MsoNormal">Bilag 3</p></li><li><p class="MsoNormal">Bilag 4</p></li></ol>
<div style="display:none;mso-hide:all">Forh&aring;ndsvisning</div>
<div>Venlig hilsen</div><div>Tove Lind<br>konsulent</div>
<div>&nbsp;</div>
<div><a href="mailto:tove@fjordby.example">tove@fjordby.example</a> | <a href="https://fjordby.example/moeder">m&oslash;der</a></div>
</div></div></body></html>`

/** A portal of agendas: blocks in blocks, menus and buttons, every label an element of its own. */
const FROM_PORTAL = `<!doctype html><html lang="da"><head><title>Referat: Byr&aring;det den 3. maj</title><script>var a='<p>nej</p>'</script></head>
<body><nav><ul><li>Forside</li><li>Udvalg</li></ul></nav><header class="top"><button>Menu</button></header>
<main><div class="meeting"><div class="row"><div class="label">Udvalg:</div></div><h1>Byr&aring;det</h1>
<div class="meta"><span>Dato:</span> <span>3. maj 2023</span></div>
<table class="info" role="presentation"><tbody><tr><td>Sted</td><td>R&aring;dhuset, sal&nbsp;2</td></tr><tr><td>Start</td><td>17:00</td></tr></tbody></table>
<div class="items"><div class="item"><h2><span class="no">1</span><span>. </span><span>Godkendelse af dagsorden</span></h2>
<div class="section"><h3>Beslutning</h3><div><div><p>Godkendt.</p></div></div></div></div>
<div class="item"><h2>2. Lukket: K&oslash;b af grund</h2><div hidden>intern</div>
<div class="section"><h3>Sagsfremstilling</h3><div><p>Linje et<br/>linje to</p><table border="1"><tr><th>&Aring;r</th><th>Pris</th></tr><tr><td>2023</td><td>1 mio.</td></tr></table></div></div></div></div></div>
<noscript>Sl&aring; JavaScript til</noscript></main><footer>Cookies</footer></body></html>`

describe('pasted HTML', () => {
  test('from Word: numbers as shown, bullets at their level, nothing that is hidden or deleted', () => {
    expect(filled(FROM_WORD)).toEqual([
      'Referat fra møde i Havneudvalget',
      '**Dato:**\t3. maj 2023 kl. 09.00-11.00',
      '**Deltagere:** Karla Sand (formand), Ib Rask og Tove Lind',
      '**Afbud:** Poul Dal',
      '**1. Godkendelse af dagsorden**',
      'Dagsordenen blev godkendt.',
      '**2. Ny kaj**',
      '**Indstilling**',
      'Forvaltningen indstiller, at udvalget:',
      '- godkender placeringen',
      '  - herunder adgangsvejen',
      '**Beslutning**',
      'Godkendt.'
    ])
  })

  test('what Word copied is recognised as the meeting that it is', () => {
    const meeting = recogniseMeeting(text(FROM_WORD))
    expect(meeting).toMatchObject({ date: '2023-05-03', start: '09:00', end: '11:00' })
    expect(meeting.attendance.map(({ name, status }) => `${status} ${name}`)).toEqual([
      'present Karla Sand',
      'present Ib Rask',
      'present Tove Lind',
      'excused Poul Dal'
    ])
    expect(meeting.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Ny kaj'
    ])
    expect(meeting.items[1]?.sections.recommendation.map(blockText)).toContain('godkender placeringen')
    expect(meeting.items[1]?.outcome).toBe('approved')
  })

  test('from Outlook: a line an element or a break, lists with their numbers, the signature stays', () => {
    expect(text(FROM_OUTLOOK)).toBe(
      [
        'Kære alle',
        '',
        'Hermed punkt til næste møde:',
        '',
        '**Flere praktikpladser**',
        '',
        'Sagen er udsat fra sidst.  ',
        'Der mangler tal.',
        '',
        '- Tal for 2023',
        '- Forslag fra skolerne',
        '  - skriftligt',
        '3. Bilag 3',
        '4. Bilag 4',
        '',
        'Venlig hilsen',
        '',
        'Tove Lind  ',
        'konsulent',
        '',
        'tove@fjordby.example | [møder](https://fjordby.example/moeder)'
      ].join('\n')
    )
  })

  test('from a portal: the main part, without menus; labels beside values; a table of data', () => {
    expect(readHtml(FROM_PORTAL).name).toBe('Referat: Byrådet den 3. maj')
    expect(filled(FROM_PORTAL)).toEqual([
      'Udvalg:',
      '# Byrådet',
      'Dato: 3. maj 2023',
      'Sted: Rådhuset, sal 2',
      'Start: 17:00',
      '## 1. Godkendelse af dagsorden',
      '### Beslutning',
      'Godkendt.',
      '## 2. Lukket: Køb af grund',
      '### Sagsfremstilling',
      'Linje et  ',
      'linje to',
      '| År | Pris |',
      '| --- | --- |',
      '| 2023 | 1 mio. |'
    ])
  })

  test('cells that span, nested tables, and a caption', () => {
    expect(
      filled(
        '<table><caption>Priser</caption><tr><td rowspan=2>A</td><td>1</td></tr><tr><td>2</td></tr><tr><td colspan=2>i alt 3</td></tr></table>'
      )
    ).toEqual(['| Priser |  |', '| --- | --- |', '| A | 1 |', '|  | 2 |', '| i alt 3 |  |'])
    expect(
      filled('<table><tr><td><table><tr><td>Dato:</td><td>3. maj</td></tr></table></td></tr></table>')
    ).toEqual(['Dato: 3. maj'])
  })

  test('labels beside values, however they are set', () => {
    expect(filled('<dl><dt>Dato</dt><dd>3. maj</dd><div><dt>Sted</dt><dd>Rådhuset</dd></div></dl>')).toEqual([
      'Dato: 3. maj',
      'Sted: Rådhuset'
    ])
    expect(
      filled('<table><tr><td>Dato:</td><td>3. maj</td><td>Sted:</td><td>Rådhuset</td></tr></table>')
    ).toEqual(['Dato: 3. maj', 'Sted: Rådhuset'])
    expect(
      filled(
        '<table><tr><td><b>Møde:</b></td><td><b>Byrådet</b></td></tr><tr><td>Dato:</td><td>3. maj</td></tr></table>'
      )
    ).toEqual(['**Møde:** Byrådet', 'Dato: 3. maj'])
    expect(
      filled(
        '<table><tr><td>Punkt 2</td><td>Ny kaj</td></tr><tr><td>Indstilling</td><td><p>At godkende</p><p>At betale</p></td></tr><tr><td>Referat</td><td>Godkendt.</td></tr></table>'
      )
    ).toEqual(['2. Ny kaj', 'Indstilling:', 'At godkende', 'At betale', 'Referat: Godkendt.'])
  })

  test('lists: other numbers, a start, values, lists in lists, items without a mark', () => {
    expect(
      filled(
        '<ol type="a" start="3"><li>x</li><li value="7">y<ol style="list-style-type:lower-roman"><li>z</li></ol></li></ol><ul style="list-style:none"><li>uden</li></ul>'
      )
    ).toEqual(['c. x', 'g. y', '  i. z', 'uden'])
    expect(filled('<ul><li aria-level="2">Word på nettet</li></ul>')).toEqual(['  - Word på nettet'])
    expect(filled('<ol start="4"><li><p>første</p><p>mere</p></li></ol>')).toEqual(['4. første  ', '  mere'])
  })

  test('bold and italic by element and by style; Google wraps all of it in a bold that is none', () => {
    expect(
      text(
        '<b style="font-weight:normal"><p><span style="font-weight:700">Referat</span></p><p><span style="font-style:italic">Stille</span> <em>ord</em></p></b>'
      )
    ).toBe('**Referat**\n*Stille ord*')
  })

  test('spaces: HTML runs them together, preformatted text keeps its lines, soft hyphens go', () => {
    expect(text('<p>a   b\n  c&nbsp;&nbsp;d&shy;e</p>')).toBe('a b c de')
    expect(text('<pre>en\nto</pre>')).toBe('en  \nto')
  })

  test('nothing but scripts and hidden parts is an empty document', () => {
    expect(() => readHtml('<script>1</script><p style="display: none">x</p>')).toThrow(IntakeError)
  })
})
