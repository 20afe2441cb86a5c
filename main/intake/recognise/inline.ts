import type { Inline } from '../../../preload/contract/rich-text'

/** Characters that Markdown lets a backslash stand in front of. */
const ESCAPABLE = '\\`*_{}[]()#+-.!>|~<"\''

type Mark = 'bold' | 'italic'

interface State {
  runs: Inline[]
  text: string
  bold: boolean
  italic: boolean
}

function flush(state: State): void {
  if (state.text === '') return
  const run: Inline = { text: state.text }
  if (state.bold) run.bold = true
  if (state.italic) run.italic = true
  state.runs.push(run)
  state.text = ''
}

function toggle(state: State, mark: Mark): void {
  flush(state)
  state[mark] = !state[mark]
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char)
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** Positions of the delimiters that have a partner; a lone star is an ordinary character. */
function pairs(text: string, mark: string): Set<number> {
  const found = new Set<number>()
  let open = -1
  for (let i = 0; i <= text.length - mark.length; i++) {
    if (text[i] === '\\') {
      i++
      continue
    }
    if (!text.startsWith(mark, i)) continue
    if (mark.length === 1 && (text[i + 1] === mark || text[i - 1] === mark)) continue
    const before = text[i - 1]
    const after = text[i + mark.length]
    const underscore = mark[0] === '_'
    if (open < 0 && !isSpace(after) && !(underscore && isWord(before))) open = i
    else if (open >= 0 && !isSpace(before) && !(underscore && isWord(after))) {
      found.add(open)
      found.add(i)
      open = -1
    }
    i += mark.length - 1
  }
  return found
}

const LINK = /^!?\[([^[\]\n]{0,500})\]\(([^()\s]{0,2000})(?:\s+"[^"\n]{0,200}")?\)/
const AUTOLINK = /^<((?:https?:\/\/|mailto:)[^<>\s]{1,2000}|[^<>\s@]{1,100}@[^<>\s@]{1,100})>/

function link(state: State, source: string): number {
  const auto = AUTOLINK.exec(source)
  if (auto?.[1] !== undefined) {
    flush(state)
    const href = auto[1].includes('@') && !auto[1].includes(':') ? `mailto:${auto[1]}` : auto[1]
    state.runs.push({ text: auto[1], href })
    return auto[0].length
  }
  const named = LINK.exec(source)
  if (!named) return 0
  flush(state)
  const href = named[2] ?? ''
  // An address of only "#" leads nowhere: what is left is the text.
  for (const run of parseInline(named[1] ?? '')) {
    const marked: Inline = { ...run, bold: run.bold || state.bold, italic: run.italic || state.italic }
    if (!marked.bold) delete marked.bold
    if (!marked.italic) delete marked.italic
    state.runs.push(href === '' || href === '#' ? marked : { ...marked, href })
  }
  return named[0].length
}

/**
 * Runs of a text with Markdown marks (bold, italic, links, escapes, `<br>`); unpaired marks stay as they are.
 * Runs with the same marks that only touch ("**A****B**") stay apart: they were two labels.
 */
export function parseInline(source: string): Inline[] {
  if (!/[*_[<\\]/.test(source)) return source === '' ? [] : [{ text: source }]
  return parseMarks(source.replace(BOTH, '**_$1_**'))
}

/** "***text***": bold and italic at once. */
const BOTH = /(?<!\*)\*\*\*([^\s*](?:[^*\n]{0,500}[^\s*])?)\*\*\*(?!\*)/g

function parseMarks(source: string): Inline[] {
  const strong = new Set([...pairs(source, '**'), ...pairs(source, '__')])
  const weak = new Set([...pairs(source, '*'), ...pairs(source, '_')])
  const state: State = { runs: [], text: '', bold: false, italic: false }
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? ''
    const next = source[i + 1]
    if (char === '\\' && next !== undefined && ESCAPABLE.includes(next)) {
      state.text += next
      i++
    } else if (strong.has(i)) {
      toggle(state, 'bold')
      i++
    } else if (weak.has(i)) toggle(state, 'italic')
    else if (char === '<' && /^<br\s?\/?>/i.test(source.slice(i, i + 6))) {
      state.text += '\n'
      i += source.indexOf('>', i) - i
    } else if (char === '[' || char === '<' || (char === '!' && next === '[')) {
      const used = link(state, source.slice(i, i + 2800))
      if (used > 0) i += used - 1
      else state.text += char
    } else state.text += char
  }
  flush(state)
  return state.runs
}

/** The same text without marks. */
export function plainText(source: string): string {
  return parseInline(source)
    .map((run) => run.text)
    .join('')
}

/** Joins touching runs with equal marks and trims the ends: what a block stores. */
export function tidyRuns(runs: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const run of runs) {
    const last = result[result.length - 1]
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href) {
      last.text += run.text
    } else result.push({ ...run })
  }
  const first = result[0]
  if (first) first.text = first.text.replace(/^\s+/, '')
  const last = result[result.length - 1]
  if (last) last.text = last.text.trimEnd()
  return result.filter((run) => run.text !== '')
}
