import { z } from 'zod'
import { Id, Line, LocalDate } from './values'

/** What somebody answered to an invitation. */
export const ANSWERS = ['excused', 'present', 'online'] as const
export const Answer = z.enum(ANSWERS)
export type Answer = z.infer<typeof Answer>

export const Substitute = z.object({
  personId: Id.nullable(),
  name: Line.min(1),
  title: Line.nullable(),
  organization: Line.nullable(),
  /** the one whom the body has named for it, or somebody from the same organisation */
  why: z.enum(['standing', 'same_organization', 'typed'])
})
export type Substitute = z.infer<typeof Substitute>

export const ReadAnswer = z.object({
  attendanceId: Id,
  name: z.string(),
  answer: Answer,
  /** name of whoever comes instead, as the mail has it; null where nobody is named */
  substitute: z.string().nullable(),
  /** the words that say so */
  excerpt: z.string()
})
export type ReadAnswer = z.infer<typeof ReadAnswer>

/** Channels of regrets and other answers before the day. */
export const regretsChannels = {
  /** people on the list of coming meetings by the first letters of their names; the given meeting first */
  'regrets.find': {
    input: z.object({ query: z.string().max(200), meetingId: Id.nullable() }),
    output: z.array(
      z.object({
        meetingId: Id,
        attendanceId: Id,
        name: z.string(),
        organization: z.string().nullable(),
        meeting: z.string(),
        date: LocalDate.nullable(),
        isExcused: z.boolean()
      })
    )
  },
  /** who could come instead, the most likely first */
  'regrets.substitutes': {
    input: z.object({ meetingId: Id, attendanceId: Id }),
    output: z.array(Substitute)
  },
  /** answers in a pasted mail or a list of replies; stores nothing */
  'regrets.read': {
    input: z.object({ meetingId: Id, text: z.string().max(1_000_000) }),
    output: z.object({
      answers: z.array(ReadAnswer),
      /** somebody wrote, but is not on the list of the meeting */
      unknown: z.array(z.string())
    })
  },
  /** registers answers with substitutes; one undo. A reason stays on this machine */
  'regrets.register': {
    input: z.object({
      meetingId: Id,
      answers: z
        .array(
          z.object({
            attendanceId: Id,
            answer: Answer,
            substitute: z.object({ personId: Id.nullable(), name: Line.min(1) }).nullable(),
            reason: z.string().max(2000).nullable()
          })
        )
        .min(1)
        .max(500)
    }),
    output: z.object({ seen: z.number().int(), registered: z.number().int() })
  },
  /** the reasons that were noted here; they are never sent to anybody */
  'regrets.reasons': {
    input: z.object({ meetingId: Id }),
    output: z.array(z.object({ attendanceId: Id, reason: z.string() }))
  },
  /** addresses of those who have not answered, as mail programs take them */
  'regrets.reminder': {
    input: z.object({ meetingId: Id }),
    output: z.object({ addresses: z.string(), names: z.array(z.string()), withoutEmail: z.array(z.string()) })
  }
} as const
