import { z } from 'zod'
import { Finding } from './checks'
import { ISSUE_KINDS, Issue } from './meeting'
import { Id, LocalDate } from './values'

export const IssueKind = z.enum(ISSUE_KINDS)
export type IssueKind = z.infer<typeof IssueKind>

/** One thing that is different from the agenda that was sent out last. */
export const AgendaChange = z.object({
  type: z.enum([
    'meeting_changed',
    'item_added',
    'item_removed',
    'item_moved',
    'item_changed',
    'annex_added',
    'annex_removed',
    'annex_replaced'
  ]),
  itemId: Id.nullable(),
  /** as the revised agenda prints it */
  words: z.string(),
  wordsEn: z.string()
})
export type AgendaChange = z.infer<typeof AgendaChange>

export const Recipient = z.object({ name: z.string().max(500), email: z.string().max(500).nullable() })
export type Recipient = z.infer<typeof Recipient>

/** Channels of issuing: what is sent out, to whom, and what has changed since. */
export const issuingChannels = {
  /** what would be sent out now, without storing anything */
  'issuing.prepare': {
    input: z.object({ meetingId: Id, kind: IssueKind }),
    output: z.object({
      version: z.number().int(),
      recipients: z.array(Recipient),
      findings: z.array(Finding),
      changes: z.array(AgendaChange),
      /** the day that the rules give for sending it; null where they give none */
      deadline: LocalDate.nullable(),
      /** why it cannot be issued now, as a sentence; null when it can */
      refusal: z.string().nullable(),
      html: z.string()
    })
  },
  /** freezes the version: writes its files, logs it, fixes the numbers; one undo */
  'issuing.issue': {
    input: z.object({
      meetingId: Id,
      kind: IssueKind,
      recipients: z.array(Recipient).max(2000),
      note: z.string().max(20_000).nullable()
    }),
    output: z.object({ issue: Issue, seen: z.number().int() })
  },
  /** what is different from the last issued agenda; empty before the first */
  'issuing.changes': { input: z.object({ meetingId: Id }), output: z.array(AgendaChange) },
  /** the issued document as formatted text and as plain text, for the clipboard */
  'issuing.copy': {
    input: z.object({ meetingId: Id, issueId: Id }),
    output: z.object({ html: z.string(), text: z.string() })
  },
  /** a mail draft with the documents attached; null when the user thought better of it */
  'issuing.saveMail': {
    input: z.object({ meetingId: Id, issueId: Id }),
    output: z.object({ path: z.string() }).nullable()
  },
  /** opens a copy of an issued file */
  'issuing.openFile': {
    input: z.object({ meetingId: Id, issueId: Id, sha256: z.string().length(64) }),
    output: z.object({})
  }
} as const
