import { basename } from 'node:path'
import { writeMeta } from '../../db/tables/local'
import type { CopyPreview } from '../../preload/contract/safekeeping'
import type { AppContext } from '../context'
import { AppError } from '../errors'
import type { Handlers } from '../handlers'
import { keeperOf, META } from './keeper'
import { COPY_ENDING, MOVE_ENDING } from './manifest'
import { restore } from './restore'
import type { CopySource, Inspection } from './stage'
import { listTrash, previewTrash, restoreTrash } from './trash'
import { fileKind } from './unseal'

const desktopOf = (context: AppContext) => {
  if (!context.desktop)
    throw new AppError('no-desktop', 'Det kan kun gøres i vinduet.', { en: 'Only the window can do that.' })
  return context.desktop
}

const sourceOf = ({ path, passphrase }: { path: string; passphrase: string | null }): CopySource => ({
  file: path,
  ...(passphrase === null ? {} : { passphrase })
})

/** A local day for the name of a file that the user keeps. */
const dayName = (word: string) => {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `Referent ${word} ${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export const safekeepingHandlers = {
  'trash.list': (_, context) => listTrash(context.store),
  'trash.preview': ({ id }, context) => previewTrash(context.store, id),
  'trash.restore': ({ ids }, context) => restoreTrash(context, ids),

  'safekeeping.state': (_, context) => keeperOf(context).state(),

  'safekeeping.copyNow': async (_, context) => {
    await keeperOf(context).copyNow('manual')
    return {}
  },

  'safekeeping.saveWhole': async (_, context) => {
    const target = await desktopOf(context).pickTarget({ name: dayName('kopi'), extension: COPY_ENDING })
    if (target === null) return null
    const { file, bytes } = await keeperOf(context).saveWhole(target)
    return { path: file, bytes }
  },

  'safekeeping.cancel': (_, context) => {
    keeperOf(context).cancel()
    return {}
  },

  'safekeeping.chooseFolder': async (_, context) => {
    const folder = await desktopOf(context).pickFolder()
    if (folder === null) return {}
    writeMeta(context.store, { [META.folder]: folder, [META.folderLast]: '' })
    const keeper = keeperOf(context)
    keeper.folderProblem = null
    context.changed(['safekeeping'])
    // The folder is only known to work when a copy lies there.
    await keeper.copyNow('manual')
    return {}
  },

  'safekeeping.forgetFolder': (_, context) => {
    writeMeta(context.store, { [META.folder]: '', [META.folderLast]: '' })
    keeperOf(context).folderProblem = null
    context.changed(['safekeeping'])
    return {}
  },

  'safekeeping.pickCopy': async (_, context) => {
    const [path] = await desktopOf(context).pickFiles({ multiple: false, documents: false })
    if (path === undefined) return null
    return { path, sealed: (await fileKind(path)) === 'sealed' }
  },

  'safekeeping.preview': async (input, context) => {
    const keeper = keeperOf(context)
    const source = sourceOf(input)
    const inspection = await keeper.alone('inspect', () =>
      keeper.job('inspect', { dataFolder: context.folder, source })
    )
    return previewOf(input.path, inspection)
  },

  'safekeeping.restore': async (input, context) => {
    const { kept, manifest } = await restore(keeperOf(context), sourceOf(input), {
      withoutLost: input.withoutLost
    })
    return { kept: basename(kept), meetings: manifest.meetings }
  },

  'safekeeping.saveMove': async ({ passphrase }, context) => {
    const target = await desktopOf(context).pickTarget({ name: dayName('flytning'), extension: MOVE_ENDING })
    if (target === null) return null
    const { file, bytes } = await keeperOf(context).saveMove(target, passphrase)
    return { path: file, bytes }
  },

  'safekeeping.markMoved': ({ moved }, context) => {
    writeMeta(context.store, { [META.moved]: moved ? new Date().toISOString() : '' })
    context.changed(['safekeeping'])
    return {}
  },

  'safekeeping.putAway': (_, context) => {
    writeMeta(context.store, { [META.restored]: '' })
    context.changed(['safekeeping'])
    return {}
  },

  'safekeeping.show': ({ path }, context) => {
    desktopOf(context).showInFolder(path)
    return {}
  }
} satisfies Partial<Handlers>

function previewOf(path: string, { manifest, sealed, difference, lost }: Inspection): CopyPreview {
  const { kind, created, author, app, schema, meetings, items, annexes } = manifest
  const { newestThere, ...rest } = difference
  return {
    path,
    kind,
    sealed,
    created,
    author,
    app,
    schema,
    meetings,
    items,
    annexes,
    lost,
    newest: newestThere,
    ...rest
  }
}
