import { type Edit, newestSequence, write } from '../db/changes/write'
import type { Store } from '../db/store'
import { readMeta } from '../db/tables/local'
import type { Language } from '../preload/contract/app'
import type { PrintHtml } from './documents/writers/pdf'
import type { ActionLabel } from './history/labels'

/** The parts of the desktop that handlers may use; the terminal has none of them. */
export interface Desktop {
  /** @param options documents: only files that intake reads are offered first */
  pickFiles(options: { multiple: boolean; documents: boolean }): Promise<string[]>
  /** asks where to save; null when the user thought better of it */
  pickTarget(options: { name: string; extension: string }): Promise<string | null>
  /** asks for a folder; null when the user thought better of it */
  pickFolder(): Promise<string | null>
  openFile(path: string): Promise<void>
  showInFolder(path: string): void
}

/** What every handler and command gets: the open store, who writes, and how others learn of it. */
export interface AppContext {
  store: Store
  folder: string
  version: string
  runtime: 'official' | 'development'
  desktop: Desktop | null
  /** Chromium's printer: a hidden window in the app, a process of its own on the terminal */
  print: PrintHtml
  /** tells the window which data has changed */
  changed(topics: readonly string[]): void
  progress(task: string, done: number, total: number | null): void
  recoveredDrafts: number
}

export function authorOf(context: AppContext): string {
  const name = readMeta(context.store, 'user.name') ?? ''
  const organization = readMeta(context.store, 'user.organization') ?? ''
  return [name, organization].filter(Boolean).join(', ')
}

export function languageOf(context: AppContext): Language {
  return readMeta(context.store, 'language') === 'en' ? 'en' : 'da'
}

export interface ActionOptions {
  seen?: number
  /** the meeting, body, person … that the user was in */
  stream: string
  topics?: readonly string[]
  alongside?: () => void
}

/**
 * Carries out one user action through the write function and tells the window.
 * @returns the newest sequence that the window has now seen
 */
export function act(
  context: AppContext,
  label: ActionLabel,
  edits: readonly Edit[],
  options: ActionOptions
): { seen: number } {
  const written = write(context.store, edits, {
    author: authorOf(context),
    label,
    stream: options.stream,
    seen: options.seen,
    ...(options.alongside ? { alongside: options.alongside } : {})
  })
  context.changed([...(options.topics ?? []), 'history'])
  return { seen: written.seen }
}

export function seenNow(context: AppContext): { seen: number } {
  return { seen: newestSequence(context.store) }
}

/** Edits of one row from a record of register fields. */
export function rowEdits(
  entity: Edit['entity'],
  stream: string,
  row: string,
  fields: Readonly<Record<string, unknown>>
): Edit[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ entity, stream, row, field, value }))
}

/** Renames contract fields to register fields; unnamed ones keep their name. */
export function toRegisters(
  fields: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [names[key] ?? key, value]))
}
