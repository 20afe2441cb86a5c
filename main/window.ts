import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { BrowserWindow, type IpcMainInvokeEvent, type Session, session, shell } from 'electron'

const PAGE = join(__dirname, '../renderer/index.html')
const PAGE_URL = pathToFileURL(PAGE).href

/** No eval, no remote content, nothing but the app's own files; styles set by the editor and the controls are inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** Whether a message comes from the main frame of our own page. */
export function isOwnPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.url.split('#')[0] === PAGE_URL
}

/** The main window: sandboxed, with its one page and no way out of it. Not shown until it has something to show. */
export function createWindow(bounds: { width: number; height: number }): BrowserWindow {
  closeNetwork(session.defaultSession)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Referent',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false
    }
  })
  const { webContents } = window
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  // Only an address that the user clicked leaves the house, and only to her own browser or mail program.
  webContents.setWindowOpenHandler(({ url }) => {
    if (/^(https?|mailto):/i.test(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
  void window.loadFile(PAGE)
  return window
}

function closeNetwork(own: Session): void {
  own.webRequest.onHeadersReceived((details, answer) =>
    answer({ responseHeaders: { ...details.responseHeaders, 'Content-Security-Policy': [POLICY] } })
  )
  own.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !/^(file|data|blob|devtools):/.test(details.url) })
  )
  own.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write')
  )
  own.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
}
