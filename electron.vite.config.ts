import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

// Electron loads main and preload as CommonJS. Packages are bundled, since several are ESM only; what has native code
// stays in node_modules.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      rollupOptions: {
        external: ['electron', 'better-sqlite3'],
        input: {
          index: path.join(root, 'main/index.ts'),
          cli: path.join(root, 'main/cli.ts'),
          print: path.join(root, 'main/documents/print-main.ts'),
          safekeeping: path.join(root, 'main/safekeeping/worker.ts'),
          reader: path.join(root, 'main/intake/reader-worker.ts')
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' }
      }
    }
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rollupOptions: {
        external: ['electron'],
        input: { index: path.join(root, 'preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: path.join(root, 'renderer'),
    plugins: [react()],
    build: {
      outDir: path.join(root, 'out/renderer'),
      minify: true,
      rollupOptions: { input: path.join(root, 'renderer/index.html') }
    }
  }
})
