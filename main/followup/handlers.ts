import { fromJson } from '../../db/tables/json'
import { type FollowUpRow, listFollowUp } from '../../db/tables/meeting-list'
import type { FollowUpEntry } from '../../preload/contract/meeting-edits'
import { blockText, type Inline, type Table } from '../../preload/contract/rich-text'
import type { Handlers } from '../handlers'
import { sealText } from '../sections/seal'

function entryOf({ content, table, ...row }: FollowUpRow): FollowUpEntry {
  const block = {
    type: 'paragraph' as const,
    content: fromJson<Inline[]>(content, []),
    table: fromJson<Table | null>(table, null)
  }
  return { ...row, text: blockText(block) }
}

export const followUpHandlers = {
  'followup.list': async (_, context) => {
    sealText(context)
    return (await listFollowUp(context.store.db)).map(entryOf)
  }
} satisfies Partial<Handlers>
