import { v7 as uuidv7 } from 'uuid'
import { readYearOfBody } from '../../db/tables/directory'
import { insertDismissal, readDismissals } from '../../db/tables/local'
import type { Dismissal, Finding } from '../../preload/contract/checks'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { today } from '../bodies/handlers'
import { type AppContext, act, seenNow } from '../context'
import { notFound } from '../errors'
import type { Handlers } from '../handlers'
import { meetingNow, meetingTopics } from '../meetings/handlers'
import { withTimes } from '../meetings/retime'
import { mandateTooFew } from './mandate-rules'
import { mendEdits } from './mend'
import { checkMeeting, isDismissed } from './rules'

/** What the checks find in a meeting, without what was put away. */
export function findingsOf(context: AppContext, meeting: MeetingDetail): Finding[] {
  const dismissed = readDismissals(context.store, meeting.id, meeting.bodyId) as Dismissal[]
  const ofYear = mandateFindings(context, meeting).filter((finding) => !isDismissed(finding, dismissed))
  return [...ofYear, ...checkMeeting(meeting, dismissed, today())]
}

/** What the body's other meetings of the year say: not in the meeting itself, so read beside it. */
function mandateFindings(context: AppContext, meeting: MeetingDetail): Finding[] {
  if (meeting.bodyId === null || meeting.date === null) return []
  const year = readYearOfBody(context.store, meeting.bodyId, Number(meeting.date.slice(0, 4)), today())
  return year ? mandateTooFew(meeting, year, year.lastDate === meeting.date) : []
}

export const checkHandlers = {
  'checks.run': async ({ meetingId }, context) => findingsOf(context, await meetingNow(context, meetingId)),

  'checks.dismiss': async ({ meetingId, code, key, scope }, context) => {
    const meeting = await meetingNow(context, meetingId)
    // Without a body there is nothing wider than the meeting itself.
    const wide = scope === 'body' && meeting.bodyId !== null
    insertDismissal(context.store, {
      id: uuidv7(),
      meetingId: wide ? null : meetingId,
      bodyId: meeting.bodyId,
      code,
      key
    })
    context.changed([`meeting:${meetingId}`])
    return seenNow(context)
  },

  'checks.mend': async ({ meetingId, key }, context) => {
    const meeting = await meetingNow(context, meetingId)
    const finding = findingsOf(context, meeting).find((each) => each.key === key)
    if (!finding?.mend) throw notFound('finding')
    const edits = await withTimes(context, meetingId, mendEdits(meeting, finding.mend))
    return act(context, 'check.mend', edits, {
      stream: meetingId,
      seen: meeting.seen,
      topics: meetingTopics(meetingId)
    })
  }
} satisfies Partial<Handlers>
