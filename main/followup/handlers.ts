import { fromJson } from '../../db/tables/json'
import { type FollowUpRow, listFollowUp } from '../../db/tables/meeting-list'
import { itemOrders } from '../../db/tables/search-sources'
import type { FollowUpEntry } from '../../preload/contract/meeting-edits'
import { blockText, type Inline, type Table } from '../../preload/contract/rich-text'
import type { Handlers } from '../handlers'
import { arrangeItems, type ItemPlaceNumber } from '../meetings/number-rules'
import { sealText } from '../sections/seal'

function entryOf(
  { content, table, ...row }: FollowUpRow,
  place: Pick<ItemPlaceNumber<unknown>, 'number' | 'numberText'> | undefined
): FollowUpEntry {
  const block = {
    type: 'paragraph' as const,
    content: fromJson<Inline[]>(content, []),
    table: fromJson<Table | null>(table, null)
  }
  return {
    ...row,
    itemNumber: place?.number ?? 0,
    itemNumberText: place?.numberText ?? '',
    text: blockText(block)
  }
}

export const followUpHandlers = {
  'followup.list': async (_, context) => {
    sealText(context)
    const rows = await listFollowUp(context.store.db)
    const orders = itemOrders(context.store, [...new Set(rows.map((row) => row.meetingId))])
    const places = new Map(
      [...orders.values()].flatMap((order) => arrangeItems(order).map((place) => [place.row.id, place]))
    )
    return rows.map((row) => entryOf(row, places.get(row.itemId)))
  }
} satisfies Partial<Handlers>
