import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { emailsOf, readSnapshot } from '../../db/tables/issues'
import { danishDate } from '../../preload/contract/danish'
import type { AgendaChange, IssueKind, Recipient } from '../../preload/contract/issuing'
import type { Issue, MeetingDetail } from '../../preload/contract/meeting'
import { today } from '../bodies/handlers'
import { listsOfBody } from '../bodies/list-handlers'
import { type AppContext, act, rowEdits } from '../context'
import { buildDocument } from '../documents/model/build-document'
import type { DocumentModel } from '../documents/model/document-model'
import { badInput } from '../errors'
import { meetingNow, meetingTopics } from '../meetings/handlers'
import { type FrozenFile, freeze } from './frozen-files'
import {
  issuedName,
  lastAgenda,
  nextVersion,
  phaseAfter,
  refusalOf,
  usualRecipients,
  withListed
} from './issue-rules'
import { countedAnew, marked, onlyNew } from './mark-rules'
import { changesBetween, type Snapshot, snapshotOf } from './snapshot-rules'

/** What would be sent out now. */
export interface Preparation {
  meeting: MeetingDetail
  kind: IssueKind
  version: number
  changes: AgendaChange[]
  model: DocumentModel
  snapshot: Snapshot
  refusal: ReturnType<typeof refusalOf>
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** What is different from the last issued agenda; empty before the first. */
export async function changesSince(context: AppContext, meeting: MeetingDetail): Promise<AgendaChange[]> {
  const before = lastAgenda(meeting.issues)
  const snapshot = before && (await readSnapshot<Snapshot>(context.store.db, before.id))
  return snapshot ? changesBetween(snapshot, snapshotOf(meeting, digest)) : []
}

/** The document as it would be sent out, with what stands in the way of it. */
export async function prepareIssue(
  context: AppContext,
  meetingId: string,
  kind: IssueKind
): Promise<Preparation> {
  const now = await meetingNow(context, meetingId)
  const meeting = kind === 'revised_agenda' ? countedAnew(now) : now
  const changes = await changesSince(context, meeting)
  const newItems = changes.filter((change) => change.type === 'item_added').length
  return {
    meeting,
    kind,
    version: nextVersion(meeting.issues, kind),
    changes,
    model: modelOf(meeting, kind, changes),
    snapshot: snapshotOf(meeting, digest),
    refusal: refusalOf(meeting, kind, { all: changes.length, newItems })
  }
}

function modelOf(meeting: MeetingDetail, kind: IssueKind, changes: readonly AgendaChange[]): DocumentModel {
  if (kind === 'minutes') return buildDocument(meeting, { kind: 'minutes' })
  const shown = kind === 'supplementary_agenda' ? onlyNew(meeting, changes) : meeting
  const last = lastAgenda(meeting.issues)
  const since = last ? danishDate(localDay(last.issuedAt)) : ''
  return marked(buildDocument(shown, { kind: 'agenda' }), shown, kind, changes, since)
}

const localDay = (instant: string) =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })

/**
 * Who gets it when nobody says otherwise: those on the meeting's list, and those on the body's mailing lists for this
 * kind of document, with the addresses that this office knows.
 */
export async function proposedRecipients(
  context: AppContext,
  meeting: MeetingDetail,
  kind: IssueKind
): Promise<Recipient[]> {
  const ids = meeting.attendance.flatMap((person) => person.personId ?? [])
  const emails = await emailsOf(context.store.db, ids)
  const purpose = kind === 'minutes' ? 'minutes' : 'agenda'
  const lists = meeting.bodyId ? await listsOfBody(context, meeting.bodyId, meeting.date ?? today()) : []
  const listed = lists
    .filter((list) => list.purpose === purpose)
    .flatMap(({ resolved }) => [
      ...resolved.recipients,
      ...resolved.missing.map(({ name }) => ({ name, email: null }))
    ])
  return withListed(
    usualRecipients(meeting, (id) => emails.get(id) ?? null),
    listed
  )
}

