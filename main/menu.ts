import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../preload/contract/app'

/** The system's menu holds all commands; each sends the name that the window knows it by. */
export function buildMenu(language: Language, send: (command: string) => void): Menu {
  const word = (da: string, en: string) => (language === 'da' ? da : en)
  const command = (
    da: string,
    en: string,
    name: string,
    accelerator?: string
  ): MenuItemConstructorOptions => ({
    label: word(da, en),
    click: () => send(name),
    // The window handles the keys itself, since it knows whether a text field has them.
    ...(accelerator ? { accelerator, registerAccelerator: false } : {})
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, da: string, en: string) => ({
    role: name,
    label: word(da, en)
  })
  return Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const, label: app.name }] : []),
    {
      label: word('&Filer', '&File'),
      submenu: [
        command('Nyt møde', 'New meeting', 'new-meeting', 'CmdOrCtrl+N'),
        command('Åbn et dokument …', 'Open a document …', 'open-document', 'CmdOrCtrl+O'),
        separator,
        command('Gem som Word …', 'Save as Word …', 'save-word'),
        command('Gem som PDF …', 'Save as PDF …', 'save-pdf'),
        separator,
        command('Opsætning', 'Settings', 'settings', 'CmdOrCtrl+,'),
        separator,
        command('Tag en kopi nu', 'Make a copy now', 'copy-now'),
        separator,
        role('quit', 'Afslut', 'Quit')
      ]
    },
    {
      label: word('&Rediger', '&Edit'),
      submenu: [
        command('Fortryd', 'Undo', 'undo', 'CmdOrCtrl+Z'),
        command('Gentag', 'Redo', 'redo', 'CmdOrCtrl+Y'),
        separator,
        role('cut', 'Klip', 'Cut'),
        role('copy', 'Kopiér', 'Copy'),
        role('paste', 'Indsæt', 'Paste'),
        role('selectAll', 'Markér alt', 'Select all')
      ]
    },
    {
      label: word('&Vis', '&View'),
      submenu: [
        command(
          'Find kommando, møde eller person …',
          'Find a command, meeting or person …',
          'palette',
          'CmdOrCtrl+K'
        ),
        separator,
        command('I dag', 'Today', 'go-today'),
        command('Møder', 'Meetings', 'go-meetings'),
        command('Opfølgning', 'Follow-up', 'go-followup'),
        command('Fora', 'Bodies', 'go-bodies'),
        command('Personer', 'People', 'go-people'),
        command('Papirkurv', 'Trash', 'go-trash'),
        separator,
        command('Skift mellem lys og mørk', 'Switch between light and dark', 'toggle-theme'),
        role('zoomIn', 'Større', 'Larger'),
        role('zoomOut', 'Mindre', 'Smaller'),
        role('resetZoom', 'Normal størrelse', 'Normal size'),
        role('togglefullscreen', 'Fuld skærm', 'Full screen')
      ]
    },
    {
      label: word('&Hjælp', '&Help'),
      submenu: [command('Taster på denne skærm', 'Keys on this screen', 'help', 'F1')]
    }
  ])
}
