import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore } from '../../db/open'
import type { Store } from '../../db/store'

/** A folder of its own for the running test, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'referent-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real store on a real disk, closed after the running test. */
export function temporaryStore(folder = temporaryFolder()): Store {
  const store = openStore(join(folder, 'referent.sqlite'))
  onTestFinished(() => {
    if (store.sqlite.open) store.close()
  })
  return store
}
