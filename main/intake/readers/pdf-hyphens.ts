/** Words broken at the end of a line, by the rules of Danish hyphenation. */

const BREAK = /\p{L}[-\u00ad]$/u

/** Words that go on after a hyphen that stands for a shared part: "Nord- og Sydfjord", "for- eller efterår". */
const SHARED = /^(?:og|eller|samt|til|men|og\/eller)(?!\p{L})/u

/** Short forms that keep their hyphen: "it-system", "e-mail". */
const KEEPS = /^(?:it|e|tv|pc|ph|ad|dna|eu|kl|mr|ct|iv|u|s)$/i

/** Words of a text that stand unbroken, in lower case: what a broken one is compared with. */
export function vocabularyOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>()
  lines.forEach((line, i) => {
    const found = line.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu) ?? []
    found.forEach((word, at) => {
      const broken = at === found.length - 1 && BREAK.test(line)
      const rest = at === 0 && BREAK.test(lines[i - 1] ?? '')
      if (!broken && !rest && !word.endsWith('-')) words.add(word.toLowerCase())
    })
  })
  return words
}

/** Whether a word of `above` goes on in `below`. */
export const isBroken = (above: string, below: string): boolean =>
  BREAK.test(above) && /^[\p{L}\p{N}]/u.test(below)

/** What stands between two lines that are read as one: nothing, a hyphen that was there already, or a space. */
export function joint(
  above: string,
  below: string,
  words: ReadonlySet<string>
): { cut: number; space: boolean } {
  if (above.endsWith('\u00ad')) return { cut: 1, space: false }
  // An address goes on as it stands.
  if (/(?:https?:\/\/|www\.|@)\S*[-/.?&=_]$/i.test(above)) return { cut: 0, space: false }
  if (!BREAK.test(above)) {
    // "2021-" and "og/" break where they may; a dash between words keeps its space.
    return { cut: 0, space: !/[\p{L}\p{N}]\/$|\d[-–]$/u.test(above) }
  }
  if (SHARED.test(below)) return { cut: 0, space: true }
  if (!/^\p{Ll}/u.test(below)) return { cut: 0, space: false }
  const head = /[\p{L}\p{N}-]+(?=-$)/u.exec(above)?.[0] ?? ''
  const tail = /^[\p{L}\p{N}-]+/u.exec(below)?.[0] ?? ''
  return keepsHyphen(head, tail, words) ? { cut: 0, space: false } : { cut: 1, space: false }
}

function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const hyphenated = words.has(`${head}-${tail}`.toLowerCase())
  const joined = words.has(`${head}${tail}`.toLowerCase())
  if (joined !== hyphenated) return hyphenated
  const last = head.split('-').at(-1) ?? head
  if (/^\p{Lu}{2,}$/u.test(last) || /\d$/.test(last) || KEEPS.test(head)) return true
  // "region-kommune": two words that both stand alone, the first not as the beginning of a longer one.
  if (words.has(tail.toLowerCase())) {
    const lead = `${head}-`.toLowerCase()
    let compounds = 0
    for (const word of words) if (word.startsWith(lead) && ++compounds > 1) return true
  }
  // A name in front ("Fjordby-klyngen") that stands alone elsewhere is a compound, not a broken word.
  return /^\p{Lu}/u.test(head) && head.length > 3 && words.has(head.toLowerCase())
}
