import { ANNEXES, DATABASE, KEYS, MANIFEST } from './manifest'

/** Which archives are taken for copies: pure, over the directory of a zip. Nothing is unpacked before this says so. */

export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated */
  method: number
  packed: number
  size: number
  encrypted: boolean
  /** the upper half of the external attributes: a Unix mode, 0 where the writer gave none */
  mode: number
}

export type ZipRefusal = 'foreign' | 'too-many' | 'bomb' | 'too-large'

const MOST_ENTRIES = 250_000
/** A manifest is read into memory: 250,000 lines of 150 bytes fit. */
export const LARGEST_MANIFEST = 64 * 1024 * 1024
const LARGEST_KEY = 1024 * 1024
const LARGEST_PART = 1024 ** 4
/** Deflate reaches 1032 to 1; a database of text reaches 20, an almost empty one 100. */
const HIGHEST_RATIO = 200
const SMALL = 4 * 1024 * 1024
const LINK = 0o120000
const KIND_OF_FILE = 0o170000

const ANNEX_NAME = new RegExp(`^${ANNEXES}[0-9a-f]{64}$`)
const KEY_NAME = new RegExp(`^${KEYS}[A-Za-z0-9][A-Za-z0-9._-]{0,60}$`)

/** Whether a part of that name may stand in a copy: a fixed set, so that none can climb out of its folder. */
export function isPartName(name: string): boolean {
  return (
    name === MANIFEST ||
    name === DATABASE ||
    ANNEX_NAME.test(name) ||
    (KEY_NAME.test(name) && !name.includes('..'))
  )
}

/** Why an archive is no copy; null when its directory is in order. */
export function refusalOf(entries: readonly ZipEntry[]): ZipRefusal | null {
  if (entries.length > MOST_ENTRIES) return 'too-many'
  const names = new Set<string>()
  for (const entry of entries) {
    if (!isPartName(entry.name) || names.has(entry.name)) return 'foreign'
    names.add(entry.name)
    if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) return 'foreign'
    if ((entry.mode & KIND_OF_FILE) === LINK) return 'foreign'
    if (entry.method === 0 && entry.packed !== entry.size) return 'foreign'
    if (entry.size > largest(entry.name)) return 'too-large'
    if (entry.size > SMALL && entry.size > entry.packed * HIGHEST_RATIO) return 'bomb'
  }
  return names.has(MANIFEST) && names.has(DATABASE) ? null : 'foreign'
}

function largest(name: string): number {
  if (name === MANIFEST) return LARGEST_MANIFEST
  return name.startsWith(KEYS) ? LARGEST_KEY : LARGEST_PART
}

/** How many bytes the parts take when they are unpacked. */
export function unpackedSize(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.size, 0)
}
