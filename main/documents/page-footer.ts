import { escapeHtml } from './writers/html'

/**
 * The foot of each printed page: the document's name at the left, "Side X af Y" at the right. Chromium sets it apart
 * from the page, without the page's styles, and fills in the elements by their class.
 */
export function pageFooter(title: string): string {
  const outer =
    "font: 8.5pt Calibri, Carlito, 'Liberation Sans', 'Helvetica Neue', Arial, sans-serif; color: #5a6468; " +
    'width: 100%; margin: 0 25mm 6mm; display: flex; justify-content: space-between; gap: 8mm'
  const left = 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap'
  const right = 'white-space: nowrap'
  return (
    `<div lang="da" style="${outer}"><span style="${left}">${escapeHtml(title)}</span>` +
    `<span style="${right}">Side <span class="pageNumber"></span> af <span class="totalPages"></span></span></div>`
  )
}
