import { readAliases } from '../../db/tables/aliases'
import { listBodies } from '../../db/tables/bodies'
import { listPeople } from '../../db/tables/people'
import type { BodyDetail, BodySummary } from '../../preload/contract/bodies'
import { requireBody, today } from '../bodies/handlers'
import { listsOfBody } from '../bodies/list-handlers'
import type { AppContext } from '../context'
import { readDeadlines } from '../directory/deadlines'
import { foldLetters } from '../directory/match-rules'
import { badInput } from '../errors'
import type { CommandLine } from './arguments'
import type { CommandTable, Said } from './command'

export const directoryCommands: CommandTable = {
  'body list': { words: 2, run: bodyList },
  'body show': { words: 'any', run: bodyShow },
  'person list': { words: 2, run: personList }
}

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ')

async function bodyList(_: CommandLine, context: AppContext): Promise<Said> {
  const bodies = await listBodies(context.store.db, today())
  const nameOf = new Map(bodies.map((body) => [body.id, body.name]))
  return {
    value: bodies.map((body) => ({
      id: body.id,
      name: body.name,
      kind: body.kind,
      parent: body.parentId === null ? null : (nameOf.get(body.parentId) ?? null),
      members: body.memberCount,
      meetings: body.meetingCount,
      nextDate: body.nextDate
    })),
    lines: bodies.map((body) => [body.id, body.nextDate ?? '–', body.name].join('  '))
  }
}

/** The body of that id or name; part of a name is enough where only one body has it. */
async function bodyOf(context: AppContext, words: string): Promise<{ body: BodyDetail; all: BodySummary[] }> {
  const all = await listBodies(context.store.db, today())
  const wanted = foldLetters(words.trim())
  const named = all.filter((one) => foldLetters(one.name) === wanted)
  const found =
    named.length > 0 ? named : all.filter((one) => wanted !== '' && foldLetters(one.name).includes(wanted))
  const only = all.find((one) => one.id === words.trim()) ?? (found.length === 1 ? found[0] : undefined)
  if (!only && found.length > 1) {
    const names = found.map((one) => `${one.name} (${one.id})`).join(', ')
    throw badInput(
      'body-ambiguous',
      `Flere fora hedder noget med “${words}”: ${names}. Skriv id'et.`,
      `Several bodies are called something with “${words}”: ${names}. Write the id.`
    )
  }
  return { body: await requireBody(context, only?.id ?? words.trim()), all }
}

async function bodyShow(line: CommandLine, context: AppContext): Promise<Said> {
  const words = line.words.slice(2).join(' ')
  if (words === '') {
    throw badInput('body-unnamed', 'Skriv forummets id eller navn.', 'Write the id or the name of the body.')
  }
  const { body, all } = await bodyOf(context, words)
  const summary = all.find((one) => one.id === body.id)
  const next = await nextMeeting(context, body.id)
  const deadlines = next ? await readDeadlines(context, { meetingId: next }) : []
  const lists = await listsOfBody(context, body.id)
  const value = {
    id: body.id,
    name: body.name,
    kind: body.kind,
    parent: all.find((one) => one.id === body.parentId)?.name ?? null,
    mandate: body.mandate,
    periodFrom: body.periodFrom,
    periodTo: body.periodTo,
    meetings: summary?.meetingCount ?? 0,
    nextDate: summary?.nextDate ?? null,
    members: body.members.map((member) => ({
      name: member.name,
      title: member.title,
      organization: member.organization,
      role: member.role,
      from: member.from,
      to: member.to,
      substitute: member.substituteName
    })),
    rules: body.rules,
    deadlines: deadlines.map(({ kind, date, workingDays, isDone, meetingId, meetingDate }) => ({
      meetingId,
      meetingDate,
      kind,
      date,
      workingDays,
      done: isDone
    })),
    mailingLists: lists.map((list) => ({
      id: list.id,
      name: list.name,
      purpose: list.purpose,
      recipients: list.resolved.recipients.map(({ name, email }) => ({ name, email })),
      missing: list.resolved.missing.map(({ name }) => name)
    }))
  }
  return {
    value,
    lines: [
      body.name,
      ...value.members.map((one) => `${one.role}  ${joined(one.name, one.title, one.organization)}`),
      ...value.deadlines.map((one) => `${one.date}  ${one.kind}`)
    ]
  }
}

/** The body's next meeting that is not off. */
async function nextMeeting(context: AppContext, bodyId: string): Promise<string | null> {
  const aliases = await readAliases(context.store.db, 'body')
  const row = await context.store.db
    .selectFrom('meeting')
    .select('id')
    .where('body_id', 'in', aliases.all(bodyId))
    .where('deleted', '=', 0)
    .where('date', '>=', today())
    .where((eb) => eb.or([eb('phase', 'is', null), eb('phase', 'not in', ['cancelled', 'postponed'])]))
    .orderBy('date')
    .orderBy('start_time')
    .executeTakeFirst()
  return row?.id ?? null
}

async function personList(_: CommandLine, context: AppContext): Promise<Said> {
  const people = await listPeople(context.store.db, today())
  return {
    value: people.map(({ id, name, title, organization, sector, email, phone, bodies }) => ({
      id,
      name,
      title,
      organization,
      sector,
      email,
      phone,
      bodies
    })),
    lines: people.map((person) =>
      [person.id, joined(person.name, person.title, person.organization)].join('  ')
    )
  }
}
