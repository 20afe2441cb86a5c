import { COPY_ENDING, type CopyKind } from './manifest'

/** Names of the copies that the app makes by itself: pure. They sort by time, and tell it without being opened. */

export interface NamedCopy {
  name: string
  kind: CopyKind
  /** UTC instant, to the second */
  created: string
}

const NAME = new RegExp(
  `^referent-(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})Z(?:-(\\d+))?-(daily|manual|kept)\\.${COPY_ENDING}$`
)

/** `referent-20260304T083000Z-daily.referentkopi`; `again` tells copies of one second apart. */
export function copyName(created: string, kind: CopyKind, again = 0): string {
  const stamp = `${created.slice(0, 19).replace(/[-:]/g, '')}Z`
  return `referent-${stamp}${again === 0 ? '' : `-${again}`}-${kind}.${COPY_ENDING}`
}

/** What the name tells; null for a file that the app did not name. */
export function readCopyName(name: string): NamedCopy | null {
  const match = NAME.exec(name)
  if (!match) return null
  const [, year, month, day, hour, minute, second, , kind] = match
  const created = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  const at = new Date(created)
  if (Number.isNaN(at.getTime()) || at.toISOString() !== created) return null
  return { name, kind: kind as CopyKind, created }
}
