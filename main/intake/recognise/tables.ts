import { findTimes } from './dates'
import type { Draft } from './draft'
import { plainText } from './inline'
import { nameWithin } from './titles'
import { squeeze } from './words'

/** A row that repeats an item's title: an agenda in front. What it alone says of hours and presenter is kept. */
export function isContentsRow(draft: Draft, cells: readonly string[], titles: ReadonlySet<string>): boolean {
  const texts = cells.slice(0, 12).map((cell) => plainText(cell).trim())
  const listed = texts.some(
    (text) => text.length > 3 && titles.has(squeeze(text.replace(/^\d{1,2}[.)]\s*/, '')))
  )
  if (!listed) return false
  const number = Number(
    texts.map((text) => /^(\d{1,3})[.)]?(?:\s|$)/.exec(text)?.[1]).find((found) => found !== undefined)
  )
  const times = texts
    .map((text) => (/^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}/.test(text) ? findTimes(text) : null))
    .find(Boolean)
  const presenters = texts.flatMap((text) => nameWithin(text) ?? [])
  if (!Number.isNaN(number))
    draft.slots.set(number, { start: times?.start ?? null, end: times?.end ?? null, presenters })
  return true
}

/** A row of an agenda set as a table, as the text of its item: "Budget (13.00-13.20) v/ Anne Lund"; null for others. */
export function rowAsItem(cells: readonly string[]): { number: number; title: string } | null {
  const [first, title, ...rest] = cells.map((cell) => plainText(cell).trim())
  if (!first || !title || !/^\d{1,3}[.)]?$/.test(first) || !/^\p{Lu}/u.test(title)) return null
  const parts = rest
    .filter((cell) => cell !== '')
    .map((cell) => {
      if (/^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}\s?[-–]/i.test(cell)) return ` (${cell})`
      if (/^alle$/i.test(cell)) return ''
      return nameWithin(cell) ? ` v/ ${cell}` : ` (${cell})`
    })
  const slots = parts.filter((part) => !part.startsWith(' v/'))
  const names = parts.filter((part) => part.startsWith(' v/'))
  return { number: Number.parseInt(first, 10), title: title + slots.join('') + names.join('') }
}
