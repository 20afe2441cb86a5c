import { daysBetween, parseDate } from '../ui/dates'

/** Annexes that somebody has promised: typed in one line, and how late they are. Pure. */

export interface TypedAnnex {
  title: string
  promisedBy: string | null
  promisedDue: string | null
}

const PROMISED = /^(.*?)[\s,;:–-]*(?<!\p{L})(?:er )?(?:lovet|promised)(?!\p{L})\s*(.*)$/iu
const UNTIL = /(?<!\p{L})(?:til|senest|inden|by|for|before)\s+/giu

/**
 * "Regnskab, lovet af Bo Lund til 24/9" as title, name and date; a line without a promise is a title.
 * @param today where dates without a year are counted from
 * @returns the part that can't be read as a date, where there is one
 */
export function parseAnnexLine(line: string, today: string): TypedAnnex | { badDate: string } {
  const text = line.trim().replace(/\s+/g, ' ')
  const found = PROMISED.exec(text)
  const title = found?.[1]?.trim() ?? ''
  if (!found || title === '') return { title: text, promisedBy: null, promisedDue: null }
  const rest = found[2] ?? ''
  const splits = [...rest.matchAll(UNTIL)].filter(
    (split) => !/^by /i.test(rest.slice(split.index)) || split.index > 0
  )
  const dated = splits.findLast(
    (split) => parseDate(rest.slice(split.index + split[0].length), today) !== null
  )
  const last = splits.at(-1)
  if (!dated && last) return { badDate: rest.slice(last.index + last[0].length) }
  const name = (dated ? rest.slice(0, dated.index) : rest).replace(/^(?:af|by)\s+/i, '').trim()
  // "Lovet er lovet" promises nothing.
  if (!dated && name === '') return { title: text, promisedBy: null, promisedDue: null }
  return {
    title,
    promisedBy: name === '' ? null : name,
    promisedDue: dated ? parseDate(rest.slice(dated.index + dated[0].length), today) : null
  }
}

/** Days past the promised date; 0 on the day itself and before, null where no date was promised. */
export function daysLate(promisedDue: string | null, today: string): number | null {
  return promisedDue === null ? null : Math.max(0, daysBetween(promisedDue, today))
}

/** An annex whose file has been promised and is not here. */
export function isMissing(annex: {
  fileHash: string | null
  promisedBy: string | null
  promisedDue: string | null
}): boolean {
  return annex.fileHash === null && (annex.promisedBy !== null || annex.promisedDue !== null)
}
