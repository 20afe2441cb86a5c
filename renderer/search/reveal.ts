import type { HitPlace } from './place'

/**
 * Shows a hit where it stands: opens the section if it is folded, brings the block into sight, puts the caret at the
 * words and marks them for a while. The marks are the browser's own (CSS.highlights): the text itself is not touched.
 */

const MARK = 'search-hit'
/** How long the page may take to draw, and how long the marks stay (milliseconds). */
const PATIENCE = 5000
const STAYS = 6000

let clearing: ReturnType<typeof setTimeout> | undefined
let running = 0

export function reveal(text: NonNullable<HitPlace['text']>, words: readonly string[]): void {
  running += 1
  const mine = running
  const end = performance.now() + PATIENCE
  const look = () => {
    if (mine !== running || performance.now() > end) return
    const section = sectionOf(text)
    if (!section) {
      requestAnimationFrame(look)
      return
    }
    // One more drawing: the editor puts its blocks in place after its frame.
    requestAnimationFrame(() => requestAnimationFrame(() => show(section, text.blockId, words)))
  }
  requestAnimationFrame(look)
}

/** The text of a section on the page; null while it isn't drawn. */
function sectionOf({ itemId, section }: NonNullable<HitPlace['text']>): HTMLElement | null {
  const item = CSS.escape(itemId)
  if (section === 'minutes') {
    const article = document.querySelector(`[aria-labelledby="minutes-${item}"]`)
    return article?.querySelector<HTMLElement>('[data-section="minutes"] .text') ?? null
  }
  const row = document.querySelector(`[data-testid="agenda-item"][data-item="${item}"]`)
  const shown = row?.querySelector<HTMLElement>(`[data-section="${section}"] .text`)
  if (shown) return shown
  row?.querySelector<HTMLElement>(`button[aria-expanded="false"][aria-controls$="-${section}"]`)?.click()
  return null
}

function show(section: HTMLElement, blockId: string | null, words: readonly string[]): void {
  const block = blockId
    ? section.querySelector<HTMLElement>(`[data-block-id="${CSS.escape(blockId)}"]`)
    : null
  const inBlock = block ? rangesIn(block, words) : []
  const ranges = inBlock.length > 0 ? inBlock : rangesIn(section, words)
  const first = ranges[0]
  const target = first?.startContainer.parentElement ?? block ?? section
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  section.focus({ preventScroll: true })
  if (first) getSelection()?.collapse(first.startContainer, first.startOffset)
  target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'instant' })
  mark(ranges)
}

/** Where the words stand in the text of an element. */
function rangesIn(element: HTMLElement, words: readonly string[]): Range[] {
  if (words.length === 0) return []
  const pattern = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .sort((a, b) => b.length - a.length)
    .join('|')
  const wanted = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')
  const ranges: Range[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.textContent ?? '').matchAll(wanted)) {
      const range = new Range()
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      ranges.push(range)
    }
  }
  return ranges
}

function mark(ranges: readonly Range[]): void {
  clearTimeout(clearing)
  CSS.highlights.set(MARK, new Highlight(...ranges))
  clearing = setTimeout(() => CSS.highlights.delete(MARK), STAYS)
}
