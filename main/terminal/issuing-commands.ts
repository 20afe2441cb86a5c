import type { IssueKind } from '../../preload/contract/issuing'
import type { AppContext } from '../context'
import { badInput } from '../errors'
import { issueDocument, proposedRecipients } from '../issuing/issue'
import { meetingNow } from '../meetings/handlers'
import type { CommandLine } from './arguments'
import type { CommandTable, Said } from './command'

const KINDS: Readonly<Record<string, IssueKind>> = {
  agenda: 'agenda',
  revised: 'revised_agenda',
  supplementary: 'supplementary_agenda',
  minutes: 'minutes'
}

export const issuingCommands: CommandTable = {
  /** `meeting issue ID --kind agenda|revised|supplementary|minutes [--note TEXT]` */
  'meeting issue': { words: 3, run: meetingIssue }
}

async function meetingIssue(line: CommandLine, context: AppContext): Promise<Said> {
  const wanted = line.options.kind ?? 'agenda'
  const kind = Object.hasOwn(KINDS, wanted) ? KINDS[wanted] : undefined
  if (!kind) {
    throw badInput(
      'issue-kind',
      'Angiv --kind agenda, revised, supplementary eller minutes.',
      'Give --kind agenda, revised, supplementary or minutes.'
    )
  }
  const meetingId = line.words.at(-1) ?? ''
  const meeting = await meetingNow(context, meetingId)
  const { issue } = await issueDocument(context, {
    meetingId,
    kind,
    recipients: await proposedRecipients(context, meeting, kind),
    note: line.options.note ?? null
  })
  return {
    value: {
      issueId: issue.id,
      kind: issue.kind,
      version: issue.version,
      issuedAt: issue.issuedAt,
      recipients: issue.recipients.map(({ name }) => name),
      files: issue.files.map(({ name, sha256 }) => ({ name, sha256 }))
    },
    lines: [`Version ${issue.version}`, ...issue.files.map(({ name, sha256 }) => `${sha256}  ${name}`)]
  }
}
