import { readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { modulesFolder, projectRoot } from '../setup/paths.mjs'
import { appEnvironment } from '../setup/prepare.mjs'
import { capture } from '../setup/run.mjs'

/**
 * Bundles a measurement of the app's own code as the app is bundled, and runs it in the resolved Electron as Node.
 * It writes one JSON document to the file that its last argument names.
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 * @param {string} name file in build/bench, without .ts
 * @returns {Promise<import('./figures.mjs').Comparison>}
 */
export async function measureInRuntime(runtime, name) {
  const folder = path.join(modulesFolder, '.cache', 'referent-bench')
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'], target: 'node' },
    build: {
      ssr: path.join(projectRoot, 'build', 'bench', `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: `${name}.cjs` } }
    }
  })
  const result = path.join(os.tmpdir(), `referent-bench-${process.pid}-${name}.json`)
  try {
    const env = { ...appEnvironment(runtime), ELECTRON_RUN_AS_NODE: '1' }
    const { code, output } = await capture(runtime.electron, [path.join(folder, `${name}.cjs`), result], {
      env
    })
    if (code !== 0) throw new Error(`Measuring ${name} failed:\n${output}`)
    return JSON.parse(readFileSync(result, 'utf8'))
  } finally {
    rmSync(result, { force: true })
  }
}
