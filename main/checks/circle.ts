import type { Finding } from '../../preload/contract/checks'
import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import type { SectorKind } from '../../preload/contract/values'
import { finding, goTo, isAhead, isOff } from './finding'
import { mayBeSamePerson } from './names'

/** Is the circle whole enough: every sector there, enough members to hold the meeting. Pure. */

const SECTORS: Record<Exclude<SectorKind, 'other'>, readonly [string, string]> = {
  region: ['regionen', 'the region'],
  municipality: ['kommunerne', 'the municipalities'],
  hospital: ['hospitalet', 'the hospital'],
  psychiatry: ['psykiatrien', 'psychiatry'],
  general_practice: ['almen praksis', 'general practice'],
  university: ['universitetet', 'the university']
}

const isGone = (person: Attendance): boolean => person.status === 'excused' || person.status === 'absent'

/** Members count for the body's work; the secretariat and observers do not (domain.md, beslutningsdygtig). */
const counts = (person: Attendance): boolean =>
  person.isMember && person.role !== 'secretary' && person.role !== 'observer'

const coveredBy = (meeting: MeetingDetail, person: Attendance): Attendance | undefined =>
  meeting.attendance.find(
    (other) =>
      other.substituteFor !== null && !isGone(other) && mayBeSamePerson(other.substituteFor, person.name)
  )

/**
 * `sector-absent`: all members of a sector are away and nobody else from it came. Sectors are expected only from
 * known members, so a document of an unknown circle says nothing.
 */
export function sectorAbsent(meeting: MeetingDetail): Finding[] {
  if (isOff(meeting)) return []
  const members = meeting.attendance.filter(counts)
  const there = meeting.attendance.filter((person) => !isGone(person) && person.status !== 'guest')
  if (there.length === 0) return []
  const here = new Set<SectorKind | null>(there.map((person) => person.sector))
  for (const member of members) {
    // a substitute from outside the directory still sits for the sector of the member
    if (isGone(member) && coveredBy(meeting, member)) here.add(member.sector)
  }
  const expected = [...new Set(members.map((member) => member.sector))]
  return expected.flatMap((sector) => {
    if (sector === null || sector === 'other' || here.has(sector)) return []
    const [name, nameEn] = SECTORS[sector]
    const gone = members.filter((member) => member.sector === sector && isGone(member))
    if (gone.length === 0) return []
    const who = gone.map((member) => member.name).join(', ')
    const tense = isAhead(meeting) ? 'kommer' : 'deltog'
    return finding(meeting, {
      code: 'sector-absent',
      place: [sector],
      person: gone.length === 1 ? (gone[0]?.name ?? null) : null,
      message: `Ingen fra ${name} ${tense}. Fraværende: ${who}.`,
      messageEn: `Nobody from ${nameEn} ${isAhead(meeting) ? 'will be' : 'was'} there. Away: ${who}.`,
      mend: goTo('participants')
    })
  })
}

/** Sectors that the rules require and whose members are all away without a substitute. */
function emptySectors(meeting: MeetingDetail, circle: readonly Attendance[]): (keyof typeof SECTORS)[] {
  return meeting.requiredSectors.flatMap((sector) => {
    if (sector === 'other') return []
    const seats = circle.filter((person) => person.sector === sector)
    return seats.length > 0 && seats.every((person) => isGone(person) && !coveredBy(meeting, person))
      ? [sector]
      : []
  })
}

/**
 * `too-many-regrets`: before the meeting, as many members are away without a substitute as the body's rules name, or a
 * sector that must be there is away; without such a rule more than half of them, or too few left to take decisions.
 */
export function tooManyRegrets(meeting: MeetingDetail): Finding[] {
  if (!isAhead(meeting)) return []
  const listed = meeting.attendance.filter(counts)
  // where the directory knows no members, those who were asked are the circle
  const circle =
    listed.length > 0
      ? listed
      : meeting.attendance.filter((person) => person.status !== 'guest' && person.substituteFor === null)
  const size = Math.max(circle.length, listed.length > 0 ? meeting.memberCount : 0)
  const away = circle.filter((person) => isGone(person) && !coveredBy(meeting, person)).length
  if (away === 0) return []
  const left = size - away
  const quorum = meeting.quorum
  const belowQuorum = quorum !== null && left < quorum
  const limit = meeting.moveAtRegrets
  const atLimit = limit !== null && away >= limit
  const empty = emptySectors(meeting, circle)
  const isMany = limit === null && size >= 4 && away * 2 > size
  if (!belowQuorum && !atLimit && !isMany && empty.length === 0) return []
  const rules: [string, string][] = []
  if (belowQuorum) {
    rules.push([
      `mødet er ikke beslutningsdygtigt (det kræver ${quorum})`,
      `no decisions can be taken (that needs ${quorum})`
    ])
  }
  if (atLimit) {
    rules.push([
      `forretningsordenen siger, at mødet overvejes flyttet ved ${limit} afbud`,
      `the rules of procedure say to consider moving the meeting at ${limit} regrets`
    ])
  }
  for (const sector of empty) {
    const [name, nameEn] = SECTORS[sector]
    rules.push([
      `ingen fra ${name} kommer, og forretningsordenen kræver det`,
      `nobody from ${nameEn} is coming, which the rules of procedure require`
    ])
  }
  const said = (place: 0 | 1) =>
    rules.length === 0 ? '' : `: ${rules.map((rule) => rule[place]).join('; ')}`
  const reason = `${away} af ${size} medlemmer har meldt afbud${said(0)}.`
  const reasonEn = `${away} of ${size} members have sent regrets${said(1)}.`
  return [
    finding(meeting, {
      code: 'too-many-regrets',
      place: ['meeting'],
      message: `${reason} Overvej at flytte mødet.`,
      messageEn: `${reasonEn} Consider moving the meeting.`,
      mend: goTo('participants')
    })
  ]
}
