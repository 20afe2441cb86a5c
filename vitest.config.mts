import { defineConfig } from 'vitest/config'

const storeTests = ['tests/db/**/*.test.{ts,tsx}', 'tests/**/*.electron.test.{ts,tsx}']
const windowTests = ['tests/e2e/**/*.e2e.test.ts']

// `npm test` runs each project in the runtime it is for: unit in Node, store in Electron as Node, e2e in the real app.
export default defineConfig({
  test: {
    pool: 'forks',
    setupFiles: ['tests/properties.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...storeTests, ...windowTests],
          testTimeout: 30_000
        }
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: storeTests,
          exclude: windowTests,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: windowTests,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false
        }
      }
    ]
  }
})
