import type { Finding } from '../../preload/contract/checks'
import type { MeetingTab } from '../shell/routes'

export interface FindingPlace {
  tab: MeetingTab
  itemId: string | null
  attendanceId: string | null
  annexId: string | null
}

const OF_MINUTES: readonly Finding['code'][] = [
  'item-without-minutes',
  'action-incomplete',
  'commitment-not-action',
  'publication-personal-data',
  'publication-closed-text'
]
const OF_PEOPLE: readonly Finding['code'][] = [
  'sector-absent',
  'too-many-regrets',
  'excused-without-substitute'
]

const VIEWS = {
  agenda: 'agenda',
  participants: 'participants',
  minutes: 'minutes',
  annexes: 'annexes'
} as const satisfies Record<string, MeetingTab>

/** Where in the meeting a finding is: a person, an annex, an item, or what its mend would show. */
export function placeOf(finding: Finding): FindingPlace {
  const { itemId, attendanceId, annexId, code, mend } = finding
  const place = { itemId, attendanceId, annexId }
  if (mend?.type === 'go-to') return { ...place, tab: VIEWS[mend.view], itemId: mend.itemId ?? itemId }
  if (attendanceId || OF_PEOPLE.includes(code)) return { ...place, tab: 'participants' }
  if (annexId || code.startsWith('annex-')) return { ...place, tab: 'annexes' }
  return { ...place, tab: OF_MINUTES.includes(code) ? 'minutes' : 'agenda' }
}
