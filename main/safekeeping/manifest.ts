import { z } from 'zod'

/** The ending of a copy, and of the encrypted file that a new computer is filled from. */
export const COPY_ENDING = 'referentkopi'
export const MOVE_ENDING = 'referentflyt'

/** The parts of a copy, by their names in the archive. */
export const MANIFEST = 'manifest.json'
export const DATABASE = 'referent.sqlite'
export const ANNEXES = 'annexes/'
export const KEYS = 'keys/'

export const COPY_KINDS = ['daily', 'manual', 'kept', 'whole', 'move'] as const
/**
 * daily: made by itself; manual: asked for; kept: what was there before a restore; whole: a file with everything in
 * it; move: whole, with what belongs to the installation.
 */
export const CopyKind = z.enum(COPY_KINDS)
export type CopyKind = z.infer<typeof CopyKind>

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const count = z.number().int().min(0)

const AnnexFile = z.object({ sha256: Sha256, size })
export type AnnexFile = z.infer<typeof AnnexFile>

export const MANIFEST_FORMAT = 1

/** What stands first in every copy: what is in it, and how to know that it is whole. May grow, not change. */
export const Manifest = z.object({
  format: z.literal('referent-copy'),
  version: z.number().int().min(1),
  kind: CopyKind,
  app: z.string().max(50),
  schema: z.number().int().min(1),
  /** UTC instant */
  created: z.iso.datetime(),
  device: z.string().max(64),
  author: z.string().max(4001),
  meetings: count,
  items: count,
  annexes: count,
  changes: count,
  /** id of the newest change by local sequence; null in an empty store */
  newest: z.string().max(64).nullable(),
  /** parts in this archive */
  parts: z.array(z.object({ name: z.string().max(200), size, sha256: Sha256 })).max(250_000),
  /** annex files that lie beside the copy, in the data folder or in the folder of choice */
  beside: z.array(AnnexFile).max(250_000),
  /** annex files that were gone or damaged when the copy was made */
  missing: z.array(z.object({ sha256: Sha256, name: z.string().max(500) })).max(250_000)
})
export type Manifest = z.infer<typeof Manifest>
