import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../db/changes/write'
import { bodyCalendar, bodyMeetings, itemsCarriedFrom, ownLayout } from '../../db/tables/agendas'
import type { GuestOffer, LikeChoices, LikeDraft, LikeFields } from '../../preload/contract/agenda'
import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import { attendanceFromMembers } from '../attendance/from-members'
import { readBody } from '../bodies/detail'
import { today } from '../bodies/handlers'
import { type AppContext, act, rowEdits } from '../context'
import { holidayName, isHoliday } from '../directory/holiday-rules'
import { badInput } from '../errors'
import { readMeeting } from '../meetings/detail'
import { meetingNow } from '../meetings/handlers'
import { keysFor } from '../meetings/order'
import { timeEdits } from '../meetings/retime'
import { composeAgenda, defaultChoices, draftLines } from './compose-rules'
import { firstFree, nextNumber, nextTitle } from './count-rules'
import { isDate, proposeDate, rhythmOf } from './date-rules'
import { agendaEdits } from './item-edits'
import { type OpenItem, openOf } from './open-rules'
import { LOOK_BACK, type Standing, standingItems } from './standing-rules'
import { isMinutesApproval } from './title-rules'

/** All that is known for a meeting like another one, before anything is chosen. */
interface Series {
  like: MeetingDetail
  standing: Standing[]
  /** standing items that this meeting has no use for */
  leftOut: ReadonlySet<string>
  open: OpenItem[]
  guests: GuestOffer[]
  /** who is asked where the body has no memberships: the list of the last meeting */
  listed: Attendance[]
  hasMembers: boolean
  dates: string[]
  /** the body's meetings, whose dates, numbers and titles are taken */
  calendar: Awaited<ReturnType<typeof bodyCalendar>>
  perYear: number | null
  sharedCaseNumber: string | null
}

async function readSeries(context: AppContext, meetingId: string): Promise<Series> {
  const { db } = context.store
  const like = await meetingNow(context, meetingId)
  const body = like.bodyId === null ? null : await readBody(db, like.bodyId)
  const earlier = like.bodyId === null ? [] : await bodyMeetings(db, like.bodyId, like.date, like.id)
  const history = [like]
  for (const { id } of earlier.slice(0, LOOK_BACK - 1)) {
    const meeting = await readMeeting(db, id)
    if (meeting) history.push(meeting)
  }
  const standing = standingItems(history)
  const taken = await itemsCarriedFrom(db, like.id)
  const members = new Set(body?.members.map((member) => member.name))
  const others = like.attendance.filter((person) => isOther(person, members))
  const before = history[1]
  return {
    like,
    standing,
    // Minutes that are approved already need no item for it.
    leftOut: new Set(
      like.phase === 'approved'
        ? standing
            .filter((one) => isMinutesApproval(one.title) && !/dagsorden/i.test(one.title))
            .map((one) => one.key)
        : []
    ),
    open: openOf(history, standing, body?.rules.approvalWays ?? [], taken),
    guests: others.map((person) => ({
      id: person.id,
      name: person.name,
      title: person.title,
      organization: person.organization,
      chosen: history.slice(1).some((meeting) => meeting.attendance.some((one) => one.name === person.name))
    })),
    listed: like.attendance.filter((person) => person.status !== 'guest' && person.substituteFor === null),
    hasMembers: members.size > 0,
    dates: [...earlier.flatMap(({ date }) => date ?? []), ...(like.date ? [like.date] : [])],
    calendar: like.bodyId === null ? [] : await bodyCalendar(db, like.bodyId),
    perYear: body?.rules.meetingsPerYear ?? null,
    sharedCaseNumber:
      before && like.caseNumber !== null && before.caseNumber === like.caseNumber ? like.caseNumber : null
  }
}

/** Guests; and, where the body has members, others on the list who are none and stood in for nobody. */
const isOther = (person: Attendance, members: ReadonlySet<string>): boolean =>
  !members.has(person.name) &&
  (person.status === 'guest' || (members.size > 0 && !person.isMember && person.substituteFor === null))

interface Settled {
  fields: LikeFields
  rhythm: LikeDraft['rhythm']
  holiday: string | null
}

function settleFields(
  { like, dates, calendar, perYear, sharedCaseNumber }: Series,
  wanted: string | null
): Settled {
  const taken = (name: 'date' | 'number' | 'title') =>
    new Set(calendar.flatMap((meeting) => meeting[name] ?? []))
  const rhythm = rhythmOf(dates, perYear)
  const proposed =
    wanted === null && rhythm && like.date !== null
      ? proposeDate(like.date, rhythm, today(), isHoliday, taken('date'))
      : null
  const date = wanted ?? proposed?.date ?? null
  const holiday = wanted ?? proposed?.movedFrom ?? null
  return {
    fields: {
      number: firstFree(like.number, taken('number'), (number) => nextNumber(number, date)),
      title: firstFree(like.title, taken('title'), (title) => nextTitle(title, like.date, date)),
      date,
      start: like.start,
      end: like.end,
      form: like.form,
      place: like.place,
      caseNumber: sharedCaseNumber
    },
    rhythm,
    holiday: holiday === null ? null : holidayName(holiday)
  }
}

