import { resolve } from 'node:path'
import { listMeetings } from '../../db/tables/meeting-list'
import { DocumentFormat, DocumentKind } from '../../preload/contract/channels'
import { examine } from '../app/doctor'
import { findingsOf } from '../checks/handlers'
import { type AppContext, languageOf } from '../context'
import { renderDocument } from '../documents/render'
import { writeFileWhole } from '../documents/write-file'
import { AppError, badInput, describeError } from '../errors'
import type { Answer } from '../instance/protocol'
import { acceptDocument } from '../intake/accept'
import { readDocumentFile } from '../intake/read-file'
import { meetingNow } from '../meetings/handlers'
import { agendaCommands } from './agenda-commands'
import { type CommandLine, parseCommandLine, unknownCommand } from './arguments'
import type { CommandTable, Said } from './command'
import { directoryCommands } from './directory-commands'
import { issuingCommands } from './issuing-commands'
import { safekeepingCommands } from './safekeeping-commands'
import { searchCommands } from './search-commands'
import { findingShape, meetingShape } from './shapes'

export const COMMANDS: CommandTable = {
  ...agendaCommands,
  ...directoryCommands,
  ...issuingCommands,
  ...safekeepingCommands,
  ...searchCommands,
  'meeting list': { words: 2, run: meetingList },
  'meeting show': { words: 3, run: meetingShow },
  'meeting check': { words: 3, run: meetingCheck },
  intake: { words: 2, run: intake },
  export: { words: 2, run: exportDocument },
  doctor: { words: 1, run: doctor }
}

/** A command is named by its first two words, or by its first alone. */
function find(words: readonly string[]): CommandTable[string] {
  const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((one) => Object.hasOwn(COMMANDS, one))
  const command = name === undefined ? undefined : COMMANDS[name]
  const fits = command && (command.words === 'any' ? words.length > 1 : words.length === command.words)
  if (!command || !fits) throw unknownCommand()
  return command
}

/**
 * Carries out one command of the terminal; the same in a process of its own and inside the running app.
 * Exit code 0; 2 for bad input, with one line and nothing changed; 1 for other failures.
 */
export async function runCommand(
  argv: readonly string[],
  cwd: string,
  open: () => AppContext
): Promise<Answer> {
  const json = argv.includes('--json')
  let context: AppContext | null = null
  const carryOut = async (): Promise<Said> => {
    const line = parseCommandLine(argv)
    const command = find(line.words)
    try {
      context = open()
    } catch (error) {
      if (!command.withoutStore) throw error
      return command.withoutStore(line, cwd, error)
    }
    return command.run(line, context, cwd)
  }
  try {
    const said = await carryOut()
    return { stdout: json ? `${JSON.stringify(said.value)}\n` : text(said.lines), stderr: '', code: 0 }
  } catch (error) {
    return failed(error, json, context)
  }
}

const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')

export function failed(error: unknown, json: boolean, context: AppContext | null): Answer {
  const described = describeError(error, context ? languageOf(context) : 'da')
  const code = error instanceof AppError && error.input ? 2 : 1
  const message = described.message.replace(/\s*\n\s*/g, ' ')
  return {
    stdout: json ? `${JSON.stringify({ error: { code: described.code, message } })}\n` : '',
    stderr: `${message}\n`,
    code
  }
}

async function meetingList(_: CommandLine, context: AppContext): Promise<Said> {
  const meetings = await listMeetings(context.store.db)
  return {
    value: meetings.map((meeting) => ({
      id: meeting.id,
      body: meeting.bodyName,
      title: meeting.title,
      date: meeting.date,
      start: meeting.start,
      end: meeting.end,
      phase: meeting.phase,
      items: meeting.itemCount
    })),
    lines: meetings.map((m) => [m.id, m.date ?? '–', m.bodyName ?? m.title ?? ''].join('  '))
  }
}

const idOf = (line: CommandLine) => line.words.at(-1) ?? ''

async function meetingShow(line: CommandLine, context: AppContext): Promise<Said> {
  const shape = meetingShape(await meetingNow(context, idOf(line)))
  return {
    value: shape,
    lines: [
      [shape.body ?? shape.title, shape.date, [shape.start, shape.end].filter(Boolean).join('–')]
        .filter(Boolean)
        .join(' · '),
      ...shape.items.map((item) => `${item.number}. ${item.title}`)
    ]
  }
}

async function meetingCheck(line: CommandLine, context: AppContext): Promise<Said> {
  const findings = findingsOf(context, await meetingNow(context, idOf(line)))
  return {
    value: findings.map(findingShape),
    lines: findings.map((finding) => `${finding.code}: ${finding.message}`)
  }
}

async function intake(line: CommandLine, context: AppContext, cwd: string): Promise<Said> {
  const file = await readDocumentFile(resolve(cwd, idOf(line)))
  const accepted = await acceptDocument(context, { ...file, bodyName: line.options.body ?? null })
  return {
    value: { meetingId: accepted.id, unplaced: accepted.unplaced },
    lines: [accepted.id, ...accepted.unplaced.map((text) => `Ikke placeret: ${text}`)]
  }
}

async function exportDocument(line: CommandLine, context: AppContext, cwd: string): Promise<Said> {
  const format = DocumentFormat.safeParse(line.options.format)
  const kind = DocumentKind.safeParse(line.options.kind ?? 'minutes')
  if (!format.success || !kind.success || !line.options.out) {
    throw badInput(
      'export-options',
      'Angiv --format docx|pdf, --kind minutes|agenda og --out FIL.',
      'Give --format docx|pdf, --kind minutes|agenda and --out FILE.'
    )
  }
  const meeting = await meetingNow(context, idOf(line))
  const target = resolve(cwd, line.options.out)
  const bytes = await renderDocument(meeting, { kind: kind.data, format: format.data, print: context.print })
  await writeFileWhole(target, bytes)
  return { value: { file: target, bytes: bytes.length }, lines: [target] }
}

function doctor(_: CommandLine, context: AppContext): Said {
  const report = examine(context)
  if (report.integrity !== 'ok' || !report.fold.equal) {
    return { value: report, lines: [`Integritet: ${report.integrity}`, ...report.fold.differences] }
  }
  return {
    value: report,
    lines: [
      `Referent ${report.app}, Electron ${report.electron ?? '–'} (${report.runtime}), Node ${report.node}, SQLite ${report.sqlite}`,
      `Data: ${report.dataFolder}, dataformat ${report.schema}, ${report.pragmas.journal_mode}, synchronous ${report.pragmas.synchronous}`,
      'Integritet: ok. Rækkerne svarer til ændringerne.'
    ]
  }
}
