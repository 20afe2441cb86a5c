import {
  type DocumentBlock,
  type DocumentModel,
  type ItemBlock,
  itemNumber,
  type List,
  type Run,
  withColon
} from '../model/document-model'
import { DOCUMENT_CSS } from './html-style'

/**
 * The document as a web page that needs nothing else: what the PDF is printed from and the preview shows. No scripts,
 * nothing fetched; the page forbids both to whoever opens it.
 */
export function renderHtml(model: DocumentModel): string {
  return `<!doctype html>
<html lang="${model.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(model.title)}</title>
<style>
${DOCUMENT_CSS}</style>
</head>
<body>
<main>
${blocks(model.blocks)}
</main>
</body>
</html>
`
}

/** Text made safe for the inside of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function blocks(all: readonly DocumentBlock[]): string {
  return all.map(block).join('\n')
}

function block(part: DocumentBlock): string {
  switch (part.kind) {
    case 'date':
      return `<p class="date">${escapeHtml(part.text)}</p>`
    case 'title':
      return `<h1>${escapeHtml(part.text)}</h1>`
    case 'facts':
      return part.facts
        .map(
          (fact) =>
            `<div class="beside"><p class="label">${escapeHtml(withColon(fact.label))}</p>` +
            `<div class="value">${fact.lines.map((line) => `<p>${runs(line)}</p>`).join('')}</div></div>`
        )
        .join('\n')
    case 'people':
      return people(part)
    case 'item':
      return item(part)
    case 'heading':
      return heading(part)
    case 'paragraph':
      return `<p>${runs(part.content)}</p>`
    case 'list':
      return list(part.list)
    case 'table':
      return table(part)
    case 'decision':
      return `<div class="decision">${labelled(part.label, part.content)}${blocks(part.blocks)}</div>`
    case 'action':
      return (
        `<div class="action">${labelled(part.label, part.content)}` +
        `${part.details === '' ? '' : `<p class="details">${escapeHtml(part.details)}</p>`}</div>`
      )
  }
}

function labelled(label: string, content: readonly Run[]): string {
  return label === ''
    ? `<p>${runs(content)}</p>`
    : `<p><strong>${escapeHtml(withColon(label))}</strong> ${runs(content)}</p>`
}

function runs(content: readonly Run[]): string {
  return content
    .map((run) => {
      let html = escapeHtml(run.text).replaceAll('\n', '<br>')
      if (run.italic) html = `<em>${html}</em>`
      if (run.bold) html = `<strong>${html}</strong>`
      return run.href === undefined ? html : `<a href="${escapeHtml(run.href)}">${html}</a>`
    })
    .join('')
}

function people(part: Extract<DocumentBlock, { kind: 'people' }>): string {
  const level = part.inItem ? 'h3' : 'h2'
  const groups = part.groups.map((group) => {
    const names = group.people.map((person) => `<li>${escapeHtml(person)}</li>`).join('')
    const organisation =
      group.heading === null ? '' : `<p class="organisation">${escapeHtml(group.heading)}</p>`
    return `<div class="group">${organisation}<ul class="people">${names}</ul></div>`
  })
  return (
    `<section class="beside"><${level} class="label">${escapeHtml(withColon(part.label))}</${level}>` +
    `<div class="value">${groups.join('')}</div></section>`
  )
}

function item(part: ItemBlock): string {
  const slot = part.slot === null ? '' : ` <span class="slot">(${escapeHtml(part.slot)})</span>`
  const notes = part.notes.map((note) => `\n<p class="note">${runs(note)}</p>`).join('')
  const [level, id, kind] =
    part.sub === null ? ['h2', `${part.number}`, ''] : ['h3', `${part.number}-${part.sub}`, ' sub']
  return (
    `<${level} class="item ${part.format}${kind}" id="punkt-${id}"><span class="number">${itemNumber(part)} </span>` +
    `${escapeHtml(part.title)}${slot}</${level}>${notes}`
  )
}

function heading({ role, content, deeper }: Extract<DocumentBlock, { kind: 'heading' }>): string {
  if (role === 'front' || role === 'part') return `<h2 class="${role}">${runs(content)}</h2>`
  const level = (role === 'section' ? 3 : 4) + (deeper ? 1 : 0)
  return `<h${level} class="${role}">${runs(content)}</h${level}>`
}

function list(part: List): string {
  const tag = part.ordered ? 'ol' : 'ul'
  const items = part.items.map((entry) => `<li>${runs(entry.content)}${entry.lists.map(list).join('')}</li>`)
  return `<${tag}>${items.join('')}</${tag}>`
}

function table(part: Extract<DocumentBlock, { kind: 'table' }>): string {
  const row = (cells: readonly Run[][], open: string, close: string) =>
    `<tr>${cells.map((cell) => `${open}${runs(cell)}${close}`).join('')}</tr>`
  const head = part.headerRow ? part.rows.slice(0, 1) : []
  const body = part.rows.slice(head.length)
  return (
    '<table>' +
    `${head.map((cells) => `<thead>${row(cells, '<th scope="col">', '</th>')}</thead>`).join('')}` +
    `<tbody>${body.map((cells) => row(cells, '<td>', '</td>')).join('')}</tbody></table>`
  )
}
