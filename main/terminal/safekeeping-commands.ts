import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describeCopy } from '../../db/backup'
import type { AppContext } from '../context'
import { badInput } from '../errors'
import { keeperOf } from '../safekeeping/keeper'
import { DATABASE } from '../safekeeping/manifest'
import { restore } from '../safekeeping/restore'
import type { CommandLine } from './arguments'
import type { CommandTable, Said } from './command'

export const safekeepingCommands: CommandTable = {
  backup: { words: 1, run: backup },
  restore: { words: 2, run: restoreFile }
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

async function restoreFile(line: CommandLine, context: AppContext, cwd: string): Promise<Said> {
  const file = resolve(cwd, line.words[1] ?? '')
  const passphrase = await passphraseOf(line, cwd)
  const source = { file, ...(passphrase === undefined ? {} : { passphrase }) }
  const keeper = keeperOf(context)
  if (!line.dryRun) {
    const { kept, manifest } = await restore(keeper, source, { withoutLost: false })
    return {
      value: { restored: true, meetings: manifest.meetings, kept },
      lines: [`Gendannet: ${manifest.meetings} møder. Det, der var, ligger i ${kept}`]
    }
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
