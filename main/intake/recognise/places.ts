import { findRows } from './agenda-table'
import type { ItemPlace } from './items'
import { findItems, readTitleLines } from './items'
import { isSectionLabel, type Label } from './labels'
import type { Line } from './lines'
import { rowAsItem } from './tables'
import { findTimed } from './timed'
import { readItemStart } from './titles'
import { findUnnumbered } from './unnumbered'
import { endsSentence } from './words'
import type { Wrapping } from './wrapping'

/** Where the items begin: numbered ones, else titles without numbers, and those that the user has pointed at. */
export function findPlaces(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  wrapping: Wrapping
): ItemPlace[] {
  const numbered = findItems(lines, labels, wrapping)
  const unnumbered = findUnnumbered(lines, labels)
  const apart = !unnumbered.some((place) => numbered.some((other) => other.at === place.at))
  const strong = (place: ItemPlace): boolean => lines[place.at]?.strong ?? false
  // A numbered list in somebody's text, or of contents, is all that has numbers, while titles stand out without.
  const lists =
    apart &&
    (unnumbered.length > numbered.length ||
      (unnumbered.length >= 2 &&
        unnumbered.length * 2 >= numbered.length &&
        unnumbered.every(strong) &&
        !numbered.some((place) => strong(place) || place.form === 'punkt')))
  const rows = findRows(lines, labels)
  const plain = (lists ? unnumbered : numbered).filter((place) => lines[place.at]?.cells === null)
  const found =
    rows.length > 0 && plain.length < rows.length
      ? rows
      : numbered.length > 0 && !lists
        ? numbered
        : unnumbered
  const timed = findTimed(lines, labels)
  const hourly = found.length < 2 || (timed.length > found.length && found === unnumbered)
  if (hourly && timed.length > found.length) return withForced(timed, lines, labels, wrapping)
  return withForced(withParts(found, lines, labels), lines, labels, wrapping)
}

/** Puts in the items that the user has pointed at; numbers that no longer grow are counted anew. */
function withForced(
  found: readonly ItemPlace[],
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  wrapping: Wrapping
): ItemPlace[] {
  const forced: ItemPlace[] = []
  lines.forEach((line, at) => {
    if (line.hint !== 'item') return
    const row = line.cells ? rowAsItem(line.cells) : null
    const start = readItemStart(line.text)
    const given = row ?? start ?? { number: 0, title: line.text }
    const { title, body } = row
      ? { title: row.title, body: at + 1 }
      : readTitleLines(lines, labels, at, start ?? { number: 0, form: 'dot', title: line.text }, wrapping)
    forced.push({
      number: given.number,
      form: start?.form ?? 'dot',
      title,
      from: at,
      at,
      body,
      caseNumberAbove: null,
      closedAbove: false
    })
  })
  if (forced.length === 0) return [...found]
  const own = new Set(forced.map((place) => place.at))
  const places = [...found.filter((place) => !own.has(place.at)), ...forced].sort((a, b) => a.at - b.at)
  places.forEach((place, i) => {
    const next = places[i + 1]
    if (!next) return
    next.from = Math.max(next.from, place.at + 1)
    place.body = Math.min(place.body, next.from)
  })
  const grows = places.every((place, i) => place.number > (places[i - 1]?.number ?? 0))
  return grows ? places : places.map((place, i) => ({ ...place, number: i + 1 }))
}

/** "3.1 Titel", "3a. Titel": an item within item 3. */
const PART = /^(\d{1,3})(?:\.(\d{1,2})|\s?([a-h]))[.)]?\s+(\p{Lu}.{1,120})$/u

/** Numbers of parts start at their parent's thousand, so that none is another item's. */
const numberOfPart = (parent: number, place: number): number => parent * 1000 + place

/**
 * Splits items whose parts clearly are items of their own: numbered through within them, and all of them set apart
 * by emphasis, or with sections of their own.
 */
function withParts(
  places: readonly ItemPlace[],
  lines: readonly Line[],
  labels: readonly (Label | null)[]
): ItemPlace[] {
  return places.flatMap((place, i) => {
    const end = places[i + 1]?.from ?? lines.length
    const parts: ItemPlace[] = []
    for (let at = place.body; at < end; at++) {
      const line = lines[at]
      const match =
        line && !line.bullet && !line.cells && !labels[at] && !line.hint ? PART.exec(line.text) : null
      if (!match?.[4] || Number(match[1]) !== place.number) continue
      const count = match[2] === undefined ? (match[3] ?? 'a').charCodeAt(0) - 96 : Number(match[2])
      if (count !== parts.length + 1 || (endsSentence(match[4]) && !line?.strong)) continue
      parts.push({
        number: numberOfPart(place.number, count),
        form: place.form,
        title: match[4],
        from: at,
        at,
        body: at + 1,
        caseNumberAbove: null,
        closedAbove: false,
        parent: place.number,
        numberText: `${place.number}${match[2] === undefined ? match[3] : `.${match[2]}`}`
      })
    }
    const strong = parts.every((part) => lines[part.at]?.strong)
    const labelled = parts.filter((part, k) => {
      const until = parts[k + 1]?.from ?? end
      return labels.slice(part.body, until).some((label) => isSectionLabel(label?.kind))
    })
    return parts.length >= 2 && (strong || labelled.length * 2 > parts.length) ? [place, ...parts] : [place]
  })
}
