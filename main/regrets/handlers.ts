import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../db/changes/write'
import { readMembers } from '../../db/tables/bodies'
import { emailsOf } from '../../db/tables/issues'
import { listPeople } from '../../db/tables/people'
import { listComing, listReasons, noteReason } from '../../db/tables/regrets'
import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import { sectorOf } from '../attendance/from-members'
import { today } from '../bodies/handlers'
import { type AppContext, act, rowEdits } from '../context'
import { notFound } from '../errors'
import type { Handlers } from '../handlers'
import { meetingNow, meetingTopics } from '../meetings/handlers'
import { keyAt } from '../meetings/order'
import { fitsName } from './find-rules'
import { readAnswers } from './mail-rules'
import { proposals, substituteLines } from './substitute-rules'

const MOST_HITS = 12

export const regretsHandlers = {
  'regrets.find': async ({ query, meetingId }, context) => {
    const lines = await listComing(context.store.db, today(), meetingId)
    return lines
      .filter((line) =>
        // Without a name yet: those of the meeting in sight who have not sent regrets.
        query.trim() === ''
          ? line.meetingId === meetingId && line.status !== 'excused'
          : fitsName(query, line.name)
      )
      .sort((one, other) => Number(other.meetingId === meetingId) - Number(one.meetingId === meetingId))
      .slice(0, MOST_HITS)
      .map((line) => ({
        meetingId: line.meetingId,
        attendanceId: line.attendanceId,
        name: line.name,
        organization: line.organization,
        meeting: line.body ?? line.title ?? '',
        date: line.date,
        isExcused: line.status === 'excused'
      }))
  },

  'regrets.substitutes': async ({ meetingId, attendanceId }, context) => {
    const meeting = await meetingNow(context, meetingId)
    const person = meeting.attendance.find((one) => one.id === attendanceId)
    if (!person) throw notFound('attendance')
    const { db } = context.store
    const members = meeting.bodyId ? await readMembers(db, meeting.bodyId) : []
    return proposals(person, meeting, members, await listPeople(db, meeting.date ?? today()))
  },

  'regrets.read': async ({ meetingId, text }, context) => {
    const meeting = await meetingNow(context, meetingId)
    const ids = meeting.attendance.flatMap((one) => one.personId ?? [])
    const emails = await emailsOf(context.store.db, ids)
    return readAnswers(
      text,
      meeting.attendance.map((one) => ({
        attendanceId: one.id,
        name: one.name,
        email: (one.personId && emails.get(one.personId)) || null
      }))
    )
  },

  'regrets.register': async ({ meetingId, answers }, context) => {
    const meeting = await meetingNow(context, meetingId)
    const edits: Edit[] = []
    const keys = meeting.attendance.map((one) => one.order)
    for (const { attendanceId, answer, substitute } of answers) {
      const person = meeting.attendance.find((one) => one.id === attendanceId)
      if (!person) throw notFound('attendance')
      edits.push(...rowEdits('attendance', meetingId, attendanceId, statusOf(answer)))
      if (answer === 'excused' && substitute) {
        edits.push(...(await substituteEdits(context, meeting, person, substitute, keys)))
      }
    }
    const { seen } = act(context, 'regrets.register', edits, {
      stream: meetingId,
      topics: meetingTopics(meetingId),
      alongside: () => {
        for (const { attendanceId, answer, reason } of answers) {
          noteReason(
            context.store,
            meetingId,
            attendanceId,
            answer === 'excused' ? reason?.trim() || null : null
          )
        }
      }
    })
    return { seen, registered: answers.length }
  },

  'regrets.reasons': ({ meetingId }, context) => listReasons(context.store.db, meetingId),

  'regrets.reminder': async ({ meetingId }, context) => {
    const meeting = await meetingNow(context, meetingId)
    const waiting = meeting.attendance.filter((one) => one.status === null)
    const emails = await emailsOf(
      context.store.db,
      waiting.flatMap((one) => one.personId ?? [])
    )
    const addressed = waiting.map((one) => ({
      name: one.name,
      email: one.personId ? emails.get(one.personId) : undefined
    }))
    return {
      addresses: addressed.flatMap(({ name, email }) => (email ? [`${name} <${email}>`] : [])).join('; '),
      names: waiting.map((one) => one.name),
      withoutEmail: addressed.filter((one) => !one.email).map((one) => one.name)
    }
  }
} satisfies Partial<Handlers>

function statusOf(answer: 'excused' | 'present' | 'online') {
  if (answer === 'excused') return { status: 'excused', mode: null }
  return { status: 'present', mode: answer === 'online' ? 'online' : 'in_person' }
}

/** The substitute's line, new or the one that stands there already; in the seat of whom it covers. */
async function substituteEdits(
  context: AppContext,
  meeting: MeetingDetail,
  covered: Attendance,
  substitute: { personId: string | null; name: string },
  keys: string[]
): Promise<Edit[]> {
  const lines = substituteLines(meeting, covered, substitute)
  // Whoever covered before does so no longer.
  const released = lines.released.flatMap((id) =>
    rowEdits('attendance', meeting.id, id, { substitute_for: null })
  )
  if (lines.own) {
    return [...released, ...rowEdits('attendance', meeting.id, lines.own, { substitute_for: covered.name })]
  }
  const people = await listPeople(context.store.db, meeting.date ?? today())
  const known = people.find((one) => one.id === substitute.personId)
  const organization = known?.organization ?? covered.organization
  const key = keyAt(keys, keys.length)
  keys.push(key)
  return [
    ...released,
    ...rowEdits('attendance', meeting.id, uuidv7(), {
      order_key: key,
      person_id: known?.id ?? null,
      name: known?.name ?? substitute.name.trim(),
      title: known?.title ?? null,
      organization,
      sector: known?.sector ?? (await sectorOf(context, organization)),
      substitute_for: covered.name
    })
  ]
}
