import { danishDate } from '../../preload/contract/danish'
import type { BlockContent, Inline } from '../../preload/contract/rich-text'
import { OUTCOMES } from '../../preload/contract/values'
import { addDays, toWorkday } from './calendar'
import { personOf } from './people'

/**
 * The small markup that the sample's texts are written in, a block a line:
 * `# heading`, `- bullet`, `-- nested bullet`, `1. numbered`, `| cell | cell |` (a table, the first row its header),
 * `! outcome: decision`, `[] what >days @who` (an action; days until the deadline, left out where one was forgotten),
 * anything else a paragraph. Inside: **bold**, *italic*, [text](address), {person}, {+14} a date so many days after
 * the meeting, {next} and {previous} meeting of the body, {year}, {year-1}, {year+1}.
 */
export interface Context {
  date: string
  previous: string | null
  next: string | null
}

export function fill(text: string, context: Context): string {
  return text.replace(/\{([^}]+)\}/gu, (_, name: string) => {
    if (name === 'date') return danishDate(context.date)
    if (name === 'next') return danishDate(context.next ?? toWorkday(addDays(context.date, 91)))
    if (name === 'previous') return danishDate(context.previous ?? toWorkday(addDays(context.date, -91)))
    const year = /^year([+-]\d)?$/u.exec(name)
    if (year) return String(Number(context.date.slice(0, 4)) + Number(year[1] ?? 0))
    const days = /^([+-]\d+)$/u.exec(name)
    if (days) return danishDate(toWorkday(addDays(context.date, Number(days[1]))))
    return personOf(name).name
  })
}

/** The keys of the people that a text names. */
export const namedIn = (text: string): string[] =>
  [...text.matchAll(/\{([a-z]+)\}|@([a-z]+)\s*$/gmu)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((key) => !['date', 'next', 'previous', 'year'].includes(key))

function inline(text: string): Inline[] {
  const runs: Inline[] = []
  const marks = /\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\(([^)]+)\)/gu
  let from = 0
  const plain = (upTo: number): void => {
    if (upTo > from) runs.push({ text: text.slice(from, upTo) })
  }
  for (const match of text.matchAll(marks)) {
    plain(match.index)
    const [whole, bold, italic, label, href] = match
    if (bold) runs.push({ text: bold, bold: true })
    else if (italic) runs.push({ text: italic, italic: true })
    else if (label && href) runs.push({ text: label, href })
    from = match.index + whole.length
  }
  plain(text.length)
  return runs
}

const base = { level: 0, inside: null, table: null, outcome: null, responsible: null, due: null }

function tableOf(lines: readonly string[]): BlockContent {
  const rows = lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => inline(cell.trim()))
  )
  return { ...base, type: 'table', content: [], table: { headerRow: true, rows } }
}

function lineOf(line: string, context: Context): BlockContent {
  const action = /^\[\] (.*?)(?: >(\d+))?(?: @(.+))?$/u.exec(line)
  if (action)
    return {
      ...base,
      type: 'action',
      content: inline(action[1] ?? ''),
      responsible: action[3] ?? null,
      due: action[2] ? toWorkday(addDays(context.date, Number(action[2]))) : null
    }
  const decision = /^! ([a-z_]+): (.*)$/u.exec(line)
  const outcome = OUTCOMES.find((candidate) => candidate === decision?.[1])
  if (decision && outcome) return { ...base, type: 'decision', content: inline(decision[2] ?? ''), outcome }
  const [, sign, rest] = /^(#|--|-|\d\.) (.*)$/u.exec(line) ?? []
  if (rest === undefined) return { ...base, type: 'paragraph', content: inline(line) }
  if (sign === '#') return { ...base, type: 'heading', content: inline(rest) }
  if (sign?.startsWith('-')) return { ...base, type: 'bullet', level: sign.length - 1, content: inline(rest) }
  return { ...base, type: 'numbered', content: inline(rest) }
}

/** The blocks of a text; empty lines only part it. */
export function blocksOf(text: string, context: Context): BlockContent[] {
  const blocks: BlockContent[] = []
  let table: string[] = []
  const close = (): void => {
    if (table.length > 0) blocks.push(tableOf(table))
    table = []
  }
  for (const raw of text.split('\n')) {
    // an action's doer may be a person: "@krarup"
    const line = fill(raw.trim().replace(/@([a-z]+)$/u, '@{$1}'), context)
    if (line.startsWith('|')) {
      table.push(line)
      continue
    }
    close()
    if (line !== '') blocks.push(lineOf(line, context))
  }
  close()
  return blocks
}
