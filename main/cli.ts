import type { AppContext } from './context'
import { dataFolderOf, defaultDataFolder } from './data-folder'
import { printInSeparateProcess } from './documents/print-process'
import { askRunningApp } from './instance/client'
import { openContext } from './open-context'
import { failed, runCommand } from './terminal/commands'
import { appVersion, runtimeKind } from './version'

/** The terminal: works through the running app where there is one, else opens the store itself. */
async function main(): Promise<void> {
  const argv = process.argv.slice(2)
  const folder = dataFolderOf(argv) ?? defaultDataFolder()
  const answer =
    (await askRunningApp(folder, argv, process.cwd()).catch((error) =>
      failed(error, argv.includes('--json'), null)
    )) ?? (await runHere(argv, folder))
  process.stdout.write(answer.stdout)
  process.stderr.write(answer.stderr)
  process.exitCode = answer.code
}

async function runHere(argv: readonly string[], folder: string) {
  let context: AppContext | null = null
  const appRoot = process.env.REFERENT_APP ?? process.cwd()
  try {
    return await runCommand(argv, process.cwd(), () => {
      context = openContext(folder, {
        version: appVersion(),
        runtime: runtimeKind(),
        desktop: null,
        print: (job) => printInSeparateProcess({ ...job, appRoot }),
        changed: () => {},
        progress: () => {}
      })
      return context
    })
  } finally {
    ;(context as AppContext | null)?.store.close()
  }
}

void main()
