import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { newestSequence } from '../../db/changes/write'
import { readMeta, writeMeta } from '../../db/tables/local'
import type { SafekeepingState } from '../../preload/contract/safekeeping'
import { type AppContext, authorOf, languageOf } from '../context'
import { AppError, describeError } from '../errors'
import { logFailure } from '../log'
import { sealText } from '../sections/seal'
import { runHere } from './background'
import { copyName } from './copy-names'
import { removeOldWork, sizeOf } from './files'
import type { JobName, Jobs, RunJob } from './jobs'
import { knownCopies, type ListedCopy } from './known-copies'
import type { MadeCopy } from './make'
import type { CopyKind } from './manifest'
import { cancelled } from './refusals'
import { isDue, outdated } from './rotation-rules'

export type Running = NonNullable<SafekeepingState['running']>

/** Local settings of safekeeping; they belong to this computer and outlive a restore. */
export const META = {
  folder: 'safekeeping.folder',
  folderLast: 'safekeeping.folder.last',
  installation: 'safekeeping.installation',
  moved: 'safekeeping.moved',
  restored: 'safekeeping.restored'
} as const

/** Called around a restore, by whoever shows the store: the window must not write what it showed before. */
export interface RestoreHooks {
  before(): void
  /** @param swapped another store is open now: what is shown must be read anew */
  after(swapped: boolean): void
}

/** What keeps one open store safe: one piece of work at a time, whoever asked for it. */
export class Keeper {
  run: RunJob = runHere
  hooks: RestoreHooks = { before: () => {}, after: () => {} }
  running: Running | null = null
  /** why the last copy could not be made here, and in the folder of choice */
  problem: unknown = null
  folderProblem: unknown = null
  private abort: AbortController | null = null
  private queue: Promise<unknown> = Promise.resolve()

  constructor(readonly context: AppContext) {}

  get backups(): string {
    return join(this.context.folder, 'backups')
  }

  /** Runs work when all work before it has ended, and says so to the window. */
  alone<T>(running: Running, work: () => Promise<T>): Promise<T> {
    const next = this.queue.then(async () => {
      this.running = running
      this.abort = new AbortController()
      this.context.changed(['safekeeping'])
      try {
        return await work()
      } catch (error) {
        if (this.abort.signal.aborted) {
          await this.clean()
          throw cancelled()
        }
        throw error
      } finally {
        this.running = null
        this.abort = null
        this.context.changed(['safekeeping'])
      }
    })
    this.queue = next.catch(() => {})
    return next
  }

  /** Ends the work that goes on now; it answers with `copy-cancelled`. */
  cancel(): void {
    this.abort?.abort()
  }

  job<N extends JobName>(name: N, order: Jobs[N]['order']): Promise<Jobs[N]['result']> {
    const { signal } = this.abort ?? new AbortController()
    const report = (done: number, total: number) => this.context.progress('safekeeping', done, total)
    return this.run(name, order, { report, signal })
  }

  make(target: string, kind: CopyKind, created: string, passphrase?: string): Promise<MadeCopy> {
    const { context } = this
    return this.job('make', {
      dataFolder: context.folder,
      target,
      kind,
      app: context.version,
      author: authorOf(context),
      created,
      annexes: kind === 'whole' || kind === 'move' ? 'inside' : 'beside',
      ...(passphrase === undefined ? {} : { passphrase })
    })
  }

  /** A copy in the data folder under a name of its own; older ones that are no longer wanted go. */
  async makeOwn(kind: 'daily' | 'manual' | 'kept'): Promise<MadeCopy> {
    const created = new Date().toISOString()
    await mkdir(this.backups, { recursive: true })
    const taken = new Set(await readdir(this.backups))
    let again = 0
    while (taken.has(copyName(created, kind, again))) again += 1
    try {
      const made = await this.make(join(this.backups, copyName(created, kind, again)), kind, created)
      this.problem = null
      for (const name of outdated(await this.copies())) await rm(join(this.backups, name), { force: true })
      return made
    } catch (error) {
      if (!this.abort?.signal.aborted) this.problem = error
      throw error
    }
  }

  copies(): Promise<ListedCopy[]> {
    return knownCopies(this.backups)
  }

  /** Brings the newest copy to the folder of choice. A folder that cannot be reached is news, not a failure. */
  async bringToFolder(copy: string): Promise<void> {
    const folder = readMeta(this.context.store, META.folder)
    if (!folder) return
    this.running = 'office'
    this.context.changed(['safekeeping'])
    try {
      await this.job('office', {
        dataFolder: this.context.folder,
        folder,
        installation: this.installation(),
        copy
      })
      writeMeta(this.context.store, { [META.folderLast]: new Date().toISOString() })
      this.folderProblem = null
    } catch (error) {
      if (this.abort?.signal.aborted) throw error
      logFailure('safekeeping folder', error)
      this.folderProblem = error
    }
  }

