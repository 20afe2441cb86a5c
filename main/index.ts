import { join } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, nativeTheme } from 'electron'
import { readMeta } from '../db/tables/local'
import type { EventName, EventPayload } from '../preload/contract/channels'
import { type AppContext, languageOf } from './context'
import { dataFolderOf, defaultDataFolder } from './data-folder'
import { desktopOf } from './desktop'
import { printHtml } from './documents/print-window'
import { describeError } from './errors'
import { handlers } from './handlers'
import { listenForTerminal } from './instance/server'
import { openDoor } from './ipc/door'
import { logFailure } from './log'
import { buildMenu } from './menu'
import { openContext } from './open-context'
import { runInThread } from './safekeeping/background'
import { startKeeping } from './safekeeping/keeper'
import { offerNewestCopy } from './safekeeping/offer-copy'
import { screenshotFile, writeScreenshot } from './screenshot'
import { keepIndexed } from './search/background'
import { sealText } from './sections/seal'
import { runCommand } from './terminal/commands'
import { appVersion, runtimeKind } from './version'
import { createWindow, isOwnPage } from './window'

// Wiring only: one instance, open the store, register handlers, show the window.

const folder = dataFolderOf(process.argv) ?? defaultDataFolder()
let window: BrowserWindow | null = null
// While a restore swaps the store, and until the window has been loaded anew, its old page neither hears nor is heard.
let isHeard = true

app.setName('Referent')
// The window's own files lie beside the data, and the lock of the one instance is that of the data folder.
app.setPath('userData', join(folder, 'window'))

function send<E extends EventName>(event: E, payload: EventPayload<E>): void {
  if (isHeard && window && !window.isDestroyed()) window.webContents.send(`referent:${event}`, payload)
}

function bringForward(): void {
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

function open(): AppContext {
  return openContext(folder, {
    version: appVersion(),
    runtime: runtimeKind(),
    desktop: desktopOf(() => window),
    print: printHtml,
    changed: (topics) => {
      send('changed', { topics: [...topics] })
      if (topics.includes('app')) followPreferences()
    },
    progress: (task, done, total) => send('progress', { task, done, total })
  })
}

/** Opens the store; a damaged one after its newest copy has taken its place, if the user wants that. */
async function openOrRefuse(): Promise<AppContext | null> {
  try {
    return open()
  } catch (error) {
    logFailure('open', error)
    try {
      if (!process.argv.includes('--quiet') && (await offerNewestCopy(folder, error))) return open()
      refuse(error)
    } catch (again) {
      logFailure('rescue', again)
      refuse(again)
    }
    return null
  }
}

/**
 * The store cannot be used: say why, on the screen and to whoever started the program, and end. The user's language
 * stands in the store, so both are shown.
 */
function refuse(error: unknown): void {
  const { message } = describeError(error, 'da')
  process.stderr.write(`${message}\n`)
  if (!process.argv.includes('--quiet')) {
    dialog.showErrorBox('Referent', `${message}\n\n${describeError(error, 'en').message}`)
  }
  app.exit(1)
}

let context: AppContext | null = null

function followPreferences(): void {
  if (!context) return
  const theme = readMeta(context.store, 'theme')
  nativeTheme.themeSource = theme === 'light' || theme === 'dark' ? theme : 'system'
  Menu.setApplicationMenu(buildMenu(languageOf(context), (name) => send('command', { name })))
}

async function start(): Promise<void> {
  context = await openOrRefuse()
  if (!context) return
  const opened = context
  openDoor(handlers, opened, (event) => isHeard && isOwnPage(event), logFailure)
  const stopKeeping = startKeeping(opened, {
    run: runInThread(join(__dirname, 'safekeeping.cjs')),
    hooks: {
      before: () => {
        isHeard = false
      },
      after: (swapped) => {
        if (!swapped) {
          isHeard = true
          return
        }
        const contents = window?.isDestroyed() === false ? window.webContents : null
        contents?.once('did-navigate', () => {
          isHeard = true
        })
        contents?.reload()
        followPreferences()
      }
    }
  })
  const stopIndexing = keepIndexed(opened)
  const stopListening = listenForTerminal(folder, (request) =>
    runCommand(request.argv, request.cwd, () => opened)
  )
  followPreferences()
  const picture = screenshotFile(process.argv)
  window = createWindow({ width: 1360, height: 860 })
  window.once('ready-to-show', () => {
    window?.show()
    if (window && picture) {
      writeScreenshot(window, picture).then(
        () => app.quit(),
        (error) => {
          logFailure('screenshot', error)
          app.exit(1)
        }
      )
    }
  })
  app.once('will-quit', () => {
    stopListening()
    stopIndexing()
    stopKeeping()
    sealText(opened)
    opened.store.close()
  })
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', bringForward)
  app.on('window-all-closed', () => app.quit())
  process.on('uncaughtException', (error) => logFailure('uncaught', error))
  process.on('unhandledRejection', (error) => logFailure('unhandled', error))
  void app.whenReady().then(start)
} else {
  process.stderr.write('Referent er allerede åben; vinduet er hentet frem.\n')
  app.exit(0)
}
