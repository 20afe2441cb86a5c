import { sectorOfName } from '../../attendance/sector-rules'
import { looksLikePerson } from '../../checks/names'
import { foldLetters } from '../../directory/match-rules'
import { EMAIL } from './row-rules'

/** Which column of a table holds what: by its heading in Danish or English, else by what stands in it. Pure. */

export type Column = 'name' | 'first' | 'middle' | 'last' | 'title' | 'organization' | 'email' | 'phone'

/** Headings as they are written, without signs and letter case; the first of a kind that is filled counts. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'navn',
    'fuldenavn',
    'fuldtnavn',
    'visningsnavn',
    'vistnavn',
    'name',
    'fullname',
    'displayname',
    'person',
    'deltager',
    'medlem',
    'kontaktperson'
  ],
  first: ['fornavn', 'firstname', 'givenname', 'forename'],
  middle: ['mellemnavn', 'middlename', 'additionalname'],
  last: ['efternavn', 'lastname', 'surname', 'familyname'],
  title: [
    'stilling',
    'stillingsbetegnelse',
    'jobtitel',
    'jobtitle',
    'organizationtitle',
    'organization1title',
    'funktion',
    'position',
    'titel',
    'title'
  ],
  organization: [
    'organisation',
    'organization',
    'organizationname',
    'organization1name',
    'firma',
    'firmanavn',
    'virksomhed',
    'company',
    'companyname',
    'arbejdsplads',
    'arbejdssted',
    'ansaettelsessted',
    'myndighed',
    'kommune',
    'employer'
  ],
  email: [
    'email',
    'mail',
    'emailadresse',
    'mailadresse',
    'emailaddress',
    'email1value',
    'emailvalue',
    'epost',
    'primaryemail'
  ],
  phone: [
    'telefon',
    'tlf',
    'tlfnr',
    'tlfnummer',
    'telefonnummer',
    'telefonarbejde',
    'telefonarb',
    'arbejdstelefon',
    'direktetelefon',
    'phone',
    'phonenumber',
    'telephone',
    'businessphone',
    'workphone',
    'phone1value',
    'phonevalue',
    'mobil',
    'mobiltelefon',
    'mobilnummer',
    'mobilnr',
    'mobile',
    'mobilephone',
    'primaryphone'
  ]
}

const plain = (heading: string): string => foldLetters(heading).replace(/[^\p{L}\p{N}]/gu, '')
const rank = new Map(
  (Object.entries(HEADINGS) as [Column, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word, index) => [word, { column, index }] as const)
  )
)

export interface Columns {
  /** the columns that hold a thing, the best first: of two telephones the first that is filled counts */
  of: Readonly<Partial<Record<Column, readonly number[]>>>
  unused: string[]
}

/** The columns that a row of headings names; null where it is no such row. */
export function columnsOfHeadings(cells: readonly string[]): Columns | null {
  const of: Partial<Record<Column, number[]>> = {}
  const unused: string[] = []
  const ranked = cells.map((cell, at) => ({ at, cell, known: rank.get(plain(cell)) }))
  for (const { at, known } of [...ranked].sort((a, b) => (a.known?.index ?? 0) - (b.known?.index ?? 0))) {
    if (known) of[known.column] = [...(of[known.column] ?? []), at]
  }
  for (const { cell, known } of ranked) if (!known && cell.trim() !== '') unused.push(cell.trim())
  const count = Object.keys(of).length
  const named = of.name || of.first || of.last || of.email
  return named && (count > 1 || cells.filter((cell) => cell.trim() !== '').length === 1)
    ? { of, unused }
    : null
}

const PHONE = /^\+?[\d\s()./-]{6,20}$/

/** The columns by what stands in them, for a table without headings; null where none holds names or addresses. */
export function columnsOfContent(rows: readonly (readonly string[])[]): Columns | null {
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length))
  const share = (at: number, fits: (cell: string) => boolean): number => {
    const filled = rows
      .slice(0, 200)
      .map((row) => row[at]?.trim() ?? '')
      .filter((cell) => cell !== '')
    return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length
  }
  const free = new Set(Array.from({ length: width }, (_, at) => at))
  const of: Partial<Record<Column, readonly number[]>> = {}
  const take = (column: Column, fits: (cell: string) => boolean, least: number) => {
    const best = [...free].map((at) => ({ at, share: share(at, fits) })).sort((a, b) => b.share - a.share)[0]
    if (!best || best.share < least) return
    of[column] = [best.at]
    free.delete(best.at)
  }
  take('email', (cell) => EMAIL.test(cell), 0.5)
  take('name', looksLikePerson, 0.5)
  take('phone', (cell) => PHONE.test(cell), 0.6)
  take('organization', (cell) => sectorOfName(cell) !== null, 0.3)
  take('title', (cell) => /^\p{L}/u.test(cell), 0.6)
  return of.name || of.email ? { of, unused: [] } : null
}

export const DELIMITERS = [';', '\t', ',', '|'] as const

/** The sign that separates the cells: the one that the first lines agree on, outside quotation marks. */
export function delimiterOf(text: string): (typeof DELIMITERS)[number] | null {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 10)
  let best: { sign: (typeof DELIMITERS)[number]; score: number } | null = null
  for (const sign of DELIMITERS) {
    const counts = lines.map((line) => line.split(sign).length - 1)
    const first = counts[0] ?? 0
    const score = first === 0 ? 0 : counts.filter((count) => count === first).length / counts.length
    if (score > 0.5 && (best === null || score > best.score)) best = { sign, score }
  }
  return best?.sign ?? null
}

const cellsOf = (line: string, sign: string): string[] =>
  line.split(sign).map((cell) => cell.trim().replace(/^"|"$/g, ''))

/** True for a table: its first line has headings, or all its lines have as many cells and some hold names. */
export function looksLikeCsv(text: string): boolean {
  const body = text.replace(/^\s*sep=.\n/i, '')
  const lines = body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 50)
  const first = lines[0]
  if (first === undefined) return false
  const sign = delimiterOf(body)
  if (columnsOfHeadings(sign ? cellsOf(first, sign) : [first.trim()])) return true
  // Angle brackets around an address are a mail's way of writing it.
  if (sign === null || lines.length < 2 || /<[^<>\s]+@[^<>\s]+>/.test(body.slice(0, 20_000))) return false
  return columnsOfContent(lines.map((line) => cellsOf(line, sign))) !== null
}
