import type { SearchHit, SearchMeeting } from '../../preload/contract/search'
import type { FocusKind } from '../meetings/focus'
import type { Route } from '../shell/routes'

/** Where a hit stands: the page, and what on the page. Pure. */
export interface HitPlace {
  route: Route
  /** what takes the focus, where a view of the meeting can give it */
  focus: { kind: FocusKind; id: string } | null
  /** a text that is scrolled to, with the hits marked */
  text: { itemId: string; section: 'recommendation' | 'case' | 'minutes'; blockId: string | null } | null
}

const BEGUN: readonly SearchMeeting['phase'][] = ['in_session', 'minutes_draft', 'in_review', 'approved']

/** @param phase of the hit's meeting; null where it stands in none */
export function placeOfHit(hit: SearchHit, phase: SearchMeeting['phase'] | null): HitPlace | null {
  if (hit.personId) return at({ name: 'people', id: hit.personId })
  if (hit.bodyId) return at({ name: 'body', id: hit.bodyId })
  const { meetingId: id, itemId, blockId } = hit
  if (!id) return null
  const begun = phase !== null && BEGUN.includes(phase)
  if (hit.kind === 'meeting') return at({ name: 'meeting', id, tab: begun ? 'minutes' : 'agenda' })
  if (hit.attendanceId)
    return at({ name: 'meeting', id, tab: 'participants' }, { kind: 'person', id: hit.attendanceId })
  if (hit.annexId) return at({ name: 'meeting', id, tab: 'annexes' }, { kind: 'annex', id: hit.annexId })
  if (!itemId) return null
  if (hit.kind === 'item') {
    return begun
      ? at({ name: 'meeting', id, tab: 'minutes', itemId })
      : at({ name: 'meeting', id, tab: 'agenda' }, { kind: 'item', id: itemId })
  }
  if (hit.kind === 'recommendation' || hit.kind === 'case') {
    const text = { itemId, section: hit.kind, blockId }
    return { route: { name: 'meeting', id, tab: 'agenda' }, focus: null, text }
  }
  const text = { itemId, section: 'minutes' as const, blockId }
  return { route: { name: 'meeting', id, tab: 'minutes', itemId }, focus: null, text }
}

function at(route: Route, focus: HitPlace['focus'] = null): HitPlace {
  return { route, focus, text: null }
}
