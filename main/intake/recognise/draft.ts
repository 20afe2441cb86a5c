import type { Label } from './labels'
import type { Line, Source } from './lines'
import type { ListedPerson } from './people'
import type { LineUse, RecognisedMeeting } from './recognised'
import type { Wrapping } from './wrapping'

/** What has become of each line so far; lines that nobody claims end up as unplaced. */
export class Ledger {
  private readonly uses = new Map<Line, string>()

  /** Gives a line to a field; a field wins over layout, the first field over later ones. */
  claim(line: Line, use: string): void {
    const own = line.origin ?? line
    const held = this.uses.get(own)
    if (held === undefined || held === 'layout') this.uses.set(own, use)
  }

  claimAll(lines: readonly Line[], use: string): void {
    for (const line of lines) this.claim(line, use)
  }

  /** Takes back what was said about a line. */
  release(line: Line): void {
    this.uses.delete(line.origin ?? line)
  }

  /** What has become of a line so far. */
  claimOf(line: Line): string | undefined {
    return this.uses.get(line.origin ?? line)
  }

  /** Gives the entries of a list other places: "attendance.3" becomes "attendance.0". */
  renumber(list: string, places: ReadonlyMap<number, number>): void {
    for (const [line, use] of this.uses) {
      const at = use.startsWith(`${list}.`) ? Number(use.slice(list.length + 1)) : Number.NaN
      const place = places.get(at)
      if (place !== undefined) this.uses.set(line, `${list}.${place}`)
    }
  }

  isFree(line: Line): boolean {
    return !this.uses.has(line.origin ?? line)
  }

  /** Uses by source line, and the texts that found no place, both in the order of the source. */
  settle(source: Source): { lines: LineUse[]; unplaced: string[] } {
    const byNumber = new Map<number, string>(source.rest)
    const unplaced: string[] = []
    for (const line of source.lines) {
      const use = this.uses.get(line) ?? 'unplaced'
      if (use === 'unplaced') unplaced.push(line.text)
      const held = byNumber.get(line.no)
      if (held === undefined || held === 'layout' || (held === 'unplaced' && use !== 'layout'))
        byNumber.set(line.no, use)
    }
    const lines = Array.from({ length: source.count }, (_, i) => ({
      line: i + 1,
      use: byNumber.get(i + 1) ?? 'blank'
    }))
    return { lines, unplaced }
  }
}

/** The meeting while it is being read. */
export interface Draft {
  meeting: RecognisedMeeting
  people: ListedPerson[]
  ledger: Ledger
  wrapping: Wrapping
  lines: readonly Line[]
  labels: readonly (Label | null)[]
  /** titles of the items, squeezed: a list of contents repeats them */
  titles: ReadonlySet<string>
  /** source lines where the items begin, in order */
  starts: number[]
  /** texts for "Ikke placeret" that are parts of lines */
  leftovers: string[]
  /** dates alone on a line, in order */
  loneDates: string[]
  /** labels of sections as they came, for the one that the document uses most */
  wordings: { kind: 'recommendation' | 'case' | 'minutes'; wording: string }[]
  /** time slots that only the list of contents gives, by number of the item */
  slots: Map<number, { start: string | null; end: string | null; presenters: string[] }>
  /** people stood under organisations */
  groupedPeople: boolean
  saysMinutes: boolean
  saysAgenda: boolean
}
