import type { Store } from '../../db/store'
import { fromJson } from '../../db/tables/json'
import { deletedRows, deletedText } from '../../db/tables/trash'
import { type Block, blockText } from '../../preload/contract/rich-text'
import type { TrashEntity, TrashEntry, TrashPreview } from '../../preload/contract/safekeeping'
import { type AppContext, act, rowEdits } from '../context'
import { badInput } from '../errors'
import { returning, shown } from './trash-rules'

/** Everything that was deleted and can be brought back, the latest first. */
export function listTrash(store: Store): TrashEntry[] {
  const rows = deletedRows(store)
  const gone = new Set(rows.map((row) => row.id))
  return shown(rows)
    .map(({ id, entity, name, place, date, inside, by, at }) => ({
      id,
      entity: entity as TrashEntity,
      name,
      place,
      date,
      placeDeleted: inside.some((one) => gone.has(one)),
      by,
      at
    }))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
}

const notThere = () =>
  badInput(
    'trash-not-there',
    'Det ligger ikke længere i papirkurven. Det kan allerede være hentet tilbage.',
    'It is no longer in the trash. It may have been brought back already.'
  )

/** Columns whose values tell people something, by kind of row. */
const FACTS: Record<TrashEntity, readonly string[]> = {
  meeting: ['date', 'start_time', 'end_time', 'place', 'case_number'],
  agenda_item: ['start_time', 'end_time', 'case_number'],
  annex: ['label', 'file_name'],
  attendance: ['title', 'organization'],
  body: ['mandate'],
  membership: ['valid_from', 'valid_to'],
  agenda_template: [],
  mailing_list: ['purpose'],
  person: ['title', 'email', 'phone'],
  organization: []
}

/** What a deleted row held, to read before it is brought back. @throws AppError `trash-not-there` */
export function previewTrash(store: Store, id: string): TrashPreview {
  const line = deletedRows(store).find((row) => row.id === id)
  const text = deletedText(store, id)
  if (!line || !text || text.entity === 'block') throw notThere()
  const facts = FACTS[text.entity].map((column) => text.row[column]).filter((value) => value !== null)
  const lines = text.items.flatMap((item) => [
    ...(text.entity === 'meeting' ? [{ heading: true, text: item.title ?? '' }] : []),
    ...text.blocks
      .filter((block) => block.itemId === item.id)
      .map((block) => ({
        heading: false,
        text: blockText({
          type: block.type as Block['type'],
          content: fromJson<Block['content']>(block.content, []),
          table: fromJson<Block['table']>(block.table, null)
        })
      }))
  ])
  return {
    title: line.name,
    facts: facts.map(String).filter(Boolean),
    lines: lines.filter((one) => one.text !== '')
  }
}

/**
 * Brings deleted rows back, as one action that can be undone: with what went along with them, and with the places
 * that they lay in where those are gone too.
 */
export function restoreTrash(context: AppContext, ids: readonly string[]) {
  const all = deletedRows(context.store)
  const { rows, places } = returning(all, ids)
  const first = rows[0]
  if (!first) throw notThere()
  const edits = rows.flatMap((row) => rowEdits(row.entity, row.stream, row.id, { deleted: false }))
  const { seen } = act(context, 'trash.restore', edits, {
    stream: first.stream,
    topics: ['meetings', 'meeting', 'bodies', 'people', 'followup']
  })
  return {
    seen,
    restored: ids.filter((id) => rows.some((row) => row.id === id)).length,
    places: places.map((row) => row.name)
  }
}
