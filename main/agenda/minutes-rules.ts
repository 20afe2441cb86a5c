import { findTimes } from '../intake/recognise/dates'

/** How long an item is to take, as people write it. Pure. */

const WORDS: readonly [RegExp, number][] = [
  [/(?:et )?kvarter/, 15],
  [/en halv time/, 30],
  [/(?:tre kvarter|¾ time)/, 45],
  [/(?:halvanden time|en og en halv time|1½ time|1,5 time)/, 90]
]

/**
 * "20", "ca. 20 min.", "1 time og 15 min.", "1½ time", "et kvarter", "0:20", "9.00-9.20" as minutes.
 * @returns null for what is no length, and for one beyond a day
 */
export function minutesIn(text: string): number | null {
  const said = text.toLowerCase().replace(/\s+/g, ' ').trim()
  const span = findTimes(said)
  if (span?.end) {
    const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
    return within(at(span.end) - at(span.start))
  }
  const clock = /^(\d{1,2}):([0-5]\d)(?: (?:t|timer?))?\.?$/.exec(said)
  if (clock) return within(Number(clock[1]) * 60 + Number(clock[2]))
  for (const [form, minutes] of WORDS) if (form.test(said)) return minutes
  const hours = /(\d{1,2})(½|,5)?\s?(?:timer?|t\.?)(?!\p{L})/u.exec(said)
  const behind = hours ? said.slice(hours.index + hours[0].length) : said
  const minutes = /(\d{1,4})\s?(?:-\s?(\d{1,4})\s?)?(?:min|minutter|m\.)/.exec(behind)
  if (hours || minutes) {
    // "10-15 min." asks for the longer one.
    const rest = minutes ? Number(minutes[2] ?? minutes[1]) : 0
    return within((hours ? Number(hours[1]) * 60 + (hours[2] ? 30 : 0) : 0) + rest)
  }
  const alone = /^(?:ca\.? )?(\d{1,4})$/.exec(said)
  return alone ? within(Number(alone[1])) : null
}

const within = (minutes: number): number | null => (minutes > 0 && minutes <= 1440 ? minutes : null)
