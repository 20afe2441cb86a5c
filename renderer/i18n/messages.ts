/**
 * One catalogue of words from the catalogues of the features. A feature writes `messages.ts` beside its views:
 * `export const messages = defineMessages({ 'meetings.new': ['Nyt møde', 'New meeting'] })` – Danish first, then
 * English, ICU MessageFormat in both – and is listed here.
 */
export type Catalogue = Readonly<Record<string, readonly [da: string, en: string]>>

/** Keeps the keys as literal types, so that a misspelt message does not compile. */
export function defineMessages<const C extends Catalogue>(catalogue: C): C {
  return catalogue
}
