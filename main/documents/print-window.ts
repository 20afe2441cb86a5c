import { BrowserWindow, session } from 'electron'
import { pageFooter } from './page-footer'
import { printFailed } from './print-job'
import type { PrintHtml } from './writers/pdf'

/** The only file of the documents that knows Electron: prints a page in a window that nobody sees. */

const SCHEME = 'referent-print'
const ADDRESS = `${SCHEME}://document/`
const LONGEST_PRINT_MS = 120_000

let prints = 0

/**
 * Prints a self-contained page to a tagged PDF with outline. The window is sandboxed, without scripts, and its session
 * answers one address only: nothing that stands in a document reaches the network or the disk.
 * Throws `pdf-print-failed`.
 */
export const printHtml: PrintHtml = async ({ html, title }) => {
  prints += 1
  // a partition without "persist:" lives in memory, one for each print
  const partition = session.fromPartition(`print-${process.pid}-${prints}`, { cache: false })
  partition.protocol.handle(SCHEME, (request) =>
    request.url === ADDRESS
      ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : new Response(null, { status: 404 })
  )
  partition.webRequest.onBeforeRequest((details, answer) => answer({ cancel: details.url !== ADDRESS }))
  partition.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))

  const window = new BrowserWindow({
    show: false,
    // a frame is drawn with GTK, which ends the process where there is no display
    frame: false,
    width: 794,
    height: 1123,
    webPreferences: {
      session: partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      spellcheck: false
    }
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  try {
    return await within(LONGEST_PRINT_MS, async () => {
      await window.loadURL(ADDRESS)
      return new Uint8Array(
        await window.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: pageFooter(title)
        })
      )
    })
  } catch (cause) {
    throw printFailed(cause)
  } finally {
    window.destroy()
    partition.protocol.unhandle(SCHEME)
  }
}

async function within<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`printing took more than ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
