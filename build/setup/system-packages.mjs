import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { capture, hasCommand, isRoot, lastLines, textOf } from './run.mjs'
import { SetupError, say, step } from './steps.mjs'

/**
 * What a purpose needs of the operating system: a shared library, a command or a font, and the Debian package with it.
 * @typedef {object} Need
 * @property {string} debian
 * @property {string} [library]
 * @property {string} [command]
 * @property {string} [font] a file name's beginning
 */

/** @type {Need[]} */
const WINDOW = [
  { debian: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { debian: 'libnss3', library: 'libnss3.so' },
  { debian: 'libasound2', library: 'libasound.so.2' },
  { debian: 'libgbm1', library: 'libgbm.so.1' },
  { debian: 'libxss1', library: 'libXss.so.1' },
  { debian: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
  { debian: 'libcups2', library: 'libcups.so.2' },
  { debian: 'libdrm2', library: 'libdrm.so.2' },
  { debian: 'libxkbcommon0', library: 'libxkbcommon.so.0' },
  { debian: 'fonts-liberation', font: 'LiberationSans-Regular' }
]

/** @type {Need[]} */
const VIRTUAL_DISPLAY = [
  { debian: 'xvfb', command: 'xvfb-run' },
  { debian: 'xauth', command: 'xauth' }
]

/** @type {Need[]} */
const COMPILER = [
  { debian: 'python3', command: 'python3' },
  { debian: 'make', command: 'make' },
  { debian: 'g++', command: 'g++' },
  { debian: 'patch', command: 'patch' }
]

/** The documents that the tests write are opened and read by other programs. @type {Need[]} */
const DOCUMENTS = [
  { debian: 'libreoffice-writer-nogui', command: 'soffice' },
  { debian: 'poppler-utils', command: 'pdfinfo' },
  { debian: 'fonts-crosextra-carlito', font: 'Carlito-Regular' }
]

/** Programs that speed is measured against. @type {Need[]} */
const FLOORS = [{ debian: 'pandoc', command: 'pandoc' }]

export const needs = { WINDOW, VIRTUAL_DISPLAY, COMPILER, DOCUMENTS, FLOORS }

/**
 * Makes sure that a Linux machine has what is needed: with apt as root on Debian and Ubuntu; otherwise it stops with
 * the exact command. Other platforms bring everything along.
 * @param {Need[]} wanted
 * @param {string} purpose completes "… needs"
 */
export async function ensureSystemPackages(wanted, purpose) {
  if (process.platform !== 'linux') return
  if (missing(wanted).length === 0) return
  if (!hasCommand('apt-get')) {
    throw new SetupError(
      'System packages',
      `${purpose} needs ${missing(wanted).map(nameOf).join(', ')}`,
      'install them with the package manager of this Linux distribution, then run the command again'
    )
  }
  if (!isRoot()) {
    throw new SetupError(
      'System packages',
      `${purpose} needs packages that are not installed, and only root may install them`,
      `run: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${debianNames(missing(wanted)).join(' ')}`
    )
  }
  await withLock('system-packages', () => installWithApt(wanted, purpose))
}

/** @param {Need[]} wanted @param {string} purpose */
async function installWithApt(wanted, purpose) {
  if (missing(wanted).length === 0) return
  say(
    `> ${purpose} needs system packages: ${missing(wanted)
      .map((need) => need.debian)
      .join(' ')}`
  )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await step('Reading the package lists (apt-get update)', () =>
    capture('apt-get', ['update'], { env })
  )
  const names = debianNames(missing(wanted))
  const command = ['install', '-y', '--no-install-recommends', ...names]
  const { code, output } = await step(`Installing system packages (apt-get install ${names.join(' ')})`, () =>
    capture('apt-get', command, { env })
  )
  const left = missing(wanted)
  if (code === 0 && left.length === 0) return
  const why = code === 0 ? `still missing: ${left.map(nameOf).join(', ')}` : lastLines(output)
  throw new SetupError(
    'Installing system packages',
    update.code === 0 ? why : `${lastLines(update.output, 5)}\n    ${why}`,
    `mend what apt says, then run: apt-get ${command.join(' ')}`
  )
}

/** @param {Need} need */
const nameOf = (need) => need.library ?? need.command ?? `the font ${need.font}`

/**
 * Newer Debian and Ubuntu releases call some libraries …t64.
 * @param {Need[]} list
 */
function debianNames(list) {
  return list.map(({ debian, library }) => {
    const renamed = `${debian}t64`
    return library && textOf('apt-cache', ['pkgnames', renamed]).split('\n').includes(renamed)
      ? renamed
      : debian
  })
}

/** @param {Need[]} wanted @returns {Need[]} */
function missing(wanted) {
  const ldconfig = ['/usr/sbin/ldconfig', '/sbin/ldconfig'].find((file) => existsSync(file)) ?? 'ldconfig'
  const libraries = wanted.some((need) => need.library) ? textOf(ldconfig, ['-p']) : ''
  const fonts = wanted.some((need) => need.font) ? fontFiles() : []
  return wanted.filter((need) => {
    if (need.library) return !libraries.includes(`\t${need.library} `)
    if (need.command) return !hasCommand(need.command)
    return !fonts.some((file) => need.font && file.startsWith(need.font))
  })
}

function fontFiles() {
  const folders = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    path.join(process.env.HOME ?? '/', '.local/share/fonts')
  ]
  return folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true }).map((file) => path.basename(String(file)))
      : []
  )
}
