/** A stretch of text with the same marks. */
export interface Run {
  text: string
  bold: boolean
  italic: boolean
  underlined: boolean
  href: string | null
}

/** A line is short enough to be a label or a heading when marks stand around the whole of it (characters). */
const LABEL_LENGTH = 160

export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

const isBlank = (text: string): boolean => text.trim() === ''

/** Whether every letter of the line is bold. */
export const isWhollyBold = (runs: readonly Run[]): boolean =>
  runs.some((run) => !isBlank(run.text)) && runs.every((run) => run.bold || isBlank(run.text))

/**
 * Touching runs with equal marks joined, ends trimmed, and underlining read as what it stands for: a line underlined
 * as a whole, or a label underlined in front of its text, is bold; other underlining says nothing.
 */
export function tidy(runs: readonly Run[]): Run[] {
  const used = runs.filter((run) => run.text !== '')
  const written = used.filter((run) => !isBlank(run.text))
  const wholly =
    written.length > 0 && written.every((run) => run.underlined) && runsText(used).length <= LABEL_LENGTH
  const lead = written[0]
  const label = lead?.underlined && !lead.href && /:\s*$/.test(lead.text) ? lead : null
  const result: Run[] = []
  for (const run of used) {
    const last = result.at(-1)
    const bold = run.bold || (wholly && !run.href) || run === label
    const next = { ...run, bold, underlined: false }
    // Marks of space alone are accidents of typing.
    const blank = isBlank(run.text) && last !== undefined && (run.href === null || run.href === last.href)
    if (last && (blank || (last.bold === bold && last.italic === run.italic && last.href === run.href))) {
      last.text += run.text
    } else result.push(next)
  }
  const first = result[0]
  if (first) first.text = first.text.trimStart()
  const end = result.at(-1)
  if (end) end.text = end.text.trimEnd()
  return result.filter((run) => run.text !== '')
}

/** The characters that would be read as marks, with a backslash in front; a lone star or underscore is none. */
function escapeMarks(text: string, hasMarks: boolean): string {
  let safe = text.replace(/\\(?=[\\`*_{}[\]()#+\-.!>|~<"'])/g, '\\\\')
  if (hasMarks || (text.match(/\*/g)?.length ?? 0) > 1) safe = safe.replace(/\*/g, '\\*')
  // Lines to sign on are long runs; inside words an underscore marks nothing.
  return safe.replace(/(?<![\p{L}\p{N}_])_(?!_)|(?<!_)_(?![\p{L}\p{N}_])/gu, '\\_')
}

/** The text between marks without the space at its ends, which belongs outside them. */
function around(text: string, mark: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return core === '' ? text : `${before}${mark}${core}${mark}${after}`
}

function linked(run: Run, text: string): string {
  const { href } = run
  if (!href || !/^(?:https?:|mailto:)/i.test(href) || href.length > 1000 || /[()\s]/.test(href)) return text
  const bare = (address: string): string =>
    address.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '')
  if (bare(href).toLowerCase() === bare(run.text.trim()).toLowerCase() || /[[\]\n]/.test(text)) return text
  return text.trim() === ''
    ? text
    : text.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1[$2](${href.replace(/\$/g, '$$$$')})$3`)
}

/**
 * A line in light markup.
 * @param bare without bold, and without italics that all of it has: in a heading the mark in front says it already
 */
export function markUp(line: readonly Run[], bare = false): string {
  const slanted = bare && line.every((run) => run.italic || isBlank(run.text))
  const runs = slanted ? line.map((run) => ({ ...run, italic: false })) : line
  const hasMarks = runs.some((run) => run.italic || (run.bold && !bare))
  return runs
    .map((run) => {
      let text = linked(run, escapeMarks(run.text, hasMarks))
      if (/[\p{L}\p{N}]/u.test(run.text)) {
        if (run.italic) text = around(text, '*')
        if (run.bold && !bare) text = around(text, '**')
      }
      return text
    })
    .join('')
}
