import type { DirtyUnit } from '../../db/tables/search'
import type { LoggedChange } from '../../db/tables/search-sources'

/** Fields of a row that also stand in the entries of what hangs on it. */
const FAR_REACHING: Readonly<Record<string, readonly string[]>> = {
  meeting: ['body_id', 'body_name', 'title', 'date', 'deleted'],
  agenda_item: ['title', 'outcome', 'deleted'],
  body: ['name', 'deleted']
}

/** What a change makes stale. A block is part of its item's sections: where those are, the store must say. Pure. */
export function unitsOfChange({ entity, field, row_id: id }: LoggedChange): DirtyUnit[] {
  const isFar = FAR_REACHING[entity]?.includes(field) ?? false
  switch (entity) {
    case 'meeting':
      return [{ id, kind: isFar ? 'meetingAll' : 'meeting' }]
    case 'agenda_item':
      // Its number is counted when it is shown.
      if (field === 'order_key' || field === 'fixed_number') return []
      return [{ id, kind: 'item' }, ...(isFar ? [{ id, kind: 'itemAnnexes' }] : [])]
    case 'body':
      return [{ id, kind: 'body' }, ...(isFar ? [{ id, kind: 'bodyAll' }] : [])]
    case 'block':
    case 'attendance':
    case 'annex':
    case 'person':
    case 'organization':
      return [{ id, kind: entity }]
    default:
      return []
  }
}