  /** A copy here and in the folder of choice. */
  copyNow(kind: 'daily' | 'manual'): Promise<void> {
    return this.alone('copy', async () => {
      const made = await this.makeOwn(kind)
      await this.bringToFolder(made.file)
    })
  }

  /** What the clock calls for: the day's copy, or another try at the folder of choice. */
  async routine(now = new Date()): Promise<void> {
    await removeOldWork(this.context.folder)
    const { store } = this.context
    if (newestSequence(store) === 0) return
    const newest = (await this.copies()).find((copy) => copy.readable && copy.kind !== 'kept')
    if (isDue(newest ? new Date(newest.created) : null, now)) await this.copyNow('daily')
    else if (newest && readMeta(store, META.folder)) {
      const last = readMeta(store, META.folderLast) ?? ''
      const behind = last < newest.created
      if (behind || this.folderProblem) await this.alone('office', () => this.bringToFolder(newest.file))
    }
  }

  /** A name for this computer in the folder of choice: its own name, and a few letters that no other has. */
  installation(): string {
    const known = readMeta(this.context.store, META.installation)
    if (known) return known
    const mine = createHash('sha256').update(uuidv7()).digest('hex').slice(0, 8)
    const host = hostname()
      .split('.')[0]
      ?.replace(/[^A-Za-z0-9-]/g, '')
      .slice(0, 30)
    const name = [host, mine].filter(Boolean).join('-')
    writeMeta(this.context.store, { [META.installation]: name })
    return name
  }

  async state(): Promise<SafekeepingState> {
    const { store } = this.context
    const say = (error: unknown) => (error === null ? null : describeError(error, languageOf(this.context)))
    const copies = await this.copies()
    return {
      running: this.running,
      copies: await Promise.all(
        copies.map(async ({ name, file, kind, created, manifest }) => ({
          name,
          path: file,
          kind,
          created: manifest?.created ?? created,
          bytes: await sizeOf(file),
          holds: manifest && {
            meetings: manifest.meetings,
            items: manifest.items,
            annexes: manifest.annexes,
            author: manifest.author
          }
        }))
      ),
      folder: {
        path: readMeta(store, META.folder) || null,
        last: readMeta(store, META.folderLast) || null,
        problem: say(this.folderProblem)
      },
      problem: say(this.problem),
      moved: readMeta(store, META.moved) || null,
      restored: restoredNews(readMeta(store, META.restored))
    }
  }

  /** What work that was ended in the middle left behind; nothing else is going on. */
  private async clean(): Promise<void> {
    await removeOldWork(this.context.folder, Number.POSITIVE_INFINITY)
    for (const name of await readdir(this.backups).catch(() => [])) {
      if (name.startsWith('.')) await rm(join(this.backups, name), { force: true })
    }
  }

  /** Everything in one file, for the user to put where she wants. */
  saveWhole(target: string): Promise<MadeCopy> {
    return this.alone('copy', () => this.saveTo(target, 'whole'))
  }

  /** Everything and the keys in one encrypted file. */
  saveMove(target: string, passphrase: string): Promise<MadeCopy> {
    return this.alone('move', () => this.saveTo(target, 'move', passphrase))
  }

  private async saveTo(target: string, kind: 'whole' | 'move', passphrase?: string): Promise<MadeCopy> {
    // Text that is still being typed comes along as text, not as a draft of this computer.
    sealText(this.context)
    try {
      return await this.make(target, kind, new Date().toISOString(), passphrase)
    } catch (error) {
      if (this.abort?.signal.aborted) await removeParts(dirname(target))
      throw error
    }
  }
}

async function removeParts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (/^\.referent-[0-9a-f-]{36}\.part$/.test(name)) await rm(join(folder, name), { force: true })
  }
}

function restoredNews(text: string | null): SafekeepingState['restored'] {
  if (!text) return null
  const [at, from, kept] = text.split('\n')
  return at && from && kept ? { at, from, kept } : null
}

const keepers = new WeakMap<AppContext, Keeper>()

/** The keeper of an open store; there is one for each. */
export function keeperOf(context: AppContext): Keeper {
  const known = keepers.get(context)
  if (known) return known
  const keeper = new Keeper(context)
  keepers.set(context, keeper)
  return keeper
}

/** How long the app lets a start settle before the day's copy, and between two looks at the clock (ms). */
const SETTLE = 45_000
const LOOK = 2 * 60 * 60 * 1000

/** Keeps an open store safe as long as the app runs. @returns ends it */
export function startKeeping(context: AppContext, options: { run: RunJob; hooks: RestoreHooks }): () => void {
  const keeper = keeperOf(context)
  keeper.run = options.run
  keeper.hooks = options.hooks
  const look = () =>
    void keeper.routine().catch((error: unknown) => {
      if (!(error instanceof AppError && error.code === 'copy-cancelled')) logFailure('safekeeping', error)
      context.changed(['safekeeping'])
    })
  const first = setTimeout(look, SETTLE)
  const later = setInterval(look, LOOK)
  return () => {
    clearTimeout(first)
    clearInterval(later)
    keeper.cancel()
  }
}
