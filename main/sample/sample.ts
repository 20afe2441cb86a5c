import { danishDate } from '../../preload/contract/danish'
import type { MeetingForm, MeetingPhase } from '../../preload/contract/values'
import { fileNameOf, pdfOf } from './annex-file'
import { attendanceOf, spread } from './attendance'
import { BODIES, bodyOf } from './bodies'
import { addDays, meetingDay, toWorkday } from './calendar'
import { type Agenda, agendaOf } from './items'
import { ORGANIZATIONS, PERSONS, personOf } from './people'
import { type BodyPlan, isPlanted, PLANS, type PlannedMeeting } from './plan'
import type { SampleAnnexFile, SampleData, SampleMeetingEntry } from './sample-data'
import { PLACES } from './texts/recurring'

const FORM_TEXTS: Record<MeetingForm, string> = {
  in_person: 'Fysisk møde',
  hybrid: 'Fysisk møde med mulighed for at deltage på video',
  online: 'Videomøde',
  written: 'Skriftlig behandling'
}

const NOT_HELD: readonly MeetingPhase[] = ['planned', 'agenda_draft', 'agenda_issued']
/** Files lie with the meetings of the last half year and the ones ahead; older annexes are titles only. */
const WEEKS_WITH_FILES = -26

/** The day that agenda or minutes carry: a week before, or some working days after. */
function documentDate(date: string, phase: MeetingPhase, index: number): string | null {
  if (phase === 'planned') return null
  if (NOT_HELD.includes(phase)) return toWorkday(addDays(date, -9))
  return toWorkday(addDays(date, 4 + spread(`document ${index}`, 5)))
}

function filesOf(agenda: Agenda, bodyName: string, date: string): SampleAnnexFile[] {
  return agenda.annexes.map(({ title, item }) => ({
    title,
    item,
    fileName: fileNameOf(title),
    bytes: pdfOf(title, [
      `Bilag til punkt ${item ?? ''} på mødet i ${bodyName} den ${danishDate(date)}.`,
      'Klynge Åmose er opfundet, og det er tallene også. Filen er lagt ind som eksempel, så det kan prøves at åbne, flytte og udsende et bilag.'
    ])
  }))
}

function meetingOf(
  plan: BodyPlan,
  planned: PlannedMeeting,
  index: number,
  dates: readonly string[],
  today: string
): SampleMeetingEntry {
  const body = bodyOf(plan.bodyKey)
  const date = dates[index - 1] ?? today
  const phase = planned.phase ?? 'approved'
  const held = !NOT_HELD.includes(phase)
  const leaders = body.members.filter(({ role }) => role === 'chair' || role === 'co_chair')
  const chair = leaders[(index - 1) % leaders.length]?.personKey ?? ''
  const context = { date, previous: dates[index - 2] ?? null, next: dates[index] ?? null }
  const agenda = agendaOf(plan, planned, index, context, chair, held)
  const members = new Set(body.members.map(({ personKey }) => personKey))
  const uninvited = isPlanted(plan.bodyKey, index, 'presenter-not-listed')
  const guests = uninvited ? [] : [...agenda.speakers].filter(([key]) => !members.has(key))
  const secretaries = body.members
    .filter(({ role }) => role === 'secretary')
    .map(({ personKey }) => personOf(personKey))
  const places = PLACES[plan.bodyKey as keyof typeof PLACES]
  const year = date.slice(0, 4)
  const inYear = dates.slice(0, index).filter((other) => other.startsWith(year)).length
  return {
    bodyKey: body.key,
    number: `${inYear}/${year}`,
    phase,
    meeting: {
      body: body.name,
      title: null,
      kind: held ? 'minutes' : 'agenda',
      date,
      start: plan.start,
      end: agenda.end,
      form: planned.form,
      formText: FORM_TEXTS[planned.form],
      place: planned.form === 'online' ? null : (places[index % places.length] ?? null),
      caseNumber: `${year.slice(2)}/${1000 + spread(`${plan.bodyKey} ${date}`, 9000)}`,
      documentDate: documentDate(date, phase, index),
      chair: personOf(chair).name,
      minuteTakers: held ? secretaries.map(({ name }) => name) : [],
      contacts: secretaries.map(({ name, phone, email }) => ({
        name,
        phone: phone ?? null,
        email: email ?? null
      })),
      attendance: attendanceOf({
        bodyKey: body.key,
        index,
        form: planned.form,
        held,
        needed: new Set(agenda.speakers.keys()),
        guests: new Map(guests)
      }),
      annexes: agenda.annexes,
      items: agenda.items
    },
    annexFiles: planned.weeks >= WEEKS_WITH_FILES ? filesOf(agenda, body.name, date) : []
  }
}

/**
 * The sample: an invented cluster with four bodies and some two years of meetings, the last of them ahead of today.
 * The same day always gives the same sample.
 * @param today YYYY-MM-DD
 */
export function buildSample(today: string): SampleData {
  const meetings = PLANS.flatMap((plan) => {
    const dates = plan.meetings.map(({ weeks }) => meetingDay(today, weeks, plan.weekday))
    return plan.meetings.map((planned, at) => meetingOf(plan, planned, at + 1, dates, today))
  }).sort((a, b) => ((a.meeting.date ?? '') < (b.meeting.date ?? '') ? -1 : 1))
  const from = `${addDays(today, -760).slice(0, 7)}-01`
  return {
    organizations: ORGANIZATIONS.map((organization) => ({ ...organization })),
    persons: PERSONS.map((person) => ({ ...person })),
    bodies: BODIES.map((body) => ({
      ...body,
      rules: { ...body.rules, approvalWays: [...body.rules.approvalWays] },
      members: body.members.map((member) => ({ ...member, from: member.from ?? from }))
    })),
    meetings
  }
}
