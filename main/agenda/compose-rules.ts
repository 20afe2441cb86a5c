import type { DraftLine, LikeChoices } from '../../preload/contract/agenda'
import { danishDate } from '../../preload/contract/danish'
import type { AgendaItem, Annex, CarriedFrom, MeetingDetail } from '../../preload/contract/meeting'
import { type BlockContent, blockText } from '../../preload/contract/rich-text'
import type { ItemKind } from '../../preload/contract/values'
import { APPROVAL_KEY, carriedFrom, type OpenItem } from './open-rules'
import type { Standing } from './standing-rules'
import { closingStart, isFollowUp, openingEnd, titleKey } from './title-rules'

/** An item that is about to be made, whatever it is made of. */
export interface PlannedItem {
  from: DraftLine['from']
  title: string
  kind: ItemKind
  plannedMinutes: number | null
  presenters: readonly string[]
  caseNumber: string | null
  closed: boolean
  publicTitle: string | null
  recommendation: readonly BlockContent[]
  case: readonly BlockContent[]
  annexes: readonly Annex[]
  carriedFrom: CarriedFrom | null
  below: readonly PlannedItem[]
}

export const EMPTY_PLAN: PlannedItem = {
  from: 'standing',
  title: '',
  kind: 'ordinary',
  plannedMinutes: null,
  presenters: [],
  caseNumber: null,
  closed: false,
  publicTitle: null,
  recommendation: [],
  case: [],
  annexes: [],
  carriedFrom: null,
  below: []
}

function ofStanding(one: Standing, all: readonly Standing[]): PlannedItem {
  return {
    ...EMPTY_PLAN,
    title: one.title,
    kind: one.item.kind,
    plannedMinutes: one.plannedMinutes,
    presenters: one.item.presenters,
    closed: one.item.closed,
    publicTitle: one.item.publicTitle,
    recommendation: one.recommendation,
    below: all.filter((other) => other.parentKey === one.key).map((other) => ofStanding(other, []))
  }
}

function ofItem(item: AgendaItem, below: readonly AgendaItem[], meeting: MeetingDetail): PlannedItem {
  return {
    ...EMPTY_PLAN,
    from: 'open',
    title: item.title,
    kind: item.kind,
    plannedMinutes: item.plannedMinutes,
    presenters: item.presenters,
    caseNumber: item.caseNumber,
    closed: item.closed,
    publicTitle: item.publicTitle,
    recommendation: item.sections.recommendation,
    case: item.sections.case,
    annexes: meeting.annexes.filter((annex) => annex.itemId === item.id && !annex.withMinutes),
    carriedFrom: carriedFrom(meeting, item),
    below: below.map((one) => ofItem(one, [], meeting))
  }
}

/** "Skovby Kommune sender tal (Skovby Kommune, frist 15. oktober 2026; punkt 3, 12. marts 2026)". */
function actionLine({ block, item, meeting }: NonNullable<OpenItem['action']>): BlockContent {
  const due = block.due === null ? null : `frist ${danishDate(block.due)}`
  const who = [block.responsible, due].filter(Boolean).join(', ')
  const where = [`punkt ${item.numberText}`, meeting.date === null ? '' : danishDate(meeting.date)]
    .filter(Boolean)
    .join(', ')
  return {
    type: 'bullet',
    level: 0,
    inside: null,
    content: [{ text: `${blockText(block)} (${[who, where].filter(Boolean).join('; ')})` }],
    table: null,
    outcome: null,
    responsible: null,
    due: null
  }
}

/** What is ticked from the start. */
export function defaultChoices(
  standing: readonly Standing[],
  open: readonly OpenItem[],
  guests: readonly { id: string; chosen: boolean }[],
  leftOut: ReadonlySet<string>
): LikeChoices {
  return {
    standing: standing.filter((one) => !leftOut.has(one.key)).map((one) => one.key),
    open: open.filter((one) => one.offer.chosen).map((one) => one.offer.key),
    guests: guests.filter((one) => one.chosen).map((one) => one.id)
  }
}

/**
 * The agenda of the new meeting: the standing items as they stood; an item that was left over in the place of the
 * standing one of its title, else in front of the closing items; the approval behind the agenda's own; open actions
 * under the item that follows up, or one of their own.
 * @param meeting that the new one is made like
 */
export function composeAgenda(
  meeting: MeetingDetail,
  standing: readonly Standing[],
  open: readonly OpenItem[],
  choices: LikeChoices
): PlannedItem[] {
  const stands = new Set(choices.standing)
  const wanted = new Set(choices.open)
  const chosen = standing.filter((one) => stands.has(one.key))
  const keys: (string | null)[] = []
  const agenda: PlannedItem[] = []
  for (const one of chosen.filter((item) => item.parentKey === null)) {
    keys.push(one.key)
    agenda.push(ofStanding(one, chosen))
  }
  for (const { offer, item, below } of open) {
    if (!item || !wanted.has(offer.key)) continue
    const plan = ofItem(item, below, meeting)
    const at = keys.indexOf(titleKey(item))
    const there = agenda[at]
    if (there) agenda[at] = { ...plan, below: plan.below.length > 0 ? plan.below : there.below }
    else {
      const place = closingStart(agenda)
      agenda.splice(place, 0, plan)
      keys.splice(place, 0, null)
    }
  }
  const approval = open.find((one) => one.offer.key === APPROVAL_KEY)
  if (approval && wanted.has(APPROVAL_KEY)) {
    agenda.splice(openingEnd(agenda), 0, { ...EMPTY_PLAN, from: 'approval', title: approval.offer.title })
  }
  const lines = open.flatMap(({ offer, action }) =>
    action && wanted.has(offer.key) ? [actionLine(action)] : []
  )
  if (lines.length === 0) return agenda
  const at = agenda.findIndex((one) => isFollowUp(one.title))
  const there = agenda[at]
  if (there) agenda[at] = { ...there, case: [...there.case, ...lines] }
  else {
    const plan: PlannedItem = {
      ...EMPTY_PLAN,
      from: 'follow_up',
      title: 'Opfølgning på aftaler',
      case: lines
    }
    agenda.splice(openingEnd(agenda), 0, plan)
  }
  return agenda
}

/** The agenda as numbered lines. */
export function draftLines(agenda: readonly PlannedItem[]): DraftLine[] {
  return agenda.flatMap((item, index) => [
    { numberText: String(index + 1), title: item.title, from: item.from },
    ...item.below.map((one, at) => ({
      numberText: `${index + 1}.${at + 1}`,
      title: one.title,
      from: one.from
    }))
  ])
}
