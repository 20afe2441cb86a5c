import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { app } from 'electron'
import { PrintJob, printJobFile } from './print-job'
import { printHtml } from './print-window'

/**
 * A main process that prints one document and ends: the terminal starts it beside the app, without a display.
 * Exit 0 with the PDF written, 1 with the reason on stderr.
 */
async function print(file: string): Promise<void> {
  const job = PrintJob.parse(JSON.parse(await readFile(file, 'utf8')))
  await app.whenReady()
  app.dock?.hide()
  await writeFile(job.output, await printHtml(job))
}

const file = printJobFile(process.argv)
if (file === null) {
  process.stderr.write('No print job given.\n')
  app.exit(1)
} else {
  // neither the profile of a running app nor anything that stays
  app.setPath('userData', path.join(path.dirname(file), 'profile'))
  // the last window closing must not end the process before the file is written
  app.on('window-all-closed', () => {})
  print(file).then(
    () => app.exit(0),
    (error: unknown) => {
      const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}${cause}\n`)
      app.exit(1)
    }
  )
}
