import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../db/changes/write'
import type { BlockContent } from '../../preload/contract/rich-text'
import { rowEdits } from '../context'
import { keysFor } from '../meetings/order'
import type { PlannedItem } from './compose-rules'

/** An empty list is the absence of a value: no change is written for it. */
const filled = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null)
const yes = (flag: boolean): true | null => (flag ? true : null)

/** The edits that put blocks into a section of a new item. */
export function sectionEdits(
  stream: string,
  itemId: string,
  section: 'recommendation' | 'case',
  blocks: readonly BlockContent[]
): Edit[] {
  const keys = keysFor(blocks.length)
  return blocks.flatMap((block, index) =>
    rowEdits('block', stream, uuidv7(), {
      place: [itemId, section, null, keys[index]],
      type: block.type,
      level: block.level || null,
      content: block.content,
      table: block.table
    })
  )
}

/**
 * The edits that make one item of a plan with its text, sub-items and annexes; annexes keep their stored files and
 * get their labels anew from the body's rule.
 * @param orderKey its place in the meeting
 * @param annexKey answers the next key behind the meeting's annexes
 */
export function plannedEdits(
  stream: string,
  plan: PlannedItem,
  place: { id: string; orderKey: string; parentId: string | null },
  annexKey: () => string
): Edit[] {
  const { id } = place
  const below = keysFor(plan.below.length)
  return [
    ...rowEdits('agenda_item', stream, id, {
      order_key: place.orderKey,
      parent_id: place.parentId,
      title: plan.title,
      public_title: plan.publicTitle,
      kind: plan.kind === 'ordinary' ? null : plan.kind,
      presenters: filled(plan.presenters),
      planned_minutes: plan.plannedMinutes,
      case_number: plan.caseNumber,
      closed: yes(plan.closed),
      carried_from: plan.carriedFrom
    }),
    ...sectionEdits(stream, id, 'recommendation', plan.recommendation),
    ...sectionEdits(stream, id, 'case', plan.case),
    ...plan.annexes.flatMap((annex) =>
      rowEdits('annex', stream, uuidv7(), {
        order_key: annexKey(),
        item_id: id,
        title: annex.title,
        closed: yes(annex.closed),
        promised_by: annex.promisedBy,
        promised_due: annex.promisedDue,
        file: annex.fileHash === null ? null : [annex.fileHash, annex.fileName, annex.fileSize]
      })
    ),
    ...plan.below.flatMap((one, index) =>
      plannedEdits(stream, one, { id: uuidv7(), orderKey: below[index] as string, parentId: id }, annexKey)
    )
  ]
}

/** The edits that make a whole new agenda. */
export function agendaEdits(stream: string, agenda: readonly PlannedItem[]): Edit[] {
  const keys = keysFor(agenda.length)
  const count = agenda.reduce(
    (sum, item) => sum + item.annexes.length + item.below.reduce((all, one) => all + one.annexes.length, 0),
    0
  )
  const annexKeys = keysFor(count)
  let used = 0
  const annexKey = () => annexKeys[used++] as string
  return agenda.flatMap((plan, index) =>
    plannedEdits(stream, plan, { id: uuidv7(), orderKey: keys[index] as string, parentId: null }, annexKey)
  )
}
