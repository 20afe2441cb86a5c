import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeCopyMeta } from '../../db/backup'
import { draftCount, sealDrafts } from '../../db/changes/drafts'
import { newestSequence } from '../../db/changes/write'
import { StoreError } from '../../db/errors'
import type { Store } from '../../db/store'
import { readMeta } from '../../db/tables/local'
import { authorOf } from '../context'
import { AppError } from '../errors'
import { sealText } from '../sections/seal'
import { type Keeper, META } from './keeper'
import { DATABASE, type Manifest } from './manifest'
import type { CopySource } from './stage'
import { type SwapStep, swapStore } from './swap'

export interface Restored {
  /** the copy of what was there before */
  kept: string
  manifest: Manifest
}

/** Topics of everything that the window shows. */
const EVERYTHING = [
  'app',
  'meetings',
  'meeting',
  'bodies',
  'people',
  'followup',
  'history',
  'safekeeping',
  'trash'
]

/**
 * Puts a copy in the place of the open store: the copy is checked and made ready beside it, the store as it is is
 * kept as a copy, then one rename, and the app works on. Whatever fails before the rename leaves all as it was.
 * @param at called after each step of the swap (tests end the process there)
 */
export function restore(
  keeper: Keeper,
  source: CopySource,
  options: { withoutLost: boolean; at?: (step: SwapStep) => void }
): Promise<Restored> {
  const { context } = keeper
  return keeper.alone('restore', async () => {
    const work = join(context.folder, 'work', randomUUID())
    await mkdir(work, { recursive: true, mode: 0o700 })
    try {
      const staged = await keeper.job('stage', {
        dataFolder: context.folder,
        source,
        work,
        meta: metaFor(context.store),
        withoutLost: options.withoutLost
      })
      keeper.hooks.before()
      let swapped = false
      try {
        sealText(context)
        const kept = await keepAll(keeper)
        const news = [new Date().toISOString(), staged.manifest.created, kept].join('\n')
        writeCopyMeta(staged.database, META.restored, news)
        const { store, error } = swapStore(context.store, staged.database, options.at)
        context.store = store
        swapped = true
        if (error) throw error
        context.recoveredDrafts = draftCount(store)
        if (context.recoveredDrafts > 0) sealDrafts(store, { author: authorOf(context), label: 'text.edit' })
        keeper.problem = null
        return { kept, manifest: staged.manifest }
      } finally {
        keeper.hooks.after(swapped)
        context.changed(EVERYTHING)
      }
    } finally {
      await rm(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    }
  })
}

/** Tells whether anything has been written since. */
function markOf(store: Store): string {
  const drafts = store.sqlite.prepare('SELECT count(*), max(saved_at) FROM draft').raw().get() as unknown[]
  return [newestSequence(store), ...drafts].join(' ')
}

/** A copy of what is there now, and another one where something was written while it was made. */
async function keepAll(keeper: Keeper): Promise<string> {
  for (;;) {
    const mark = markOf(keeper.context.store)
    const kept = await keepPresent(keeper)
    if (mark === markOf(keeper.context.store)) return kept
  }
}

/** A copy of what is there now; of a store that is no longer sound, its file as it stands. */
async function keepPresent(keeper: Keeper): Promise<string> {
  try {
    return (await keeper.makeOwn('kept')).file
  } catch (error) {
    const unsound =
      (error instanceof AppError && error.code === 'copy-not-verified') ||
      (error instanceof StoreError && error.code === 'store-damaged')
    if (!unsound) throw error
    const { sqlite } = keeper.context.store
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    const target = join(keeper.backups, `kept-as-it-was-${randomUUID()}.sqlite`)
    await copyFile(join(keeper.context.folder, DATABASE), target)
    return target
  }
}

/** What belongs to this computer stays; a store that was moved away is no longer so when it is brought back. */
function metaFor(present: Store): Record<string, string | null> {
  const own = [META.folder, META.folderLast, META.installation]
  return {
    ...Object.fromEntries(own.map((key) => [key, readMeta(present, key)])),
    [META.moved]: null
  }
}
