import type { IssueKind } from '../../preload/contract/issuing'
import type { Issue, MeetingDetail } from '../../preload/contract/meeting'
import { copyForOpening } from '../annexes/files'
import { findingsOf } from '../checks/handlers'
import { type AppContext, languageOf } from '../context'
import { readDeadlines } from '../directory/deadlines'
import { writeFileWhole } from '../documents/write-file'
import { renderHtml } from '../documents/writers/html'
import { AppError, notFound } from '../errors'
import type { Handlers } from '../handlers'
import { meetingNow } from '../meetings/handlers'
import { type FrozenFile, thaw } from './frozen-files'
import { changesSince, issueDocument, prepareIssue, proposedRecipients } from './issue'
import { issuedName, subjectOf } from './issue-rules'
import { coverHtml, coverText, plainOf } from './mail-rules'

export const issuingHandlers = {
  'issuing.prepare': async ({ meetingId, kind }, context) => {
    const prepared = await prepareIssue(context, meetingId, kind)
    const { meeting, refusal } = prepared
    return {
      version: prepared.version,
      recipients: await proposedRecipients(context, meeting, kind),
      findings: findingsOf(context, meeting),
      changes: prepared.changes,
      deadline: await deadlineOf(context, meeting, kind),
      refusal: refusal && (languageOf(context) === 'da' ? refusal.da : refusal.en),
      html: renderHtml(prepared.model)
    }
  },

  'issuing.issue': (input, context) => issueDocument(context, input),

  'issuing.changes': async ({ meetingId }, context) =>
    changesSince(context, await meetingNow(context, meetingId)),

  'issuing.copy': async ({ meetingId, issueId }, context) => {
    const { issue } = await findIssue(context, meetingId, issueId)
    const html = new TextDecoder().decode(await thaw(context.folder, webFile(issue)))
    return { html, text: plainOf(html) }
  },

  'issuing.saveMail': async ({ meetingId, issueId }, context) => {
    const { meeting, issue } = await findIssue(context, meetingId, issueId)
    const path = await context.desktop?.pickTarget({
      name: issuedName(meeting, issue.kind, issue.version),
      extension: 'eml'
    })
    if (!path) return null
    await writeFileWhole(path, await mailOf(context, meeting, issue))
    return { path }
  },

  'issuing.openFile': async ({ meetingId, issueId, sha256 }, context) => {
    const { issue } = await findIssue(context, meetingId, issueId)
    const file = issue.files.find((one) => one.sha256 === sha256)
    if (!file) throw notFound('annex')
    const copy = await copyForOpening(context.folder, { hash: file.sha256, name: file.name, size: file.size })
    await context.desktop?.openFile(copy)
    return {}
  }
} satisfies Partial<Handlers>

/** The day that the body's rules give for sending it; null where they give none, or it is out already. */
async function deadlineOf(context: AppContext, meeting: MeetingDetail, kind: IssueKind) {
  const wanted = kind === 'minutes' ? 'minutes' : 'agenda'
  const deadlines = await readDeadlines(context, { meetingId: meeting.id })
  return deadlines.find((one) => one.kind === wanted && !one.isDone)?.date ?? null
}

async function findIssue(context: AppContext, meetingId: string, issueId: string) {
  const meeting = await meetingNow(context, meetingId)
  const issue = meeting.issues.find((one) => one.id === issueId)
  if (!issue) {
    throw new AppError('issue-not-found', 'Udsendelsen findes ikke længere i mødet.', {
      en: 'The issued version is no longer in the meeting.',
      input: true
    })
  }
  return { meeting, issue }
}

/** The page that the version was kept as. @throws AppError where it has none */
function webFile(issue: Issue): FrozenFile {
  const file = issue.files.find((one) => one.name.endsWith('.html'))
  if (!file) throw notFound('annex')
  return file
}

async function mailOf(context: AppContext, meeting: MeetingDetail, issue: Issue): Promise<Uint8Array> {
  const { writeMailDraft } = await import('./mail-draft')
  const cover = { kind: issue.kind as IssueKind, meeting, note: issue.note, files: sent(issue) }
  return writeMailDraft({
    to: issue.recipients,
    subject: subjectOf(issue.kind, meeting.bodyName ?? meeting.title, meeting.date),
    html: coverHtml(cover),
    text: coverText(cover),
    attachments: await Promise.all(
      sent(issue).map(async (file) => ({ name: file.name, bytes: await thaw(context.folder, file) }))
    )
  })
}

/** The page is for the clipboard; people get Word, PDF and the annexes. */
const sent = (issue: Issue) => issue.files.filter((file) => !file.name.endsWith('.html'))
