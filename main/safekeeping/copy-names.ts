import { COPY_ENDING, type CopyKind } from './manifest'

/** Names of the copies that the app makes by itself: pure. They sort by time, and tell it without being opened. */

export interface NamedCopy {
  name: string
  kind: CopyKind
  /** UTC instant, to the second */
  created: string
  /** which of several copies of one second */
  again: number
}

const NAME = new RegExp(
  `^referent-(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})Z(?:-(\\d+))?-(daily|manual|kept)\\.${COPY_ENDING}$`
)

/** `referent-20260304T083000Z-daily.referentkopi`; `again` tells copies of one second apart. */
export function copyName(created: string, kind: CopyKind, again = 0): string {
  const stamp = `${created.slice(0, 19).replace(/[-:]/g, '')}Z`
  return `referent-${stamp}${again === 0 ? '' : `-${again}`}-${kind}.${COPY_ENDING}`
}

/** The latest first. */
export function newestFirst(a: NamedCopy, b: NamedCopy): number {
  if (a.created !== b.created) return a.created < b.created ? 1 : -1
  return b.again - a.again || (a.name < b.name ? 1 : -1)
}

/** What the name tells; null for a file that the app did not name. */
export function readCopyName(name: string): NamedCopy | null {
  const match = NAME.exec(name)
  if (!match) return null
  const [, year, month, day, hour, minute, second, again, kind] = match
  const created = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  const at = new Date(created)
  if (Number.isNaN(at.getTime()) || at.toISOString() !== created) return null
  return { name, kind: kind as CopyKind, created, again: Number(again ?? 0) }
}
