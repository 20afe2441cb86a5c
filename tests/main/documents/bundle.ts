import path from 'node:path'
import { build } from 'vite'

const projectRoot = path.resolve(import.meta.dirname, '../../..')

/** Bundles one source file of the main process as the app's build does, for tests that run it in its own process. */
export async function bundle(entry: string, output: string): Promise<void> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(projectRoot, entry),
      outDir: path.dirname(output),
      emptyOutDir: false,
      minify: false,
      rollupOptions: {
        external: ['electron', 'better-sqlite3'],
        output: { format: 'cjs', entryFileNames: path.basename(output) }
      }
    }
  })
}
