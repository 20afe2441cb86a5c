import type { FollowUpEntry } from '../../preload/contract/meeting-edits'

export interface FollowUpFilter {
  /** what was typed */
  text: string
  type: 'all' | 'action' | 'decision'
  /** name of the body; null for all */
  body: string | null
}

export type FollowUpGroupId = 'overdue' | 'coming' | 'undated' | 'decisions'
export interface FollowUpGroup {
  id: FollowUpGroupId
  entries: FollowUpEntry[]
}

/** True when an action's deadline has passed. */
export function isOverdue(entry: FollowUpEntry, today: string): boolean {
  return entry.type === 'action' && entry.due !== null && entry.due < today
}

/** The entries that hold every word that was typed, of the chosen type and body. */
export function filterEntries(entries: readonly FollowUpEntry[], filter: FollowUpFilter): FollowUpEntry[] {
  const words = filter.text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  return entries.filter((one) => {
    if (filter.type !== 'all' && one.type !== filter.type) return false
    if (filter.body !== null && one.bodyName !== filter.body) return false
    const all = [one.text, one.responsible, one.itemTitle, one.bodyName].join(' ').toLocaleLowerCase('da')
    return words.every((word) => all.includes(word))
  })
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

/**
 * What is late first, the longest late at the top; then what comes, the soonest first; then actions without a
 * deadline and decisions, the newest first. Empty groups are left out; no entry is lost or doubled.
 */
export function groupEntries(entries: readonly FollowUpEntry[], today: string): FollowUpGroup[] {
  const actions = entries.filter((one) => one.type === 'action')
  const dated = actions.filter((one) => one.due !== null).sort((a, b) => compare(a.due, b.due))
  const newest = (a: FollowUpEntry, b: FollowUpEntry) => compare(b.meetingDate, a.meetingDate)
  const groups: FollowUpGroup[] = [
    { id: 'overdue', entries: dated.filter((one) => isOverdue(one, today)) },
    { id: 'coming', entries: dated.filter((one) => !isOverdue(one, today)) },
    { id: 'undated', entries: actions.filter((one) => one.due === null).sort(newest) },
    { id: 'decisions', entries: entries.filter((one) => one.type === 'decision').sort(newest) }
  ]
  return groups.filter((group) => group.entries.length > 0)
}
