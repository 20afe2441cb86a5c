import type { OpenOffer } from '../../preload/contract/agenda'
import type { RulesOfProcedure } from '../../preload/contract/bodies'
import { danishDate } from '../../preload/contract/danish'
import type { AgendaItem, CarriedFrom, MeetingDetail } from '../../preload/contract/meeting'
import { type Block, blockText } from '../../preload/contract/rich-text'
import { outcomeOfItem, type Standing } from './standing-rules'
import { isFollowUp, isMinutesApproval, titleKey } from './title-rules'

/** What a meeting left open, and what of it the next one takes unless somebody says otherwise. Pure. */

export interface OpenItem {
  offer: OpenOffer
  /** the item that comes along with its text; null for an action or the approval */
  item: AgendaItem | null
  /** sub-items that come with it */
  below: AgendaItem[]
  action: { block: Block; item: AgendaItem; meeting: MeetingDetail } | null
}

/** Key of the offer to approve the minutes. */
export const APPROVAL_KEY = 'approval'

const BY_OUTCOME = {
  postponed: 'postponed',
  not_discussed: 'not_discussed',
  returned: 'returned',
  withdrawn: 'withdrawn'
} as const

const MINUTED: ReadonlySet<string> = new Set(['in_session', 'minutes_draft', 'in_review', 'approved'])

/** Why an item is still open; null for one that is dealt with. */
function reasonOf(item: AgendaItem, meeting: MeetingDetail, isMinuted: boolean): OpenOffer['reason'] | null {
  const outcome = outcomeOfItem(item)
  if (outcome !== null) return Object.hasOwn(BY_OUTCOME, outcome) ? BY_OUTCOME[outcome as 'postponed'] : null
  const silent = item.kind === 'ordinary' && item.title.trim() !== '' && item.sections.minutes.length === 0
  const heading = meeting.items.some((other) => other.parentId === item.id)
  return isMinuted && silent && !heading ? 'no_minutes' : null
}

/**
 * Items of the last meeting that were not dealt with. The body itself put off what was postponed or not reached, so
 * those are ticked; what was withdrawn or sent back comes when somebody brings it. An item without a word in otherwise
 * finished minutes may have been passed over: offered, not ticked. One that another meeting has taken is not ticked.
 */
function openItems(
  meeting: MeetingDetail,
  standing: readonly Standing[],
  taken: ReadonlySet<string>
): OpenItem[] {
  const isMinuted =
    MINUTED.has(meeting.phase) && meeting.items.some((item) => item.sections.minutes.length > 0)
  const standingKeys = new Set(standing.map((one) => one.key))
  const carried = new Set<string>()
  return meeting.items.flatMap((item): OpenItem[] => {
    if (item.parentId !== null && carried.has(item.parentId)) return []
    const reason = reasonOf(item, meeting, isMinuted)
    if (reason === null) return []
    const stands = standingKeys.has(titleKey(item))
    const hasText = item.sections.case.length + item.sections.recommendation.length > 0
    const annexes = meeting.annexes.filter((annex) => annex.itemId === item.id && !annex.withMinutes).length
    // It comes back anyway, and there is nothing to bring along.
    if (stands && (reason === 'no_minutes' || (!hasText && annexes === 0))) return []
    carried.add(item.id)
    return [
      {
        offer: {
          key: item.id,
          reason,
          title: item.title,
          from: item.numberText,
          responsible: null,
          due: null,
          annexes,
          chosen: (reason === 'postponed' || reason === 'not_discussed') && !taken.has(item.id)
        },
        item,
        below: meeting.items.filter((other) => other.parentId === item.id),
        action: null
      }
    ]
  })
}

/**
 * Actions of the last meeting, and those of earlier ones whose deadline had not come by then. They are ticked where
 * the series has an item that follows up; else nobody is used to that.
 */
function openActions(meetings: readonly MeetingDetail[], follows: boolean): OpenItem[] {
  const [last, ...earlier] = meetings
  if (!last) return []
  const of = (meeting: MeetingDetail, wanted: (block: Block) => boolean): OpenItem[] =>
    meeting.items.flatMap((item) =>
      item.sections.minutes
        .filter((block) => block.type === 'action' && blockText(block) !== '' && wanted(block))
        .map((block) => ({
          offer: {
            key: block.id,
            reason: 'action' as const,
            title: blockText(block),
            from: item.numberText,
            responsible: block.responsible,
            due: block.due,
            annexes: 0,
            chosen: follows
          },
          item: null,
          below: [],
          action: { block, item, meeting }
        }))
    )
  const later = (block: Block) => block.due !== null && last.date !== null && block.due >= last.date
  return [...of(last, () => true), ...earlier.flatMap((meeting) => of(meeting, later))]
}

/** The approval of the last minutes, where they are not approved and no standing item is about it. */
function approval(
  meeting: MeetingDetail,
  standing: readonly Standing[],
  ways: RulesOfProcedure['approvalWays'],
  isFirst: boolean
): OpenItem[] {
  if (['approved', 'cancelled', 'postponed'].includes(meeting.phase)) return []
  if (standing.some((one) => isMinutesApproval(one.title))) return []
  const date = meeting.date === null ? 'sidste møde' : `mødet den ${danishDate(meeting.date)}`
  return [
    {
      offer: {
        key: APPROVAL_KEY,
        reason: 'approval',
        title: `Godkendelse af referat fra ${date}`,
        from: null,
        responsible: null,
        due: null,
        annexes: 0,
        chosen: ways.includes('next_meeting') || (ways.length === 0 && isFirst)
      },
      item: null,
      below: [],
      action: null
    }
  ]
}

/**
 * All that is open, in the order of being offered.
 * @param meetings of the body, newest first; the first is the one that the new meeting is made like
 * @param taken items that another meeting has already carried over
 */
export function openOf(
  meetings: readonly MeetingDetail[],
  standing: readonly Standing[],
  ways: RulesOfProcedure['approvalWays'],
  taken: ReadonlySet<string>
): OpenItem[] {
  const [last] = meetings
  if (!last) return []
  const follows = standing.some((one) => isFollowUp(one.title))
  return [
    ...approval(last, standing, ways, meetings.length < 2),
    ...openItems(last, standing, taken),
    ...openActions(meetings, follows)
  ]
}

/** Where a carried item comes from, as the agenda says it: "Styregruppen 12. marts 2026, punkt 4". */
export function carriedFrom(meeting: MeetingDetail, item: AgendaItem): CarriedFrom {
  const when = meeting.date === null ? (meeting.title ?? '') : danishDate(meeting.date)
  const who = meeting.bodyName ?? (meeting.date === null ? '' : (meeting.title ?? ''))
  const place = [who, when].filter((part) => part !== '').join(' ')
  return {
    meetingId: meeting.id,
    itemId: item.id,
    words: `${place}${place === '' ? 'Punkt' : ', punkt'} ${item.numberText}`
  }
}
