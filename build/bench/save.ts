import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { generateKeyBetween } from 'fractional-indexing'
import { v7 as uuidv7 } from 'uuid'
import { meetingHandlers } from '../../main/meetings/handlers'
import { itemHandlers } from '../../main/meetings/item-handlers'
import { openContext } from '../../main/open-context'
import { sectionHandlers } from '../../main/sections/handlers'
import { channels } from '../../preload/contract/channels'
import type { Comparison } from './figures.mjs'

// A keystroke's save: what main does for the channel sections.save, the parsing of its input included, until SQLite
// has answered the commit. The floor: one UPDATE of one row with the same text, in a database of its own in the same
// folder, in the same process, with the same pragmas.

const ROUNDS = 400
const WARM_UP = 40
const SENTENCE =
  'Mødet drøftede indstillingen og lagde vægt på, at tidsplanen kan overholdes i alle kommuner. '

async function measure(folder: string): Promise<Comparison> {
  const context = openContext(folder, {
    version: '0',
    runtime: 'development',
    desktop: null,
    print: () => Promise.reject(new Error('nothing is printed here')),
    changed: () => undefined,
    progress: () => undefined
  })
  const noMeeting = {
    bodyId: null,
    bodyName: 'Et forum',
    date: null,
    start: null,
    end: null,
    form: null,
    place: null
  }
  const { id: meetingId } = await meetingHandlers['meetings.create'](
    { ...noMeeting, title: 'Et møde' },
    context
  )
  const item = { meetingId, title: 'Et punkt', afterId: null }
  const { id: itemId, seen } = await itemHandlers['items.add'](item, context)
  const block = { id: uuidv7(), order: generateKeyBetween(null, null), type: 'paragraph' }
  const input = channels['sections.save'].input

  const bare = new Database(path.join(folder, 'bare.sqlite'))
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'fullfsync = ON']) bare.pragma(pragma)
  bare.exec("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO note VALUES (1, '')")
  bare.pragma('synchronous = FULL')
  const update = bare.prepare('UPDATE note SET text = ? WHERE id = 1')

  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const text = `${SENTENCE.repeat(4)}${'x'.repeat(round % 90)}`
    const saved = {
      meetingId,
      itemId,
      section: 'minutes',
      seen,
      upserts: [{ ...block, content: [{ text }] }],
      removed: []
    }
    const save = async () => sectionHandlers['sections.save'](input.parse(saved), context)
    const commit = () => update.run(text)
    // Whoever comes second finds the disk busy with the first: so they change places.
    const [first, second] = round % 2 === 0 ? [save, commit] : [commit, save]
    const begun = performance.now()
    await first()
    const between = performance.now()
    await second()
    const ended = performance.now()
    if (round < WARM_UP) continue
    const [one, other] = [between - begun, ended - between]
    ours.push(round % 2 === 0 ? one : other)
    theirs.push(round % 2 === 0 ? other : one)
  }
  const synchronous = (database: Database.Database) => database.pragma('synchronous', { simple: true })
  if (synchronous(bare) !== 2 || synchronous(context.store.sqlite) !== 2)
    throw new Error('synchronous is not FULL')
  bare.close()
  context.store.close()
  return {
    name: "A keystroke's save",
    floor: 'a bare commit of one row',
    aim: 2,
    ours,
    theirs,
    how: `${ROUNDS} of each in one process, taking turns, WAL and synchronous=FULL, a paragraph of 400 characters`
  }
}

const folder = mkdtempSync(path.join(os.homedir(), '.referent-bench-'))
measure(folder)
  .then((comparison) => writeFileSync(String(process.argv.at(-1)), JSON.stringify(comparison)))
  .finally(() => rmSync(folder, { recursive: true, force: true }))
