import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Keeper, keeperOf } from '../../../main/safekeeping/keeper'
import type { Block } from '../../../preload/contract/rich-text'
import { temporaryFolder } from '../../db/temporary-store'
import { EMPTY_BLOCK } from '../../helpers/empty-parts'
import { type TestApp, temporaryApp } from '../temporary-context'

export interface SmallOffice extends TestApp {
  keeper: Keeper
  folder: string
  /** a folder that is not the data folder */
  elsewhere: string
  meetingId: string
  itemId: string
}

export const block = (id: string, text: string): Block => ({ ...EMPTY_BLOCK, id, content: [{ text }] })

/** A store with one meeting: an item with text, and an annex with a file. */
export async function smallOffice(): Promise<SmallOffice> {
  const folder = temporaryFolder()
  const elsewhere = temporaryFolder()
  const app = temporaryApp(folder)
  await app.call('app.setUp', { name: 'Asta Ørum', organization: 'Ålholt Kommune', language: 'da' })
  const meeting = await app.call('meetings.create', {
    title: 'Styregruppen for Åmose',
    bodyId: null,
    bodyName: null,
    date: '2026-03-04',
    start: '09:00',
    end: null,
    form: null,
    place: null
  })
  const item = await app.call('items.add', { meetingId: meeting.id, title: 'Økonomi', afterId: null })
  await app.call('sections.save', {
    meetingId: meeting.id,
    itemId: item.id,
    section: 'minutes',
    seen: item.seen,
    upserts: [block('b1', 'Budgettet følger planen.')],
    removed: []
  })
  await app.call('sections.seal', { meetingId: meeting.id })
  const file = join(elsewhere, 'budget.txt')
  writeFileSync(file, 'Årets budget: 1.250.000 kr.\n'.repeat(20))
  await app.call('annexes.addFiles', { meetingId: meeting.id, itemId: item.id, paths: [file] })
  return { ...app, keeper: keeperOf(app.context), folder, elsewhere, meetingId: meeting.id, itemId: item.id }
}

/** The code of the refusal that some work ends in. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no refusal',
    (error: unknown) => String((error as { code?: unknown }).code ?? error)
  )
}
