import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describeCopy } from '../../db/backup'
import type { AppContext } from '../context'
import { defaultDataFolder } from '../data-folder'
import { badInput } from '../errors'
import { keeperOf } from '../safekeeping/keeper'
import { DATABASE, type Manifest } from '../safekeeping/manifest'
import { isDamaged, rescueStore } from '../safekeeping/rescue'
import { restore } from '../safekeeping/restore'
import type { CopySource } from '../safekeeping/stage'
import type { CommandLine } from './arguments'
import type { CommandTable, Said } from './command'

export const safekeepingCommands: CommandTable = {
  backup: { words: 1, run: backup },
  restore: { words: 2, run: restoreFile, withoutStore: restoreDamaged }
}

/** The first line of a file is the passphrase, so that it stands in no list of processes. */
async function passphraseOf(line: CommandLine, cwd: string): Promise<string | undefined> {
  const file = line.options['passphrase-file']
  if (file === undefined) return undefined
  const text = await readFile(resolve(cwd, file), 'utf8').catch(() => null)
  const passphrase = text?.split(/\r?\n/)[0]
  if (!passphrase) {
    throw badInput(
      'passphrase-file',
      `Filen ${file} kan ikke læses eller begynder med en tom linje. Skriv adgangssætningen på dens første linje.`,
      `The file ${file} cannot be read or begins with an empty line. Write the passphrase on its first line.`
    )
  }
  return passphrase
}

/** With a passphrase the file is the one that a new computer is filled from: encrypted, with the keys. */
async function backup(line: CommandLine, context: AppContext, cwd: string): Promise<Said> {
  if (!line.options.out) throw badInput('backup-options', 'Angiv --out FIL.', 'Give --out FILE.')
  const passphrase = await passphraseOf(line, cwd)
  const keeper = keeperOf(context)
  const target = resolve(cwd, line.options.out)
  const made = await (passphrase === undefined
    ? keeper.saveWhole(target)
    : keeper.saveMove(target, passphrase))
  const { meetings, annexes, missing } = made.manifest
  return {
    value: {
      file: made.file,
      bytes: made.bytes,
      sha256: made.sha256,
      meetings,
      annexes,
      ...(missing.length > 0 ? { missing: missing.map((file) => file.name) } : {})
    },
    lines: [made.file, ...missing.map((file) => `Mangler i datamappen: ${file.name}`)]
  }
}

async function sourceOf(line: CommandLine, cwd: string): Promise<CopySource> {
  const file = resolve(cwd, line.words[1] ?? '')
  const passphrase = await passphraseOf(line, cwd)
  return { file, ...(passphrase === undefined ? {} : { passphrase }) }
}

/** A damaged store cannot be opened, and is just what a copy is for: its files are kept, and the copy takes its place. */
async function restoreDamaged(line: CommandLine, cwd: string, error: unknown): Promise<Said> {
  if (!isDamaged(error) || line.dryRun) throw error
  const folder = line.options.data === undefined ? defaultDataFolder() : resolve(cwd, line.options.data)
  const { kept, manifest } = await rescueStore(folder, await sourceOf(line, cwd))
  return restoredAs(manifest, kept)
}

function restoredAs({ meetings }: Manifest, kept: string): Said {
  return {
    value: { restored: true, meetings, kept },
    lines: [`Gendannet: ${meetings} møder. Det, der var, ligger i ${kept}`]
  }
}

async function restoreFile(line: CommandLine, context: AppContext, cwd: string): Promise<Said> {
  const source = await sourceOf(line, cwd)
  const keeper = keeperOf(context)
  if (!line.dryRun) {
    const { kept, manifest } = await restore(keeper, source, { withoutLost: false })
    return restoredAs(manifest, kept)
  }
  const { manifest, difference, lost } = await keeper.alone('inspect', () =>
    keeper.job('inspect', { dataFolder: context.folder, source })
  )
  const { created, app, schema, meetings, items, annexes } = manifest
  const now = describeCopy(join(context.folder, DATABASE))
  return {
    value: {
      valid: true,
      created,
      app,
      schema,
      meetings,
      items,
      annexes,
      missingAnnexes: lost,
      wouldReplace: {
        meetings: now.meetings,
        items: now.items,
        annexes: now.annexes,
        changes: now.changes,
        onlyHere: difference.onlyHere.map((meeting) => meeting.id),
        onlyInCopy: difference.onlyThere.map((meeting) => meeting.id),
        differentMeetings: difference.different,
        changesOnlyHere: difference.changesOnlyHere,
        changesOnlyInCopy: difference.changesOnlyThere
      }
    },
    lines: [
      `${created}  ${meetings} møder, ${items} punkter, ${annexes} bilag (Referent ${app}, dataformat ${schema})`,
      `Ville erstatte ${now.meetings} møder; ${difference.onlyHere.length} findes kun her.`
    ]
  }
}
