import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { write } from '../../db/changes/write'
import { migrations, SCHEMA_VERSION } from '../../db/migrations'
import type { Migration } from '../../db/migrations/migration'
import { openStore } from '../../db/open'
import { temporaryFolder, temporaryStore } from './temporary-store'

const schemaOf = (sqlite: Database.Database) =>
  sqlite
    .prepare(
      "SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name"
    )
    .all()
    .map((row) => {
      const { name, type, sql } = row as { name: string; type: string; sql: string }
      return { name, type, sql: sql.replace(/\s+/g, ' ') }
    })

describe('opening', () => {
  test('runs in the Electron that ships', () => {
    expect(process.versions.electron).toBeTruthy()
  })

  test('what is committed is on the disk: WAL, and FULL also after writes and reopening', () => {
    const folder = temporaryFolder()
    for (const _ of [1, 2]) {
      const store = temporaryStore(folder)
      const id = uuidv7()
      write(store, [{ entity: 'person', stream: id, row: id, field: 'name', value: 'Bo' }], {
        author: 'x',
        label: 'x'
      })
      expect(store.sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
      expect(store.sqlite.pragma('synchronous', { simple: true })).toBe(2)
      expect(store.sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
      store.close()
    }
  })

  test('the schema is the committed one: it only grows, by a migration', async () => {
    const schema = `${JSON.stringify(schemaOf(temporaryStore().sqlite), null, 2)}\n`
    await expect(schema).toMatchFileSnapshot('../../db/schema-snapshot.json')
  })

  test('a device keeps its name', () => {
    const folder = temporaryFolder()
    const first = temporaryStore(folder)
    first.close()
    expect(temporaryStore(folder).device).toBe(first.device)
  })

  test('a newer database is refused, naming both versions, and not touched', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'referent.sqlite')
    const newer = new Database(file)
    newer.pragma(`user_version = ${SCHEMA_VERSION + 7}`)
    newer.close()
    const before = readFileSync(file)
    expect(() => openStore(file)).toThrow(
      expect.objectContaining({
        code: 'store-newer',
        details: { found: SCHEMA_VERSION + 7, known: SCHEMA_VERSION }
      })
    )
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test.each([
    ['text', Buffer.from('Dette er ikke en database, men en fil med tekst i. '.repeat(50))],
    ['a torn page', null]
  ])('a broken file (%s) is refused and left as it was', (_, content) => {
    const folder = temporaryFolder()
    const file = join(folder, 'referent.sqlite')
    if (content) writeFileSync(file, content)
    else {
      const store = openStore(file)
      for (let i = 0; i < 200; i += 1) {
        const id = uuidv7()
        write(store, [{ entity: 'person', stream: id, row: id, field: 'name', value: 'Bo '.repeat(50) }], {
          author: 'x',
          label: 'x'
        })
      }
      store.close()
      const bytes = readFileSync(file)
      bytes.fill(0xab, 8192, 8192 + 4096 * 20)
      writeFileSync(file, bytes)
    }
    const before = readFileSync(file)
    expect(() => openStore(file)).toThrow(expect.objectContaining({ code: 'store-damaged' }))
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('migrations', () => {
  test('are numbered without gaps', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1))
  })

  test.each(migrations.map((migration) => migration.version))(
    'to %i from the version before, with a backup of it',
    (version) => {
      const folder = temporaryFolder()
      const file = join(folder, 'referent.sqlite')
      const older = new Database(file)
      older.function('referent_writing', () => 1)
      for (const migration of migrations.filter((step) => step.version < version)) older.exec(migration.sql)
      older.pragma(`user_version = ${version - 1}`)
      if (version > 1) {
        older.exec(
          "INSERT INTO stream VALUES ('s', 'meeting'); INSERT INTO meeting (id, stream_id, title) VALUES ('s', 's', 'Før')"
        )
      }
      older.close()
      const store = temporaryStore(folder)
      expect(store.sqlite.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
      const backups = join(folder, 'backups')
      expect(existsSync(backups) && readdirSync(backups).length > 0).toBe(version > 1)
      if (version > 1) expect(store.sqlite.prepare('SELECT title FROM meeting').pluck().get()).toBe('Før')
    }
  )

  const next: Migration = {
    version: SCHEMA_VERSION + 1,
    name: 'next',
    sql: "ALTER TABLE person ADD COLUMN nickname TEXT; UPDATE person SET nickname = 'Bo'"
  }

  function storeWithPerson() {
    const folder = temporaryFolder()
    const store = openStore(join(folder, 'referent.sqlite'))
    const id = uuidv7()
    write(store, [{ entity: 'person', stream: id, row: id, field: 'name', value: 'Bo Friis' }], {
      author: 'x',
      label: 'x'
    })
    store.close()
    return folder
  }

  test('a store with rows is backed up whole before the next step, and keeps them', () => {
    const folder = storeWithPerson()
    const store = openStore(join(folder, 'referent.sqlite'), [...migrations, next])
    expect(store.sqlite.prepare('SELECT name, nickname FROM person').get()).toEqual({
      name: 'Bo Friis',
      nickname: 'Bo'
    })
    store.close()
    const backup = new Database(join(folder, 'backups', `before-schema-${SCHEMA_VERSION + 1}.sqlite`), {
      readonly: true
    })
    expect(backup.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
    expect(backup.prepare('SELECT name FROM person').pluck().get()).toBe('Bo Friis')
    backup.close()
    expect(() => openStore(join(folder, 'referent.sqlite'))).toThrow(
      expect.objectContaining({ code: 'store-newer' })
    )
  })

  test('a step that fails half-way leaves the store as it was', () => {
    const folder = storeWithPerson()
    const broken = { ...next, sql: 'ALTER TABLE person ADD COLUMN nickname TEXT; UPDATE missing SET x = 1' }
    expect(() => openStore(join(folder, 'referent.sqlite'), [...migrations, broken])).toThrow()
    const store = temporaryStore(folder)
    expect(store.sqlite.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION)
    expect(store.sqlite.prepare('SELECT * FROM person').get()).not.toHaveProperty('nickname')
  })
})
