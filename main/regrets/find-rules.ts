const fold = (text: string) =>
  text
    .toLocaleLowerCase('da')
    .normalize('NFC')
    .replaceAll('aa', 'å')
    .replace(/[éèêë]/g, 'e')
    .replaceAll('ü', 'y')

/**
 * Whether what was typed are the first letters of the names, in any order: "holm", "an ho", "holm an". Pure.
 */
export function fitsName(typed: string, name: string): boolean {
  const wanted = fold(typed)
    .split(/[\s,.]+/)
    .filter(Boolean)
  const words = fold(name)
    .split(/[\s,.]+|(?<=\p{L})-/u)
    .filter(Boolean)
  if (wanted.length === 0) return false
  const used = new Set<number>()
  return wanted.every((letters) => {
    const at = words.findIndex((word, index) => !used.has(index) && word.startsWith(letters))
    if (at < 0) return false
    used.add(at)
    return true
  })
}
