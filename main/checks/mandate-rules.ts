import type { Finding } from '../../preload/contract/checks'
import type { YearCount } from '../../preload/contract/directory'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { finding, isOff } from './finding'

/**
 * `mandate-too-few-meetings`: the year runs out and the calendar holds fewer meetings (or fewer in person) than the
 * rules of procedure ask for. Said at the last meeting of the year only, and only where that lies in its last quarter:
 * before, there is time to call more.
 * @param year the meetings of the body in the meeting's year, planned ones among them
 * @param isLast no other meeting of the year comes after this one
 */
export function mandateTooFew(meeting: MeetingDetail, year: YearCount, isLast: boolean): Finding[] {
  if (isOff(meeting) || !isLast || meeting.date === null || meeting.date.slice(5, 7) < '10') return []
  const all = year.held + year.planned
  const inPerson = year.heldInPerson + year.plannedInPerson
  const few = year.least !== null && all < year.least
  const fewInPerson = year.leastInPerson !== null && inPerson < year.leastInPerson
  if (!few && !fewInPerson) return []
  const parts = [
    ...(few
      ? [
          [
            `${all} ${all === 1 ? 'møde' : 'møder'}, men skal holde mindst ${year.least}`,
            `${all} of the at least ${year.least} meetings`
          ]
        ]
      : []),
    ...(fewInPerson
      ? [
          [
            `${inPerson} fysiske møder, men skal holde mindst ${year.leastInPerson}`,
            `${inPerson} of the at least ${year.leastInPerson} meetings in person`
          ]
        ]
      : [])
  ]
  return [
    finding(meeting, {
      code: 'mandate-too-few-meetings',
      place: [String(year.year)],
      message: `${meeting.bodyName ?? 'Forummet'} har i ${year.year} ${parts.map(([da]) => da).join(', og ')}.`,
      messageEn: `${meeting.bodyName ?? 'The body'} has in ${year.year} ${parts.map(([, en]) => en).join(', and ')} that its rules ask for.`
    })
  ]
}
