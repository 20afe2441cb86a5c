import { join } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import type { Desktop } from './context'
import { AppError } from './errors'

/** What the save dialog calls a kind of file. */
const KINDS: Readonly<Record<string, string>> = { docx: 'Word', pdf: 'PDF', eml: 'E-mail' }

/** Endings of the files that intake reads; what a file is, is told by its content. */
const READABLE = ['docx', 'docm', 'dotx', 'pdf', 'html', 'htm', 'mht', 'eml', 'txt', 'md', 'markdown', 'text']

/** The system's dialogs and programs, as handlers may use them. */
export function desktopOf(window: () => BrowserWindow | null): Desktop {
  return {
    async pickFiles({ multiple, documents }) {
      const owner = window()
      const options = {
        properties: ['openFile' as const, ...(multiple ? ['multiSelections' as const] : [])],
        filters: documents
          ? [
              { name: 'Word, PDF, mail, tekst', extensions: READABLE },
              { name: '*', extensions: ['*'] }
            ]
          : []
      }
      const answer = owner
        ? await dialog.showOpenDialog(owner, options)
        : await dialog.showOpenDialog(options)
      return answer.canceled ? [] : answer.filePaths
    },

    async pickTarget({ name, extension }) {
      const owner = window()
      const options = {
        defaultPath: join(app.getPath('documents'), `${name}.${extension}`),
        filters: [{ name: KINDS[extension] ?? extension.toUpperCase(), extensions: [extension] }]
      }
      const answer = owner
        ? await dialog.showSaveDialog(owner, options)
        : await dialog.showSaveDialog(options)
      return answer.canceled || !answer.filePath ? null : answer.filePath
    },

    async pickFolder() {
      const owner = window()
      const options = { properties: ['openDirectory' as const, 'createDirectory' as const] }
      const answer = owner
        ? await dialog.showOpenDialog(owner, options)
        : await dialog.showOpenDialog(options)
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },

    async openFile(path) {
      const refusal = await shell.openPath(path)
      if (refusal) {
        throw new AppError('no-program', 'Computeren har intet program, der kan åbne filen.', {
          en: 'This computer has no program that can open the file.',
          cause: refusal
        })
      }
    },

    showInFolder: (path) => shell.showItemInFolder(path)
  }
}
