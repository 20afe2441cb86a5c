import { v7 as uuidv7 } from 'uuid'
import { readTemplates, type TemplateRow } from '../../db/tables/agendas'
import { TemplateContent, type TemplateItem, type TemplateSummary } from '../../preload/contract/agenda'
import type { MeetingDetail } from '../../preload/contract/meeting'
import type { NewMeeting } from '../../preload/contract/meeting-edits'
import { attendanceFromMembers } from '../attendance/from-members'
import { readBody } from '../bodies/detail'
import { type AppContext, act, rowEdits } from '../context'
import { badInput, notFound } from '../errors'
import { meetingNow } from '../meetings/handlers'
import { timeEdits } from '../meetings/retime'
import { EMPTY_PLAN, type PlannedItem } from './compose-rules'
import { agendaEdits } from './item-edits'

/** Templates lie in their body's stream, and what is shown of a body goes with them. */
const TOPICS = ['bodies']

const notReadable = () =>
  badInput(
    'template-unreadable',
    'Skabelonen er gemt af en anden udgave af Referent og kan ikke bruges her. Gem en ny fra et møde.',
    'The template was kept by another version of Referent and cannot be used here. Keep a new one from a meeting.'
  )

async function requireTemplate(context: AppContext, id: string): Promise<TemplateRow> {
  const [row] = await readTemplates(context.store.db, { id })
  if (!row) {
    throw badInput(
      'template-not-found',
      'Skabelonen findes ikke her. Den kan være slettet.',
      'The template is not here. It may have been deleted.'
    )
  }
  return row
}

/** The templates of a body with their titles. */
export async function listTemplates(context: AppContext, bodyId: string): Promise<TemplateSummary[]> {
  const rows = await readTemplates(context.store.db, { bodyId })
  return rows.map(({ id, name, content }) => {
    const read = TemplateContent.safeParse(content)
    return { id, name, titles: read.success ? read.data.items.map((item) => item.title) : null }
  })
}

/**
 * What a template keeps of an agenda: the items with their lengths, presenters and recommendations. The case and the
 * annexes belong to one meeting, and may be closed: they stay there.
 */
export function templateOf(meeting: MeetingDetail): TemplateContent {
  return {
    items: meeting.items.map(
      (item): TemplateItem => ({
        title: item.title,
        kind: item.kind,
        plannedMinutes: item.plannedMinutes,
        presenters: item.presenters,
        closed: item.closed,
        publicTitle: item.publicTitle,
        caseNumber: null,
        recommendation: item.sections.recommendation.map(({ id: _id, order: _order, ...block }) => block),
        below: item.parentId !== null
      })
    )
  }
}

const sameName = (a: string, b: string) =>
  a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da')

/** Keeps a meeting's agenda; a template of that name is replaced, which undo takes back. */
export async function saveTemplate(context: AppContext, meetingId: string, name: string) {
  const meeting = await meetingNow(context, meetingId)
  if (meeting.bodyId === null) {
    throw badInput(
      'template-without-body',
      'Mødet har intet forum. Vælg et forum i mødets hoved, og gem skabelonen igen.',
      'The meeting has no body. Choose one in the head of the meeting and keep the template again.'
    )
  }
  if (meeting.items.length === 0) {
    throw badInput(
      'template-empty',
      'Dagsordenen er tom. Skriv punkterne, før den gemmes som skabelon.',
      'The agenda is empty. Write its items before it is kept as a template.'
    )
  }
  const { bodyId } = meeting
  const known = (await readTemplates(context.store.db, { bodyId })).find((one) => sameName(one.name, name))
  const id = known?.id ?? uuidv7()
  const edits = rowEdits('agenda_template', bodyId, id, { name: name.trim(), content: templateOf(meeting) })
  const { seen } = act(context, 'template.save', edits, { stream: bodyId, topics: TOPICS })
  return { id, seen, replaced: known !== undefined }
}

async function requireOfBody(context: AppContext, bodyId: string, id: string): Promise<void> {
  const row = await requireTemplate(context, id)
  if (row.bodyId !== bodyId) throw notFound('body')
}

export async function renameTemplate(context: AppContext, bodyId: string, id: string, name: string) {
  await requireOfBody(context, bodyId, id)
  const others = (await readTemplates(context.store.db, { bodyId })).filter((one) => one.id !== id)
  if (name.trim() === '' || others.some((one) => sameName(one.name, name))) {
    throw badInput(
      'template-name',
      'Skabelonen skal have et navn, som ingen anden skabelon i forummet har.',
      'The template needs a name that no other template of the body has.'
    )
  }
  return act(context, 'template.rename', rowEdits('agenda_template', bodyId, id, { name: name.trim() }), {
    stream: bodyId,
    topics: TOPICS
  })
}

export async function removeTemplate(context: AppContext, bodyId: string, id: string) {
  await requireOfBody(context, bodyId, id)
  return act(context, 'template.remove', rowEdits('agenda_template', bodyId, id, { deleted: true }), {
    stream: bodyId,
    topics: TOPICS
  })
}

/** The items of a template as they will stand; what stands below the first item has nothing to stand under. */
export function planOf(items: readonly TemplateItem[]): PlannedItem[] {
  const agenda: PlannedItem[] = []
  for (const item of items) {
    const plan: PlannedItem = {
      ...EMPTY_PLAN,
      title: item.title,
      kind: item.kind,
      plannedMinutes: item.plannedMinutes,
      presenters: item.presenters,
      caseNumber: item.caseNumber,
      closed: item.closed,
      publicTitle: item.publicTitle,
      recommendation: item.recommendation
    }
    const parent = agenda.at(-1)
    if (item.below && parent) agenda[agenda.length - 1] = { ...parent, below: [...parent.below, plan] }
    else agenda.push(plan)
  }
  return agenda
}

/** Makes a meeting of a template's body, with its members, in one transaction. */
export async function createFromTemplate(
  context: AppContext,
  templateId: string,
  fields: Omit<NewMeeting, 'bodyId' | 'bodyName'>
): Promise<{ id: string; seen: number }> {
  const row = await requireTemplate(context, templateId)
  const read = TemplateContent.safeParse(row.content)
  if (!read.success) throw notReadable()
  const body = await readBody(context.store.db, row.bodyId)
  if (!body) throw notFound('body')
  const id = uuidv7()
  const items = agendaEdits(id, planOf(read.data.items))
  const edits = [
    ...rowEdits('meeting', id, id, {
      body_id: body.id,
      title: fields.title,
      date: fields.date,
      start_time: fields.start,
      end_time: fields.end,
      zone: 'Europe/Copenhagen',
      form: fields.form,
      place: fields.place,
      phase: 'agenda_draft'
    }),
    ...items,
    ...timeEdits(id, [], fields.start, items),
    ...(await attendanceFromMembers(context, id, body.id, fields.date, []))
  ]
  const { seen } = act(context, 'meeting.create', edits, { stream: id, topics: ['meetings', 'bodies'] })
  return { id, seen }
}
