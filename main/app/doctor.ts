import { compareWithFold } from '../../db/changes/rebuild'
import { SCHEMA_VERSION } from '../../db/migrations'
import { countRows, writeMeta } from '../../db/tables/local'
import type { DoctorReport } from '../../preload/contract/app'
import type { AppContext } from '../context'
import { sealText } from '../sections/seal'

/** Looks the store over: versions, pragmas as they stand after a write, integrity, and the fold rebuilt and compared. */
export function examine(context: AppContext): DoctorReport {
  const { store } = context
  sealText(context)
  writeMeta(store, { examined: new Date().toISOString() })
  const pragma = (name: string) => store.sqlite.pragma(name, { simple: true })
  const differences = compareWithFold(store)
  return {
    app: context.version,
    runtime: context.runtime,
    electron: process.versions.electron ?? process.env.REFERENT_ELECTRON_VERSION ?? null,
    node: process.versions.node,
    sqlite: store.sqlite.prepare('SELECT sqlite_version()').pluck().get() as string,
    schema: SCHEMA_VERSION,
    dataFolder: context.folder,
    pragmas: {
      journal_mode: String(pragma('journal_mode')),
      synchronous: Number(pragma('synchronous')),
      foreign_keys: Number(pragma('foreign_keys'))
    },
    integrity: String(pragma('integrity_check(1)')),
    fold: { equal: differences.length === 0, differences: differences.slice(0, 100) },
    rows: countRows(store)
  }
}
