import type { PersonSummary } from '../../preload/contract/bodies'

/** People by name as Danes sort them, of those who hold all the words that were typed. */
export function findPeople(people: readonly PersonSummary[], typed: string): PersonSummary[] {
  const words = typed.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  const collator = new Intl.Collator('da')
  return people
    .filter((one) => {
      const all = [one.name, one.title, one.organization, one.email, ...one.bodies]
        .join(' ')
        .toLocaleLowerCase('da')
      return words.every((word) => all.includes(word))
    })
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** The text of a field as it is stored: null for an empty one. */
export function lineOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
