/**
 * How the printed page and the preview look: the same sizes, spaces and colours as the styles of the Word document,
 * so that both are one layout. A4 with the margins of the Word page; the foot of the page holds the page number.
 */
export const DOCUMENT_CSS = `
@page { size: A4; margin: 23mm 25mm; }
* { box-sizing: border-box; }
html { color-scheme: light; }
body {
  margin: 0; color: #1c2326; background: #fff;
  font: 11pt/1.3 Calibri, Carlito, 'Liberation Sans', 'Helvetica Neue', Arial, sans-serif;
  hyphens: manual; overflow-wrap: anywhere; orphans: 3; widows: 3;
  /* ligatures have no text of their own in a printed file: search and readers would lose the letters */
  font-variant-ligatures: none;
  font-variant-numeric: lining-nums;
}
h1, h2, h3, h4, h5 { line-height: 1.22; break-after: avoid; break-inside: avoid; margin: 0; }
h1 { font-size: 16pt; text-transform: uppercase; letter-spacing: .02em; margin: 0 0 11pt; }
p { margin: 0 0 6pt; }
a { color: #17585b; text-underline-offset: .12em; }
.date { text-align: right; margin-bottom: 18pt; }

.beside { display: grid; grid-template-columns: 35mm minmax(0, 1fr); margin: 0 0 2.5pt; }
.beside .label { font-size: 11pt; line-height: 1.26; font-weight: 700; margin: 0; padding-right: 3mm; break-after: auto; break-inside: auto; }
.beside .value > p { margin: 0; }
section.beside { margin-top: 8pt; }
.organisation { font-weight: 700; margin: 0; break-after: avoid; }
.group + .group { margin-top: 5pt; }
ul.people { list-style: none; margin: 0; padding: 0; line-height: 1.26; }
ul.people li { margin: 0; padding-left: 4mm; text-indent: -4mm; break-inside: avoid; }
/* nobody stands alone on a page */
ul.people li:nth-last-child(2), ul.people li:first-child:not(:last-child) { break-after: avoid; }

h2.front { font-size: 11pt; margin: 14pt 0 3pt; }
h2.part {
  font-size: 14pt; text-transform: uppercase; letter-spacing: .02em;
  margin: 24pt 0 0; padding-top: 12pt; border-top: .75pt solid #c3cbcd;
}
h2.part + h2.item { margin-top: 12pt; }
.item { font-size: 13pt; color: #17585b; margin: 20pt 0 4pt; }
.item.dot { padding-left: 7.5mm; text-indent: -7.5mm; }
.item .number { white-space: pre; }
.item.dot .number { display: inline-block; min-width: 7.5mm; text-indent: 0; }
.item.sub { font-size: 12pt; margin: 14pt 0 3pt; }
.item.sub.dot { padding-left: 10mm; text-indent: -10mm; }
.item.sub.dot .number { min-width: 10mm; }
.slot { font-weight: 400; color: #5a6468; white-space: nowrap; }
.note { font-size: 10pt; color: #5a6468; margin-bottom: 1pt; break-after: avoid; }
.section { font-size: 11pt; margin: 10pt 0 2pt; }
.inner { font-size: 11pt; font-style: italic; margin: 8pt 0 2pt; }

ul, ol { margin: 0 0 6pt; padding-left: 6mm; }
li { margin: 0 0 3pt; }
/* a list stays with what announces it and does not begin with one line at the foot of a page */
p:has(+ ul), p:has(+ ol), main > ul > li:first-child, main > ol > li:first-child { break-after: avoid; }
li > ul, li > ol { margin: 3pt 0 0; }
ul ul { list-style-type: '–  '; }
ul ul ul { list-style-type: square; }
ol ol { list-style-type: lower-alpha; }
ol ol ol { list-style-type: lower-roman; }

table { border-collapse: collapse; width: 100%; margin: 4pt 0 10pt; font-size: 10pt; line-height: 1.25; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 2.5pt 3mm 2.5pt 1.5mm; border-bottom: .5pt solid #c3cbcd; }
table { border-top: .5pt solid #c3cbcd; }
th { font-weight: 700; border-bottom: 1pt solid #5a6468; }

.decision, .action { margin: 6pt 0; padding-left: 3.5mm; }
.decision { border-left: 2.25pt solid #17585b; }
.action { border-left: .75pt solid #5a6468; break-inside: avoid; }
.decision > :last-child, .action > :last-child { margin-bottom: 0; }
.action p { margin-bottom: 0; }
.details { color: #5a6468; }

@media screen {
  html { background: #fff; }
  main { max-width: 160mm; margin: 0 auto; padding: 12mm 6mm 20mm; }
}
`
