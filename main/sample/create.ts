import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../db/changes/write'
import { type StoredFile, storeFile } from '../annexes/files'
import { today } from '../bodies/handlers'
import { type AppContext, act, rowEdits } from '../context'
import { meetingEdits } from '../intake/edits'
import { buildSample } from './sample'
import type { SampleBody, SampleData, SampleMeetingEntry } from './sample-data'

type Ids = (key: string | null) => string | null

/** Puts the invented cluster into the store, in one transaction; undo takes it away again. */
export async function createSample(context: AppContext): Promise<{ meetings: number; meetingId: string }> {
  const data = buildSample(today())
  const known = new Map<string, string>()
  const idOf =
    (kind: string): Ids =>
    (key) => {
      if (key === null) return null
      const id = known.get(`${kind}:${key}`) ?? uuidv7()
      known.set(`${kind}:${key}`, id)
      return id
    }
  const ids = { organization: idOf('organization'), person: idOf('person'), body: idOf('body') }
  const meetings = data.meetings.map((entry) => ({ entry, id: uuidv7() }))
  const edits: Edit[] = [...directoryEdits(data, ids), ...data.bodies.flatMap((body) => bodyEdits(body, ids))]
  for (const [index, { entry, id }] of meetings.entries()) {
    context.progress('sample', index, meetings.length)
    edits.push(...(await sampleMeetingEdits(context, data, entry, id, ids)))
  }
  const newest = meetings.filter(({ entry }) => entry.phase === 'minutes_draft').at(-1) ?? meetings.at(-1)
  act(context, 'sample.create', edits, {
    stream: newest?.id ?? '',
    topics: ['meetings', 'bodies', 'people', 'followup', 'app']
  })
  context.progress('sample', meetings.length, meetings.length)
  return { meetings: meetings.length, meetingId: newest?.id ?? '' }
}

function directoryEdits(data: SampleData, ids: { organization: Ids; person: Ids }): Edit[] {
  const organizations = data.organizations.flatMap((organization) => {
    const id = ids.organization(organization.key) as string
    return rowEdits('organization', id, id, { name: organization.name, sector: organization.sector })
  })
  const persons = data.persons.flatMap((person) => {
    const id = ids.person(person.key) as string
    return rowEdits('person', id, id, {
      name: person.name,
      title: person.title,
      organization_id: ids.organization(person.organizationKey),
      email: person.email,
      phone: person.phone
    })
  })
  return [...organizations, ...persons]
}

function bodyEdits(body: SampleBody, ids: { body: Ids; person: Ids }): Edit[] {
  const id = ids.body(body.key) as string
  return [
    ...rowEdits('body', id, id, {
      name: body.name,
      kind: body.kind,
      parent_id: ids.body(body.parentKey),
      mandate: body.mandate,
      rules: body.rules
    }),
    ...body.members.flatMap((member) =>
      rowEdits('membership', id, uuidv7(), {
        person_id: ids.person(member.personKey),
        role: member.role,
        valid_from: member.from,
        valid_to: member.to,
        substitute_id: ids.person(member.substituteKey)
      })
    )
  ]
}

async function sampleMeetingEdits(
  context: AppContext,
  data: SampleData,
  { meeting, bodyKey, number, phase, annexFiles }: SampleMeetingEntry,
  id: string,
  ids: { body: Ids; person: Ids }
): Promise<Edit[]> {
  const body = data.bodies.find((each) => each.key === bodyKey)
  const files = new Map<string, StoredFile>()
  for (const file of annexFiles)
    files.set(`${file.item}:${file.title}`, await storeBytes(context.folder, file))
  return meetingEdits(meeting, {
    id,
    bodyId: ids.body(bodyKey),
    number,
    phase,
    personOf: (name) => {
      const person = data.persons.find((each) => each.name === name)
      if (!person) return undefined
      const member = body?.members.find((each) => each.personKey === person.key)
      const counts = member !== undefined && member.role !== 'secretary' && member.role !== 'observer'
      return { id: ids.person(person.key) as string, isMember: counts }
    },
    fileOf: (title, item) => {
      const file = files.get(`${item}:${title}`)
      return file && [file.hash, file.name, file.size]
    }
  })
}

/** The sample's annexes take the same way into the data folder as a file that a user drops. */
async function storeBytes(
  dataFolder: string,
  file: { fileName: string; bytes: Uint8Array }
): Promise<StoredFile> {
  const folder = await mkdtemp(join(tmpdir(), 'referent-'))
  try {
    const path = join(folder, file.fileName)
    await writeFile(path, file.bytes)
    return await storeFile(dataFolder, path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
