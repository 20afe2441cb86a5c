import { SHORTEST_PASSPHRASE, type TrashEntry } from '../../preload/contract/safekeeping'

/** Pure rules of the trash and the copies, for the window. */

const folded = (text: string) => text.toLocaleLowerCase('da')

/** The entries that hold every typed word, in their name, kind, place or who deleted them. */
export function findTrash(
  entries: readonly TrashEntry[],
  typed: string,
  kindOf: (entry: TrashEntry) => string
): TrashEntry[] {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...entries]
  return entries.filter((entry) => {
    const text = folded([entry.name, kindOf(entry), entry.place ?? '', entry.by].join('\n'))
    return words.every((word) => text.includes(word))
  })
}

export type Strength = 'short' | 'weak' | 'fair' | 'strong'

/**
 * How hard a passphrase is to guess, roughly: by how many different characters and words it has. Repeats and runs
 * (aaaa, 1234, abcd) count as one character.
 */
export function strengthOf(passphrase: string): Strength {
  if (passphrase.length < SHORTEST_PASSPHRASE) return 'short'
  const codes = [...passphrase].map((letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.filter((code, at) => at === 0 || Math.abs(code - (codes[at - 1] ?? 0)) > 1).length
  const different = new Set(codes).size
  const words = new Set(
    folded(passphrase)
      .split(/[\s_-]+/)
      .filter((word) => word.length > 2)
  ).size
  if (steps < 9 || different < 6) return 'weak'
  if (words >= 4 && different >= 10) return 'strong'
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u].filter((kind) =>
    kind.test(passphrase)
  ).length
  return steps >= 20 || (steps >= 14 && kinds >= 3) ? 'strong' : 'fair'
}

/** The size of a file in words: "640 kB", "12 MB". */
export function sizeWords(bytes: number, locale: string): string {
  const units = ['byte', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  const digits = unit > 1 && value < 10 ? 1 : 0
  return `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${units[unit]}`
}
