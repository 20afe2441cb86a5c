import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Email } from 'postal-mime'
import { RefusedAnnex, type StoredFile, safeName, storeFile } from '../annexes/files'
import type { Refusal } from '../annexes/refusal-rules'
import { kindOf } from '../intake/readers/kind'

/** A mail with its attachments; larger ones are read without them (bytes). */
const MAX_MAIL = 60 * 1024 * 1024
const HEAD = 16_384

export interface MailFile {
  subject: string | null
  attachments: { index: number; name: string; content: Uint8Array }[]
}

/** The subject and the attached files of a mail (`.eml`); null for every other file. */
export async function readMailFile(path: string): Promise<MailFile | null> {
  const bytes = await mailBytes(path)
  if (!bytes) return null
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: 20,
    attachmentEncoding: 'arraybuffer'
  }).catch(() => null)
  return mail && { subject: mail.subject?.replace(/\s+/g, ' ').trim() || null, attachments: filesOf(mail) }
}

async function mailBytes(path: string): Promise<Uint8Array | null> {
  const file = await open(path, 'r').catch(() => null)
  if (!file) return null
  try {
    const { size } = await file.stat()
    if (size === 0 || size > MAX_MAIL) return null
    const head = new Uint8Array(Math.min(size, HEAD))
    await file.read(head, 0, head.length, 0)
    if (kindOf(head, path) !== 'mail') return null
    const bytes = new Uint8Array(size)
    await file.read(bytes, 0, size, 0)
    return bytes
  } catch {
    return null
  } finally {
    await file.close()
  }
}

/** Files that somebody attached; pictures that the letter shows inside itself are no annexes. */
function filesOf(mail: Email): MailFile['attachments'] {
  return mail.attachments.flatMap((one, index) => {
    const shown = one.disposition === 'inline' || (one.contentId && one.related)
    if (!one.filename || (shown && one.mimeType.startsWith('image/'))) return []
    const content =
      typeof one.content === 'string' ? new TextEncoder().encode(one.content) : new Uint8Array(one.content)
    return [{ index, name: safeName(one.filename), content }]
  })
}

export interface StoredAttachments {
  stored: Map<number, StoredFile>
  refused: { name: string; refusal: Refusal }[]
}

/** Puts attachments of a mail among the stored files, by their place in it. */
export async function storeAttachments(
  dataFolder: string,
  path: string,
  wanted: readonly number[]
): Promise<StoredAttachments> {
  const result: StoredAttachments = { stored: new Map(), refused: [] }
  if (wanted.length === 0) return result
  const mail = await readMailFile(path)
  const folder = await mkdtemp(join(tmpdir(), 'referent-'))
  try {
    for (const { index, name, content } of mail?.attachments ?? []) {
      if (!wanted.includes(index)) continue
      const file = join(folder, name)
      await writeFile(file, content)
      try {
        result.stored.set(index, await storeFile(dataFolder, file))
      } catch (error) {
        if (!(error instanceof RefusedAnnex)) throw error
        result.refused.push({ name, refusal: error.refusal })
      }
      await rm(file, { force: true })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return result
}
