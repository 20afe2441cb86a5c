import type { ImportFields, ImportPreview } from '../../../preload/contract/directory'
import { emailKey, nameKey, organizationKey, spokenName } from '../../directory/match-rules'

/** What every reader of people answers with, and what is done to each person alike. Pure. */

export type PeopleFormat = ImportPreview['format']
export type ProblemCode =
  | 'no-name'
  | 'bad-email'
  | 'too-long'
  | 'open-quote'
  | 'bad-card'
  | 'repeats'
  | 'no-name-column'
  | 'too-many'
  | 'nobody'
export interface RowProblem {
  row: number | null
  code: ProblemCode
  value: string
}
export interface ReadRow extends ImportFields {
  row: number
}
export interface ReadPeople {
  format: PeopleFormat
  rows: ReadRow[]
  problems: RowProblem[]
  unusedColumns: string[]
}

const LONGEST = 2000
export const EMAIL = /^[^\s@<>,;:"()[\]]+@[^\s@<>,;:"()[\]]+\.[^\s@<>,;:"()[\].]{2,}$/

const line = (text: string | null | undefined): string | null => {
  const plain = (text ?? '')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? null : plain
}

/** "anna.holm@sted.dk" is Anna Holm; an address that is no name gives null. */
export function nameOfAddress(email: string): string | null {
  const parts = (email.split('@')[0] ?? '').split(/[._]/)
  if (parts.length < 2 || !parts.every((part) => /^\p{L}{2,}(-\p{L}{2,})*$/u.test(part))) return null
  return parts.map((part) => part.charAt(0).toLocaleUpperCase('da') + part.slice(1)).join(' ')
}

/** The name as the directory writes it: spoken order, without a title in front or a note behind. */
function plainName(written: string): string {
  const spoken = spokenName(written)
  return spoken === '' ? written : spoken
}

/**
 * Collects people as a reader finds them: tidied, checked, each once. A person with a bad address stays, without it.
 */
export class People {
  readonly rows: ReadRow[] = []
  readonly problems: RowProblem[] = []
  private readonly rowOf = new Map<string, number>()

  add(row: number, fields: Partial<ImportFields>): void {
    const email = line(fields.email)?.replace(/^mailto:/i, '') ?? null
    const good = email !== null && EMAIL.test(email) ? email : null
    const written = line(fields.name) ?? (good && nameOfAddress(good))
    const person = {
      name: written === null ? '' : plainName(written),
      title: line(fields.title),
      organization: line(fields.organization),
      email: good,
      phone: line(fields.phone)?.replace(/^tel:/i, '') ?? null
    }
    if (
      person.name === '' &&
      Object.values(person).every((value) => value === null || value === '') &&
      email === null
    )
      return
    if (person.name === '') this.problem(row, 'no-name', email ?? '')
    else if (Object.values(person).some((value) => (value?.length ?? 0) > LONGEST))
      this.problem(row, 'too-long')
    else {
      if (email !== null && good === null) this.problem(row, 'bad-email', email.slice(0, 100))
      this.keep({ ...person, row })
    }
  }

  problem(row: number | null, code: ProblemCode, value = ''): void {
    this.problems.push({ row, code, value })
  }

  private keep(person: ReadRow): void {
    const name = nameKey(person.name)
    const key = person.email
      ? `${name}@${emailKey(person.email)}`
      : `${name}|${organizationKey(person.organization ?? '')}|${person.title ?? ''}`
    const earlier = this.rowOf.get(key)
    if (earlier !== undefined) {
      this.problem(person.row, 'repeats', String(earlier))
      return
    }
    this.rowOf.set(key, person.row)
    this.rows.push(person)
  }

  result(format: PeopleFormat, unusedColumns: string[] = []): ReadPeople {
    return { format, rows: this.rows, problems: this.problems, unusedColumns }
  }
}
