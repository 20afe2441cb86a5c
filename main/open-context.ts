import { join } from 'node:path'
import { draftCount, sealDrafts } from '../db/changes/drafts'
import { openStore } from '../db/open'
import { type AppContext, authorOf } from './context'
import { requireLocalFolder } from './data-folder'

/**
 * Opens the data folder for the window or the terminal, and brings back what was typed before a crash.
 * @throws StoreError when the folder or the store cannot be used; nothing is then changed
 */
export function openContext(
  folder: string,
  parts: Pick<AppContext, 'version' | 'runtime' | 'desktop' | 'print' | 'changed' | 'progress'>
): AppContext {
  requireLocalFolder(folder)
  const store = openStore(join(folder, 'referent.sqlite'))
  const context: AppContext = { ...parts, store, folder, recoveredDrafts: draftCount(store) }
  if (context.recoveredDrafts > 0) sealDrafts(store, { author: authorOf(context), label: 'text.edit' })
  return context
}
