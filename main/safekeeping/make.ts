import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { copyStore, describeCopy, examineCopy, filesNamedIn } from '../../db/backup'
import { storedPath } from '../annexes/files'
import { writeError } from '../documents/write-file'
import { AppError } from '../errors'
import { checkParts, openArchive } from './archive-read'
import { type Report, type SourcePart, writeArchive } from './archive-write'
import { annexFiles, flush, hashFile, inWorkFolder, keyFiles, requireRoom, sizeOf } from './files'
import { ANNEXES, type AnnexFile, type CopyKind, DATABASE, KEYS, MANIFEST_FORMAT, Manifest } from './manifest'
import { notVerified } from './refusals'
import { isOfTheDisk, unseal } from './unseal'

export interface MakeOrder {
  dataFolder: string
  /** where the finished copy goes; what stands there is replaced when the new one is verified */
  target: string
  kind: CopyKind
  app: string
  author: string
  /** UTC instant */
  created: string
  /** inside: a file with everything; beside: the annexes stay where they are, and the copy names them */
  annexes: 'inside' | 'beside'
  passphrase?: string | undefined
}

export interface MadeCopy {
  file: string
  bytes: number
  sha256: string
  manifest: Manifest
}

/**
 * Makes a copy of the store, reads it through again, and only then gives it its name: every hash, the pages of the
 * database, and its changes folded and compared with its rows.
 * @throws AppError `copy-not-verified`, `disk-full` and others of the disk; nothing is then left behind
 */
export async function makeCopy(order: MakeOrder, report?: Report): Promise<MadeCopy> {
  const folder = dirname(order.target)
  const temporary = join(folder, `.referent-${randomUUID()}.part`)
  try {
    if (order.kind !== 'whole' && order.kind !== 'move') await mkdir(folder, { recursive: true })
    return await inWorkFolder(order.dataFolder, async (work) => {
      const files = await annexFiles(order.dataFolder)
      const size = await sizeOf(join(order.dataFolder, DATABASE))
      const inside = order.annexes === 'inside' ? files.reduce((sum, file) => sum + file.size, 0) : 0
      await requireRoom(order.dataFolder, 2 * size + (order.passphrase === undefined ? 0 : size + inside))
      await requireRoom(folder, size + inside)
      const database = join(work, DATABASE)
      copyStore(join(order.dataFolder, DATABASE), database)
      const { manifest, parts } = await contentsOf(order, database, files)
      await writeArchive(temporary, manifest, parts, {
        passphrase: order.passphrase,
        report: (done, total) => report?.(done, total * 2)
      })
      await flush(temporary)
      await verify(temporary, manifest, work, order.passphrase, (done, total) =>
        report?.(total + done, total * 2)
      )
      const { size: bytes, sha256 } = await hashFile(temporary)
      await rename(temporary, order.target)
      await flush(folder)
      return { file: order.target, bytes, sha256, manifest }
    })
  } catch (error) {
    throw isOfTheDisk(error) || isOfTheName(error) ? writeError(error, order.target) : error
  } finally {
    await rm(temporary, { force: true }).catch(() => {})
  }
}

function isOfTheName(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code)
  return ['ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENAMETOOLONG', 'EBUSY', 'ENOTEMPTY'].includes(code)
}

async function contentsOf(order: MakeOrder, database: string, files: readonly AnnexFile[]) {
  const facts = describeCopy(database)
  const whole = order.annexes === 'inside'
  // What lies under the name of a hash but has another is no annex of ours: damaged, and named as missing.
  const sound: AnnexFile[] = []
  for (const file of files) {
    if (!whole || (await hashFile(storedPath(order.dataFolder, file.sha256))).sha256 === file.sha256)
      sound.push(file)
  }
  const present = new Set(sound.map((file) => file.sha256))
  const keys = order.kind === 'move' ? await keyFiles(order.dataFolder) : []
  const sources: SourcePart[] = [
    { name: DATABASE, file: database, size: await sizeOf(database), compress: true },
    ...(whole ? sound : []).map(({ sha256, size }) => ({
      name: `${ANNEXES}${sha256}`,
      file: storedPath(order.dataFolder, sha256),
      size,
      compress: false
    }))
  ]
  for (const name of keys) {
    const file = join(order.dataFolder, 'keys', name)
    sources.push({ name: `${KEYS}${name}`, file, size: await sizeOf(file), compress: false })
  }
  const parts: Manifest['parts'] = []
  for (const { name, file, size } of sources) {
    const sha256 = name.startsWith(ANNEXES) ? name.slice(ANNEXES.length) : (await hashFile(file)).sha256
    parts.push({ name, size, sha256 })
  }
  // Parsed, so that it reads the same when it comes back out of the archive.
  const manifest = Manifest.parse({
    format: 'referent-copy',
    version: MANIFEST_FORMAT,
    kind: order.kind,
    app: order.app,
    created: order.created,
    author: order.author,
    ...facts,
    parts,
    beside: whole ? [] : sound,
    missing: filesNamedIn(database).filter((file) => !present.has(file.sha256))
  } satisfies Manifest)
  return { manifest, parts: sources }
}

async function verify(
  file: string,
  made: Manifest,
  work: string,
  passphrase: string | undefined,
  report: Report
): Promise<void> {
  try {
    const plain = join(work, 'opened.zip')
    if (passphrase !== undefined) await unseal(file, plain, passphrase)
    const archive = await openArchive(passphrase === undefined ? file : plain)
    try {
      if (JSON.stringify(archive.manifest) !== JSON.stringify(made)) throw notVerified('manifest')
      await checkParts(archive, new Set([DATABASE]), report)
      const database = join(work, 'check.sqlite')
      await archive.take(DATABASE, database)
      const wrong = examineCopy(database)
      if (wrong.length > 0) throw notVerified(wrong[0])
    } finally {
      archive.close()
    }
  } catch (error) {
    if (error instanceof AppError && (error.code === 'disk-full' || error.code === 'copy-not-verified'))
      throw error
    throw notVerified(error)
  }
}
