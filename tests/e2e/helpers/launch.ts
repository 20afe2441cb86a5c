import { type ChildProcess, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { needsVirtualDisplay } from '../../../build/setup/display.mjs'
import { projectRoot } from '../../../build/setup/paths.mjs'
import { appEnvironment } from '../../../build/setup/prepare.mjs'
import { isRoot } from '../../../build/setup/run.mjs'
import { presentRuntime } from '../../../build/setup/runtime.mjs'
import { sandboxArguments } from '../../../build/setup/sandbox.mjs'

export interface LaunchOptions {
  /** An existing data folder, which is then left in place; without it a fresh one is made and removed on close. */
  dataDir?: string
  /** More arguments for the app. */
  args?: string[]
  /** More environment for the app. */
  env?: Record<string, string>
}

export interface LaunchedApp {
  app: ElectronApplication
  /** The main process. */
  child: ChildProcess
  /** The first window, loaded. */
  page: Page
  dataDir: string
  /** What the main process has written to stderr. */
  stderr: () => string
  /** Closes the app as its user would, and removes a data folder that was made for it. */
  close: () => Promise<void>
  /** Ends every process of the app at once, as a power cut would, and leaves the data folder. */
  killHard: () => Promise<void>
}

const START_MS = 60_000

/** A new empty data folder below the system's temporary folder. */
export function temporaryDataDir(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'referent-e2e-'))
}

/** Starts the built app in the resolved Electron, with a data folder of its own, and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const { args = [], env = {} } = options
  const runtime = presentRuntime()
  if (!runtime) throw new Error('There is no Electron yet: run the tests with npm test.')
  if (needsVirtualDisplay())
    throw new Error('There is no display: run the tests with npm test, which makes one.')
  const dataDir = options.dataDir ?? temporaryDataDir()
  const app = await _electron.launch({
    executablePath: runtime.electron,
    args: [...sandboxArguments(), '--disable-gpu', projectRoot, `--data=${dataDir}`, ...args],
    cwd: projectRoot,
    env: plain({ ...appEnvironment(runtime), ...env }),
    chromiumSandbox: !isRoot(),
    // The app's own choice of light or dark, not Playwright's.
    colorScheme: null,
    timeout: START_MS
  })
  // Asked for at once: when the app is gone, Playwright no longer answers for it.
  const child = app.process()
  let errors = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const removeOwn = () => {
    if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  try {
    const page = await app.firstWindow({ timeout: START_MS })
    await page.waitForLoadState('load')
    return {
      app,
      child,
      page,
      dataDir,
      stderr: () => errors,
      close: async () => {
        await closeOrKill(app, child)
        removeOwn()
      },
      killHard: () => killTree(child)
    }
  } catch (error) {
    await killTree(child)
    removeOwn()
    throw new Error(`The app did not open its window. It wrote:\n${errors}`, { cause: error })
  }
}

/** A close that hangs must not hold up the tests that follow. */
async function closeOrKill(app: ElectronApplication, child: ChildProcess): Promise<void> {
  const timer = setTimeout(() => void killTree(child), 15_000)
  await app.close().catch(() => undefined)
  clearTimeout(timer)
}

/** Ends a process and all that it started with SIGKILL, and waits until it is gone. */
async function killTree(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
  } else {
    // Playwright starts the app as the leader of a process group, which its children belong to.
    process.kill(-pid, 'SIGKILL')
  }
  await gone
}

function plain(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
}
