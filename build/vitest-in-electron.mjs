// Runs Vitest with workers in Electron as Node: what tests of the store meet is the SQLite, the addon and the Node that
// the app runs in. Vitest itself runs here, in the pinned Node; its pool forks `process.execPath`.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { modulesFolder } from './setup/paths.mjs'

const electron = process.env.REFERENT_ELECTRON
if (!electron) throw new Error('REFERENT_ELECTRON names no Electron: start this with npm test.')
process.env.ELECTRON_RUN_AS_NODE = '1'
process.execPath = electron
await import(pathToFileURL(path.join(modulesFolder, 'vitest', 'vitest.mjs')).href)
