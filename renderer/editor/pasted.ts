/**
 * Makes pasted HTML plain: Word's lists, which are paragraphs with a typed sign in front, become lists; lists inside
 * lists come to stand where they belong; styles, comments and pictures go. Needs a window's own DOMParser.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const body = page.body
  wordLists(body)
  for (const element of body.querySelectorAll(
    'style, script, meta, link, title, img, picture, svg, object, xml'
  )) {
    element.remove()
  }
  dropComments(body)
  strayLists(body)
  for (const item of body.querySelectorAll('li')) oneParagraph(item)
  for (const table of body.querySelectorAll('table')) unmerge(table)
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) keepWeight(element)
  return body.innerHTML
}

function dropComments(root: Node): void {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_COMMENT)
  const found: ChildNode[] = []
  while (walker?.nextNode()) found.push(walker.currentNode as ChildNode)
  for (const comment of found) comment.remove()
}

interface WordItem {
  element: HTMLElement
  level: number
  numbered: boolean
}

/** The sign that Word typed in front of an item stands between two conditional comments; taken out and looked at. */
function takeSign(element: HTMLElement): string {
  let sign = ''
  let inside = false
  const gone: ChildNode[] = []
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT
  )
  while (walker.nextNode()) {
    const node = walker.currentNode as CharacterData
    if (node.nodeType === Node.COMMENT_NODE) {
      if (/supportLists/i.test(node.data)) inside = true
      else if (/endif/i.test(node.data)) inside = false
    } else if (inside) {
      sign += node.data
      gone.push(node)
    }
  }
  for (const node of gone) node.remove()
  if (sign) return sign.trim()
  const ignored = element.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')
  const typed = ignored?.textContent?.trim() ?? ''
  ignored?.remove()
  return typed
}

function wordItem(element: HTMLElement): WordItem | null {
  const style = element.getAttribute('style') ?? ''
  const found = /mso-list:\s*\S+\s+level(\d)/i.exec(style)
  if (!found) return null
  const sign = takeSign(element)
  return { element, level: Number(found[1]) - 1, numbered: /^[(]?[0-9a-zæøå]{1,4}[.)]/i.test(sign) }
}

function wordLists(body: HTMLElement): void {
  const paragraphs = [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]
  let lists: HTMLElement[] = []
  let last: Element | null = null
  for (const paragraph of paragraphs) {
    const item = wordItem(paragraph)
    if (!item) continue
    if (last !== paragraph.previousElementSibling) lists = []
    const depth = Math.min(item.level, lists.length)
    lists.length = Math.min(lists.length, depth + 1)
    const tag = item.numbered ? 'OL' : 'UL'
    if (lists[depth]?.tagName !== tag) {
      const list = body.ownerDocument.createElement(tag)
      const parent = lists[depth - 1]?.lastElementChild
      if (parent) parent.append(list)
      else paragraph.before(list)
      lists[depth] = list
    }
    const entry = body.ownerDocument.createElement('li')
    entry.append(...paragraph.childNodes)
    lists[depth]?.append(entry)
    paragraph.remove()
    last = lists[0] ?? null
  }
}

/** Some programs put a list directly into a list; it belongs to the item before it. */
function strayLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling
    if (before?.tagName === 'LI') before.append(list)
    else if (list.parentElement) list.replaceWith(...list.children)
  }
}

/** An item holds one paragraph and lists; further paragraphs become lines of the first. */
function oneParagraph(item: Element): void {
  const paragraphs = [...item.children].filter((child) => /^(P|DIV|H[1-6])$/.test(child.tagName))
  const [first, ...rest] = paragraphs
  if (!first) return
  for (const paragraph of rest) {
    if (paragraph.textContent?.trim())
      first.append(item.ownerDocument.createElement('br'), ...paragraph.childNodes)
    paragraph.remove()
  }
}

/** A merged cell keeps its text in its first place and leaves empty cells in the others. */
function unmerge(table: HTMLTableElement): void {
  const rows = [...table.rows]
  rows.forEach((row, at) => {
    for (const cell of [...row.cells]) {
      const { colSpan, rowSpan, cellIndex } = cell
      cell.removeAttribute('colspan')
      cell.removeAttribute('rowspan')
      for (let more = 1; more < Math.min(colSpan, 50); more += 1) cell.after(empty(table))
      for (const below of rows.slice(at + 1, at + Math.min(rowSpan, 200))) {
        for (let more = 0; more < Math.min(colSpan, 50); more += 1) {
          below.insertBefore(empty(table), below.cells[cellIndex] ?? null)
        }
      }
    }
  })
}

function empty(table: HTMLTableElement): HTMLElement {
  return table.ownerDocument.createElement('td')
}

/** Of a style only what says bold or italic stays. */
function keepWeight(element: HTMLElement): void {
  const { fontWeight, fontStyle } = element.style
  element.removeAttribute('style')
  if (fontWeight) element.style.fontWeight = fontWeight
  if (fontStyle === 'italic') element.style.fontStyle = fontStyle
}
