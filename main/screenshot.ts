import { renameSync, writeFileSync } from 'node:fs'
import type { BrowserWindow } from 'electron'

/** `--screenshot=FILE` of the command line; null where it says nothing. */
export function screenshotFile(argv: readonly string[]): string | null {
  return argv.find((argument) => argument.startsWith('--screenshot='))?.slice('--screenshot='.length) || null
}

/** Writes a picture of the window once its page says that it is ready (`data-ready` on the root). */
export async function writeScreenshot(window: BrowserWindow, file: string): Promise<void> {
  await window.webContents.executeJavaScript(`new Promise((done) => {
    const look = () => document.documentElement.dataset.ready ? document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(done))) : setTimeout(look, 20)
    look()
  })`)
  const picture = await window.webContents.capturePage()
  writeFileSync(`${file}.part`, picture.toPNG())
  renameSync(`${file}.part`, file)
}
