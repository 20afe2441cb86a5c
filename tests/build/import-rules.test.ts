import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modulesFolder, projectRoot } from '../../build/setup/paths.mjs'

// Every snippet is linted with the project's own biome.json, in a copy of its folders.
const house = mkdtempSync(path.join(os.tmpdir(), 'referent-lint-'))

beforeAll(() => {
  cpSync(path.join(projectRoot, 'build/lint'), path.join(house, 'build/lint'), { recursive: true })
  const settings = JSON.parse(readFileSync(path.join(projectRoot, 'biome.json'), 'utf8'))
  delete settings.$schema
  writeFileSync(path.join(house, 'biome.json'), JSON.stringify(settings))
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

/** The rules that refuse a file of this content at this place. */
function refusals(file: string, source: string): string[] {
  const place = path.join(house, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, `${source}\n`)
  const biome = path.join(modulesFolder, '@biomejs/biome/bin/biome')
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', file], {
    cwd: house,
    encoding: 'utf8'
  })
  rmSync(place)
  const report = JSON.parse(run.stdout) as { diagnostics: { category: string; severity: string }[] }
  return report.diagnostics.filter(({ severity }) => severity === 'error').map(({ category }) => category)
}

const houseRules =
  /^(plugin|lint\/(style\/(noRestrictedImports|noExcessiveLinesPerFile)|suspicious\/noExplicitAny))$/

const importing = (source: string, name = 'thing') =>
  `import { ${name} } from '${source}'\n\nexport const it = ${name}`
const typesOf = (source: string) => `import type { Thing } from '${source}'\n\nexport type It = Thing`

const refused: [string, string, string][] = [
  ['the window imports main', 'renderer/meetings/View.tsx', importing('../../main/meetings/rules')],
  ['the window imports the store', 'renderer/meetings/state.ts', importing('../../db/store')],
  ['the window imports a type of the store', 'renderer/meetings/state.ts', typesOf('../../db/schema')],
  ['the window loads the store later', 'renderer/a.ts', "export const it = () => import('../db/store')"],
  ['the window passes main on', 'renderer/a.ts', "export * from '../main/errors'"],
  ['the window imports Electron', 'renderer/a.ts', importing('electron')],
  ['the window imports Node', 'renderer/a.ts', importing('node:fs')],
  ['the window imports the bridge', 'renderer/a.ts', importing('../preload/index')],
  ['a view calls the bridge', 'renderer/meetings/View.tsx', 'export const it = () => window.referent'],
  ['a view calls the bridge by key', 'renderer/a.ts', "export const it = globalThis['referent']"],
  [
    'a view takes the bridge apart',
    'renderer/a.ts',
    'const { referent } = window\n\nexport const it = referent'
  ],
  ['the bridge imports Node', 'preload/index.ts', importing('node:fs')],
  ['the bridge imports main', 'preload/index.ts', importing('../main/index')],
  ['the contract imports Electron', 'preload/contract/meeting.ts', importing('electron')],
  ['the contract imports Node', 'preload/contract/meeting.ts', importing('node:path')],
  ['the contract imports main', 'preload/contract/meeting.ts', importing('../../main/errors')],
  ['the contract imports the bridge', 'preload/contract/meeting.ts', importing('../index')],
  ['the contract imports a library', 'preload/contract/meeting.ts', importing('kysely')],
  ['a feature uses ipcMain', 'main/meetings/handlers.ts', importing('electron', 'ipcMain')],
  [
    'a feature uses ipcMain by a detour',
    'main/a.ts',
    "import * as e from 'electron'\n\nexport const it = e.ipcMain"
  ],
  ['main imports the window', 'main/index.ts', importing('../renderer/api')],
  ['the door imports the window', 'main/ipc/router.ts', importing('../../renderer/api')],
  ['the store imports main', 'db/store.ts', importing('../main/errors')],
  ['the store imports the window', 'db/tables/meetings.ts', importing('../../renderer/api')],
  ['the store imports Electron', 'db/open.ts', importing('electron')],
  ['the store imports more than types', 'db/tables/a.ts', importing('../../preload/contract/meeting')],
  ['a rule reads files', 'main/meetings/rules.ts', importing('node:fs')],
  ['a rule reads the store', 'main/meetings/count-rules.ts', importing('../../db/store')],
  ['a rule queries', 'main/meetings/count.pure.ts', importing('kysely')],
  ['recognition reads files', 'main/intake/recognise/lines.ts', importing('node:fs')],
  ['the document model opens a database', 'main/documents/model/text.ts', importing('better-sqlite3')],
  ['a rule of the store does I/O', 'db/changes/rules.ts', importing('node:fs')],
  ['any', 'main/a.ts', 'export const it = (x: any) => x'],
  ['a god file', 'main/a.ts', 'export const it = 1\n'.repeat(401)]
]

const accepted: [string, string, string][] = [
  ['the window imports the contract', 'renderer/a.ts', importing('../preload/contract/meeting')],
  ['the window imports its own', 'renderer/meetings/View.tsx', importing('../ui/Button')],
  ['the window imports a library', 'renderer/a.ts', importing('react')],
  ['one file calls the bridge', 'renderer/api.ts', 'export const it = () => window.referent'],
  ['the bridge imports Electron', 'preload/index.ts', importing('electron', 'contextBridge')],
  ['the bridge imports the contract', 'preload/index.ts', importing('./contract/channels')],
  ['the contract imports zod', 'preload/contract/meeting.ts', importing('zod', 'z')],
  ['the contract imports itself', 'preload/contract/meeting.ts', importing('./values')],
  ['the door uses ipcMain', 'main/ipc/router.ts', importing('electron', 'ipcMain')],
  ['main imports Electron', 'main/window.ts', importing('electron', 'BrowserWindow')],
  ['main imports the store', 'main/meetings/handlers.ts', importing('../../db/store')],
  ['main imports the contract', 'main/meetings/handlers.ts', importing('../../preload/contract/meeting')],
  ['the store imports types of the contract', 'db/tables/a.ts', typesOf('../../preload/contract/meeting')],
  ['the store imports Kysely', 'db/store.ts', importing('kysely', 'Kysely')],
  ['a rule imports the contract', 'main/meetings/rules.ts', importing('../../preload/contract/meeting')],
  ['recognition imports its own', 'main/intake/recognise/lines.ts', importing('./text')]
]

describe('import rules', () => {
  test.each(refused)('refused: %s', (_, file, source) => {
    expect(refusals(file, source)).toContainEqual(expect.stringMatching(houseRules))
  })

  test.each(accepted)('accepted: %s', (_, file, source) => {
    expect(refusals(file, source)).toEqual([])
  })
})