/**
 * Sends out a version: writes its files into the data folder, then logs it, fixes the numbers and moves the meeting
 * on, in one transaction. A failure before that leaves nothing but files that nobody names.
 * @throws AppError `issue-…` where it cannot be sent out, with what to do
 */
export async function issueDocument(
  context: AppContext,
  input: { meetingId: string; kind: IssueKind; recipients: readonly Recipient[]; note: string | null }
): Promise<{ issue: Issue; seen: number }> {
  const prepared = await prepareIssue(context, input.meetingId, input.kind)
  const { meeting, refusal, kind, version } = prepared
  if (refusal) throw badInput(refusal.code, refusal.da, refusal.en)
  const files = [...(await documentFiles(context, prepared)), ...annexFiles(meeting, kind, prepared.changes)]
  const issue: Issue = {
    id: uuidv7(),
    kind,
    version,
    issuedAt: new Date().toISOString(),
    recipients: [...input.recipients],
    files,
    note: input.note?.trim() || null
  }
  const phase = phaseAfter(meeting.phase, kind)
  const edits = [
    ...rowEdits('issue', meeting.id, issue.id, {
      kind,
      version,
      issued_at: issue.issuedAt,
      recipients: issue.recipients,
      files,
      note: issue.note,
      snapshot: prepared.snapshot
    }),
    ...(phase === meeting.phase ? [] : rowEdits('meeting', meeting.id, meeting.id, { phase })),
    ...(kind === 'minutes' ? [] : [...numberEdits(meeting), ...labelEdits(meeting)])
  ]
  const { seen } = act(context, `issue.${kind}`, edits, {
    stream: meeting.id,
    topics: meetingTopics(meeting.id)
  })
  return { issue, seen }
}

/** From now on annexes keep the labels that were sent out, whatever is added or moved. */
function labelEdits(meeting: MeetingDetail) {
  return meeting.annexes
    .filter((annex) => annex.label !== null && !annex.withMinutes)
    .flatMap((annex) => rowEdits('annex', meeting.id, annex.id, { label: annex.label }))
}

/** From now on the items keep the numbers that were sent out. */
function numberEdits(meeting: MeetingDetail) {
  return meeting.items
    .filter((item) => item.parentId === null)
    .flatMap((item) => rowEdits('agenda_item', meeting.id, item.id, { fixed_number: item.number }))
}

async function documentFiles(context: AppContext, prepared: Preparation): Promise<FrozenFile[]> {
  const { meeting, kind, version, model } = prepared
  const name = issuedName(meeting, kind, version)
  // The writers bring large libraries: they are loaded when something is written, not with the program.
  const [{ writeDocx }, { pdfWriter }, { renderHtml }] = await Promise.all([
    import('../documents/writers/docx'),
    import('../documents/writers/pdf'),
    import('../documents/writers/html')
  ])
  const steps: [string, () => Promise<Uint8Array>][] = [
    [`${name}.docx`, () => writeDocx(model)],
    [`${name}.pdf`, () => pdfWriter(context.print)(model)],
    [`${name}.html`, async () => new TextEncoder().encode(renderHtml(model))]
  ]
  const files: FrozenFile[] = []
  for (const [fileName, make] of steps) {
    context.progress('issue', files.length, steps.length)
    files.push(await freeze(context.folder, fileName, await make()))
  }
  context.progress('issue', steps.length, steps.length)
  return files
}

/** The annexes that go with it; with a supplementary agenda those of its items. */
function annexFiles(meeting: MeetingDetail, kind: IssueKind, changes: readonly AgendaChange[]): FrozenFile[] {
  const shown = kind === 'supplementary_agenda' ? onlyNew(meeting, changes) : meeting
  return shown.annexes.flatMap((annex) =>
    annex.fileHash && annex.fileName && (kind === 'minutes' || !annex.withMinutes)
      ? [{ name: annex.fileName, sha256: annex.fileHash, size: annex.fileSize ?? 0 }]
      : []
  )
}
