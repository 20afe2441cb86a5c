import { mkdir, readdir, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { adoptCopy, compareStores, type Difference, describeCopy, examineCopy } from '../../db/backup'
import { StoreError } from '../../db/errors'
import { storedPath } from '../annexes/files'
import { AppError } from '../errors'
import { type Archive, checkParts, openArchive } from './archive-read'
import type { Report } from './archive-write'
import { copyWhole, flush, inWorkFolder, requireRoom, sizeOf } from './files'
import { ANNEXES, DATABASE, KEYS, type Manifest } from './manifest'
import { annexesMissing, copyRefused } from './refusals'
import { fileKind, unseal } from './unseal'
import { unpackedSize } from './zip-rules'

export interface CopySource {
  file: string
  passphrase?: string | undefined
}

export interface InspectOrder {
  dataFolder: string
  source: CopySource
}

export interface Inspection {
  manifest: Manifest
  /** the file was opened with a passphrase */
  sealed: boolean
  difference: Difference
  /** annex files that belong to the copy and are nowhere to be found */
  lost: number
}

export interface StageOrder extends InspectOrder {
  /** an empty folder inside the data folder; the staged store is left there */
  work: string
  /** preferences of this installation that the restored store takes over */
  meta: Readonly<Record<string, string | null>>
  withoutLost: boolean
}

export interface Staged {
  /** a checked store of this schema, in one file, with a device id of its own */
  database: string
  manifest: Manifest
}

/** Looks a copy through, and compares it with the store as it is. Changes nothing. */
export function inspectCopy(order: InspectOrder, report?: Report): Promise<Inspection> {
  return inWorkFolder(order.dataFolder, async (work) => {
    const { sealed, manifest, database, archive } = await unpack(order, work, report)
    archive.close()
    return {
      manifest,
      sealed,
      difference: compareStores(database, join(order.dataFolder, DATABASE)),
      lost: (await lostAnnexes(order, manifest)).length
    }
  })
}

/**
 * Makes a copy ready to take the store's place: checked, brought to this schema, with a device id of its own; its
 * annexes and keys are put into the data folder, where nothing names them yet.
 */
export async function stageCopy(order: StageOrder, report?: Report): Promise<Staged> {
  const { manifest, database, archive } = await unpack(order, order.work, report)
  try {
    const lost = await lostAnnexes(order, manifest)
    if (lost.length > 0 && !order.withoutLost) throw annexesMissing(lost.length)
    adopt(database, order.meta)
    await flush(database)
    await bringAnnexes(order, archive)
    if (manifest.kind === 'move') await bringKeys(order, archive)
    return { database, manifest }
  } finally {
    archive.close()
  }
}

async function unpack(order: InspectOrder, work: string, report?: Report) {
  const { file, passphrase } = order.source
  const sealed = (await fileKind(file)) === 'sealed'
  if (sealed && !passphrase) throw copyRefused('passphrase-wanted')
  const plain = sealed ? join(work, 'opened.zip') : file
  if (sealed) {
    await requireRoom(order.dataFolder, await sizeOf(file))
    await unseal(file, plain, passphrase ?? '')
  }
  const archive = await openArchive(plain)
  try {
    await requireRoom(order.dataFolder, unpackedSize(archive.entries) * 2)
    const database = join(work, DATABASE)
    await archive.take(DATABASE, database)
    await checkParts(archive, new Set([DATABASE]), report)
    await examine(database, archive.manifest, work)
    return { sealed, manifest: archive.manifest, database, archive }
  } catch (error) {
    archive.close()
    throw error
  }
}

/** The store inside the copy must be sound by itself; an older one is first brought to this schema, beside itself. */
async function examine(database: string, manifest: Manifest, work: string): Promise<void> {
  try {
    const facts = describeCopy(database)
    if (facts.schema !== manifest.schema || facts.changes !== manifest.changes) throw copyRefused('damaged')
    const trial = join(work, 'trial', DATABASE)
    await copyWhole(database, trial)
    adoptCopy(trial, {})
    const wrong = examineCopy(trial)
    if (wrong.length > 0) throw copyRefused('damaged', wrong[0])
  } catch (error) {
    throw error instanceof AppError ? error : refusedStore(error)
  }
}

function adopt(database: string, meta: StageOrder['meta']): void {
  try {
    adoptCopy(database, meta)
  } catch (error) {
    throw refusedStore(error)
  }
}

function refusedStore(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error
  if (error.code === 'store-newer') return copyRefused('newer', error)
  return error.code === 'store-damaged' ? copyRefused('damaged', error) : error
}

/** Where annexes may lie that the copy names but does not hold. */
const besideCopy = (order: InspectOrder, sha256: string) =>
  join(dirname(order.source.file), 'annexes', sha256)

async function isThere(path: string, size: number): Promise<boolean> {
  const info = await stat(path).catch(() => null)
  return info?.isFile() === true && info.size === size
}

async function lostAnnexes(order: InspectOrder, manifest: Manifest): Promise<string[]> {
  const lost: string[] = []
  for (const { sha256, size } of manifest.beside) {
    const there =
      (await isThere(storedPath(order.dataFolder, sha256), size)) ||
      (await isThere(besideCopy(order, sha256), size))
    if (!there) lost.push(sha256)
  }
  return lost
}

async function bringAnnexes(order: StageOrder, archive: Archive): Promise<void> {
  const { manifest } = archive
  const folder = join(order.dataFolder, 'annexes')
  await mkdir(folder, { recursive: true })
  for (const part of manifest.parts.filter((one) => one.name.startsWith(ANNEXES))) {
    const sha256 = part.name.slice(ANNEXES.length)
    const target = storedPath(order.dataFolder, sha256)
    if (part.sha256 !== sha256) throw copyRefused('damaged', part.name)
    if (await isThere(target, part.size)) continue
    const unpacked = join(order.work, sha256)
    await archive.take(part.name, unpacked)
    await flush(unpacked)
    await rename(unpacked, target)
  }
  for (const { sha256, size } of manifest.beside) {
    const target = storedPath(order.dataFolder, sha256)
    const source = besideCopy(order, sha256)
    if ((await isThere(target, size)) || !(await isThere(source, size))) continue
    const checked = join(order.work, sha256)
    if ((await copyWhole(source, checked)).sha256 !== sha256) {
      if (!order.withoutLost) throw annexesMissing(1)
    } else await rename(checked, target)
  }
  await flush(folder)
}

/** Keys of the installation that was moved take the place of this one's, which are kept under another name. */
async function bringKeys(order: StageOrder, archive: Archive): Promise<void> {
  const parts = archive.manifest.parts.filter((one) => one.name.startsWith(KEYS))
  if (parts.length === 0) return
  const folder = join(order.dataFolder, 'keys')
  const fresh = join(order.work, 'keys')
  await mkdir(fresh, { mode: 0o700 })
  for (const part of parts) await archive.take(part.name, join(fresh, part.name.slice(KEYS.length)))
  const before = await readdir(folder).catch(() => [])
  if (before.length > 0) {
    const kept = join(order.dataFolder, 'backups', `keys-${archive.manifest.created.replace(/\D/g, '')}`)
    await mkdir(dirname(kept), { recursive: true })
    await rename(folder, kept)
  }
  await rename(fresh, folder)
}
