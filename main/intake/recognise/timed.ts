import type { ItemPlace } from './items'
import type { Label } from './labels'
import { isPeopleLabel } from './labels'
import type { Line } from './lines'
import { readItemStart } from './titles'
import { endsSentence, startsUpper } from './words'

/** "9.10–9.40 Status v/ Anne Lund", "Kl. 9.00: Velkomst" */
const TIMED =
  /^(?:kl\.?\s?)?(([01]?\d|2[0-3])[.:]([0-5]\d))((?:\s?[-–—]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?)\s*[:.–-]?\s+(\p{Lu}.{2,200})$/iu

interface Timed {
  at: number
  minutes: number
  title: string
}

function timedOf(line: Line, at: number): Timed | null {
  const cells = line.cells?.filter((cell) => cell !== '')
  const text = cells ? cells.slice(0, 2).join(' ') : line.text
  const match = TIMED.exec(text.replace(/\*\*|__/g, ''))
  const [, from, hours, minutes, until, title] = match ?? []
  if (!from || !title || !startsUpper(title) || readItemStart(title)) return null
  if (endsSentence(title) && !/(?:evt|mv|m\.v|min)\.$/i.test(title)) return null
  return { at, minutes: Number(hours) * 60 + Number(minutes), title: `${title} (${from}${until ?? ''})` }
}

/** Items of an agenda that gives the hour of each instead of a number: at least three, in the order of the day. */
export function findTimed(lines: readonly Line[], labels: readonly (Label | null)[]): ItemPlace[] {
  const found: Timed[] = []
  lines.forEach((line, at) => {
    if (line.hint !== undefined || line.bullet) return
    const label = labels[at]
    if (label && (isPeopleLabel(label.kind) || label.sure)) return
    const timed = timedOf(line, at)
    const last = found[found.length - 1]
    if (timed && (!last || timed.minutes >= last.minutes)) found.push(timed)
  })
  if (found.length < 3) return []
  return found.map((timed, i) => ({
    number: i + 1,
    form: 'dot',
    title: timed.title,
    from: timed.at,
    at: timed.at,
    body: timed.at + 1,
    caseNumberAbove: null,
    closedAbove: false
  }))
}