function choicesOf(series: Series): LikeChoices {
  return defaultChoices(series.standing, series.open, series.guests, series.leftOut)
}

function requireDate(date: string | null): void {
  if (date === null || isDate(date)) return
  throw badInput(
    'bad-date',
    `${date} er ikke en dato. Skriv datoen som ÅÅÅÅ-MM-DD, fx 2026-03-12.`,
    `${date} is no date. Write the date as YYYY-MM-DD, e.g. 2026-03-12.`
  )
}

/**
 * What a meeting like this one would be.
 * @param date the wanted date; null proposes the next of the rhythm
 * @param choices absent: what is ticked from the start
 */
export async function draftLike(
  context: AppContext,
  meetingId: string,
  date: string | null,
  choices?: LikeChoices
): Promise<LikeDraft> {
  requireDate(date)
  const series = await readSeries(context, meetingId)
  const { like, standing, open, guests } = series
  const settled = settleFields(series, date)
  const chosen = choices ?? choicesOf(series)
  return {
    likeId: like.id,
    likeDate: like.date,
    likeTitle: like.title,
    bodyId: like.bodyId,
    bodyName: like.bodyName,
    ...settled,
    chair: like.chair,
    minuteTakers: like.minuteTakers,
    standing: standing.map((one) => ({
      key: one.key,
      parentKey: one.parentKey,
      title: one.title,
      kind: one.item.kind,
      plannedMinutes: one.plannedMinutes,
      presenters: one.item.presenters,
      hasText: one.recommendation.length > 0,
      times: one.times,
      of: one.of,
      chosen: !series.leftOut.has(one.key)
    })),
    open: open.map((one) => one.offer),
    guests,
    invited: (await participantEdits(context, series, 'draft', settled.fields.date, []))
      .filter((edit) => edit.field === 'name')
      .map((edit) => String(edit.value)),
    agenda: draftLines(composeAgenda(like, standing, open, chosen))
  }
}

/**
 * The body's members on the day, unanswered; where it has none, those who were listed last time. Chosen guests come
 * behind them and stay guests: that is what they are, not what they answered.
 */
async function participantEdits(
  context: AppContext,
  series: Series,
  id: string,
  date: string | null,
  guestIds: readonly string[]
): Promise<Edit[]> {
  const { like, hasMembers, listed } = series
  const members =
    hasMembers && like.bodyId !== null ? await attendanceFromMembers(context, id, like.bodyId, date, []) : []
  const named = new Set(members.filter((edit) => edit.field === 'name').map((edit) => edit.value))
  const guests = series.guests.filter((one) => guestIds.includes(one.id) && !named.has(one.name))
  const people = [
    ...(hasMembers ? [] : listed),
    ...guests.flatMap((guest) => like.attendance.find((person) => person.id === guest.id) ?? [])
  ]
  const keys = keysFor(new Set(members.map((edit) => edit.row)).size + people.length)
  return [
    ...members,
    ...people.flatMap((person, index) =>
      rowEdits('attendance', id, uuidv7(), {
        order_key: keys[keys.length - people.length + index],
        person_id: person.personId,
        name: person.name,
        title: person.title,
        organization: person.organization,
        sector: person.sector,
        status: person.status === 'guest' ? 'guest' : null,
        role: person.role,
        is_member: person.isMember || null
      })
    )
  ]
}

/** Makes the meeting in one transaction. Absent fields and choices are those of the draft. */
export async function createLike(
  context: AppContext,
  meetingId: string,
  given: { fields?: LikeFields; date?: string; choices?: LikeChoices }
): Promise<{ id: string; seen: number }> {
  requireDate(given.date ?? given.fields?.date ?? null)
  const series = await readSeries(context, meetingId)
  const { like, standing, open } = series
  const fields = given.fields ?? settleFields(series, given.date ?? null).fields
  const choices = given.choices ?? choicesOf(series)
  const id = uuidv7()
  const layout = await ownLayout(context.store.db, like.id)
  const items = agendaEdits(id, composeAgenda(like, standing, open, choices))
  const edits = [
    ...rowEdits('meeting', id, id, {
      body_id: like.bodyId,
      body_name: like.bodyId === null ? like.bodyName : null,
      number: fields.number,
      title: fields.title,
      date: fields.date,
      start_time: fields.start,
      end_time: fields.end,
      zone: like.zone,
      form: fields.form,
      form_text: fields.form === like.form ? like.formText : null,
      place: fields.place,
      case_number: fields.caseNumber,
      phase: 'agenda_draft',
      previous_id: like.id,
      chair: like.chair,
      minute_takers: like.minuteTakers.length > 0 ? like.minuteTakers : null,
      contacts: like.contacts.length > 0 ? like.contacts : null,
      layout
    }),
    ...items,
    ...timeEdits(id, [], fields.start, items),
    ...(await participantEdits(context, series, id, fields.date, choices.guests))
  ]
  const { seen } = act(context, 'meeting.create', edits, { stream: id, topics: ['meetings', 'bodies'] })
  return { id, seen }
}
