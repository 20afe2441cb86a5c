import { spawn } from 'node:child_process'
import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { AppError } from '../errors'
import { PRINT_JOB_SWITCH, type PrintJob, printFailed } from './print-job'

export interface PrintInProcess {
  /** the Electron executable; REFERENT_ELECTRON where it is not given */
  electron?: string
  /** the folder with the built app (`out/main/print.cjs`) */
  appRoot: string
  html: string
  /** at the foot of each page */
  title: string
}

const LONGEST_PRINT_MS = 180_000

/**
 * Prints a page to PDF in an Electron process of its own, without a display: for the terminal. The job goes through a
 * folder in the system's temporary folder, readable by this user only, that is removed at the end.
 * Throws `electron-missing` or `pdf-print-failed`.
 */
export async function printInSeparateProcess(options: PrintInProcess): Promise<Uint8Array> {
  const electron = options.electron ?? process.env.REFERENT_ELECTRON
  if (electron === undefined || electron === '')
    throw new AppError(
      'electron-missing',
      'PDF kræver Electron, som ikke blev fundet. Kør npm start én gang, og prøv igen.',
      {
        en: 'PDF needs Electron, which was not found. Run npm start once and try again.'
      }
    )
  const script = path.join(options.appRoot, 'out', 'main', 'print.cjs')
  // Electron answers a missing script with a dialog that nobody sees
  const main = await realpath(script).catch((cause: unknown) => Promise.reject(printFailed(cause)))
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'referent-print-')))
  try {
    const file = path.join(folder, 'job.json')
    const job: PrintJob = {
      html: options.html,
      title: options.title,
      output: path.join(folder, 'document.pdf')
    }
    await writeFile(file, JSON.stringify(job), { mode: 0o600 })
    // an app folder of its own, whose main script is the printing one
    await writeFile(
      path.join(folder, 'package.json'),
      JSON.stringify({
        name: 'referent-print',
        productName: 'Referent print',
        version: '1.0.0',
        main: path.relative(folder, main)
      })
    )
    await run(electron, [folder, `${PRINT_JOB_SWITCH}${file}`, ...platformSwitches()])
    return new Uint8Array(await readFile(job.output))
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw printFailed(cause)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

function platformSwitches(): string[] {
  if (process.platform !== 'linux') return ['--disable-gpu']
  // Chromium refuses to start sandboxed for root; every other user keeps the sandbox
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return ['--ozone-platform=headless', '--disable-gpu', ...root]
}

function run(electron: string, args: readonly string[]): Promise<void> {
  const environment = { ...process.env }
  delete environment.ELECTRON_RUN_AS_NODE
  return new Promise((resolve, reject) => {
    const child = spawn(electron, args, {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: LONGEST_PRINT_MS,
      windowsHide: true
    })
    let said = ''
    child.stderr.setEncoding('utf8')
    child.stderr.on('data', (text: string) => {
      said = `${said}${text}`.slice(-4000)
    })
    child.on('error', reject)
    child.on('close', (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`printing process ended with ${code ?? signal}: ${said.trim()}`))
    )
  })
}
