import Database from 'better-sqlite3'
import { expect, test } from 'vitest'

// Tests of the store must meet the runtime that ships: these say so when they don't.
test('tests of the store run in Electron as Node', () => {
  expect(process.versions.electron, 'start these with npm test').toBeDefined()
  expect(process.env.ELECTRON_RUN_AS_NODE).toBe('1')
})

test('better-sqlite3 loads there, with full-text search', () => {
  const db = new Database(':memory:')
  db.exec("CREATE VIRTUAL TABLE word USING fts5(text); INSERT INTO word VALUES ('Rødgrød med fløde')")
  expect(db.prepare("SELECT count(*) AS n FROM word WHERE word MATCH 'rødgrød'").get()).toEqual({ n: 1 })
  db.close()
})
