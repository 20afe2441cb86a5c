import { createHash } from 'node:crypto'

/** What travels of every change, with or without its value (exchange.md). */
export interface Header {
  stream: string
  entity: string
  row: string
  field: string
  /** ids of the changes that it replaces, sorted */
  parents: readonly string[]
  device: string
  number: number
  hlc: string
  author: string
  /** SHA-256(salt ‖ value), hex */
  digest: string
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Digest of a value, salted so that short texts cannot be guessed from their header. Salt is hex, value JSON text. */
export function valueDigest(salt: string, value: string): string {
  return sha256(`${salt}\u0000${value}`)
}

/** The id of a change: the hash of its header's canonical bytes (a JSON array in fixed order, parents sorted). */
export function changeId(header: Header): string {
  const canonical = [
    'referent-change-1',
    header.stream,
    header.entity,
    header.row,
    header.field,
    [...header.parents].sort(),
    header.device,
    header.number,
    header.hlc,
    header.author,
    header.digest
  ]
  return sha256(JSON.stringify(canonical))
}
