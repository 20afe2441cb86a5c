import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../../db/changes/write'
import { listOrganizations, listPeople } from '../../../db/tables/people'
import type { PersonSummary } from '../../../preload/contract/bodies'
import type { ImportChoice, ImportPreview, ImportRow } from '../../../preload/contract/directory'
import { sectorOfName } from '../../attendance/sector-rules'
import { requireBody, today } from '../../bodies/handlers'
import { isMemberOn } from '../../bodies/mailing-rules'
import { type AppContext, act, languageOf, rowEdits, seenNow } from '../../context'
import { organizationFinder, peopleFinder } from '../../directory/match-rules'
import { badInput } from '../../errors'
import type { Handlers } from '../../handlers'
import { readPlainFile } from './read-file'

const TOPICS = ['people', 'bodies']
const SURE: readonly string[] = ['same_email', 'same_name_and_organization']

/** Reads people out of text and says of each whether the directory has them; stores nothing. */
export async function previewImport(context: AppContext, text: string): Promise<ImportPreview> {
  // The readers' libraries are fetched when somebody imports, not when the app starts.
  const { problemWords, readPeople } = await import('./read-people')
  const read = readPeople(text)
  const people = await listPeople(context.store.db, today())
  const byId = new Map(people.map((person) => [person.id, person]))
  const find = peopleFinder(people)
  const organizationOf = organizationFinder(await listOrganizations(context.store.db))
  const rows = read.rows.map((row): ImportRow => {
    const match = find(row)
    const person = match ? byId.get(match.id) : undefined
    return {
      ...row,
      organizationId: row.organization === null ? null : (organizationOf(row.organization)?.id ?? null),
      status: !match ? 'new' : SURE.includes(match.reason) ? 'known' : 'like',
      match:
        match && person
          ? {
              id: person.id,
              name: person.name,
              title: person.title,
              organization: person.organization,
              email: person.email,
              reason: match.reason
            }
          : null
    }
  })
  const language = languageOf(context) === 'da' ? 0 : 1
  return {
    format: read.format,
    rows,
    problems: read.problems.map((problem) => ({
      row: problem.row,
      message: problemWords(problem, read.format)[language]
    })),
    unusedColumns: read.unusedColumns
  }
}

interface Plan {
  edits: Edit[]
  added: number
  joined: number
  organizations: number
  /** everybody who was chosen, as they are in the directory then */
  personIds: string[]
}

/** The edits of what was chosen: new people, empty fields of known ones, organisations met for the first time. */
async function planImport(context: AppContext, choices: readonly ImportChoice[]): Promise<Plan> {
  const people = new Map((await listPeople(context.store.db, today())).map((person) => [person.id, person]))
  const known = await listOrganizations(context.store.db)
  const plan: Plan = { edits: [], added: 0, joined: 0, organizations: 0, personIds: [] }
  const organizationOf = organizationFinder<{ id: string; name: string }>(known)
  const organizationId = (name: string | null): string | null => {
    if (name === null) return null
    const found = organizationOf(name)
    if (found) return found.id
    const id = uuidv7()
    plan.edits.push(...rowEdits('organization', id, id, { name, sector: sectorOfName(name) }))
    plan.organizations += 1
    organizationOf.add({ id, name })
    return id
  }
  for (const choice of choices) {
    if (choice.action === 'skip') continue
    if (choice.action === 'join') {
      const person = choice.personId === null ? undefined : people.get(choice.personId)
      if (!person) throw goneMeanwhile(choice.row)
      plan.edits.push(...fillEdits(person, choice, organizationId))
      plan.joined += 1
      plan.personIds.push(person.id)
      continue
    }
    const id = uuidv7()
    plan.edits.push(
      ...rowEdits('person', id, id, {
        name: choice.name,
        title: choice.title,
        organization_id: organizationId(choice.organization),
        email: choice.email,
        phone: choice.phone
      })
    )
    plan.added += 1
    plan.personIds.push(id)
  }
  return plan
}

/** What the person lacks and the row has; nothing that stands there is replaced. */
function fillEdits(
  person: PersonSummary,
  choice: ImportChoice,
  organizationId: (name: string | null) => string | null
): Edit[] {
  return rowEdits('person', person.id, person.id, {
    title: person.title === null && choice.title !== null ? choice.title : undefined,
    organization_id:
      person.organizationId === null && choice.organization !== null
        ? organizationId(choice.organization)
        : undefined,
    email: person.email === null && choice.email !== null ? choice.email : undefined,
    phone: person.phone === null && choice.phone !== null ? choice.phone : undefined
  })
}

function goneMeanwhile(row: number) {
  return badInput(
    'import-person-gone',
    `Personen, som række ${row} skulle føjes til, findes ikke længere. Læs listen igen. Intet er ændret.`,
    `The person that row ${row} was to be added to is no longer here. Read the list again. Nothing has been changed.`
  )
}

/** Memberships for those who do not sit in the body already. */
async function memberEdits(context: AppContext, bodyId: string, role: string, personIds: readonly string[]) {
  const body = await requireBody(context, bodyId)
  const day = today()
  const sitting = new Set(
    body.members.filter((one) => isMemberOn(one, day) || (one.from ?? '') > day).map((one) => one.personId)
  )
  const fresh = [...new Set(personIds)].filter((id) => !sitting.has(id))
  return {
    count: fresh.length,
    edits: fresh.flatMap((id) => rowEdits('membership', body.id, uuidv7(), { person_id: id, role }))
  }
}

export const importHandlers = {
  'directory.pickPeopleFile': async (_, context) => {
    const [path] = (await context.desktop?.pickFiles({ multiple: false, documents: false })) ?? []
    return path === undefined ? null : readPlainFile(path)
  },

  'directory.previewImport': ({ text }, context) => previewImport(context, text),

  'directory.importPeople': async ({ choices, bodyId, role }, context) => {
    const plan = await planImport(context, choices)
    const members = bodyId === null ? null : await memberEdits(context, bodyId, role, plan.personIds)
    const edits = [...plan.edits, ...(members?.edits ?? [])]
    const stream = bodyId ?? plan.personIds[0]
    const seen =
      edits.length === 0 || stream === undefined
        ? seenNow(context)
        : act(context, 'people.import', edits, { stream, topics: TOPICS })
    return {
      ...seen,
      added: plan.added,
      joined: plan.joined,
      organizations: plan.organizations,
      members: members?.count ?? 0
    }
  }
} satisfies Partial<Handlers>
