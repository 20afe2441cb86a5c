import { say } from './steps.mjs'
import { ensureSystemPackages, needs } from './system-packages.mjs'

/** Whether a Linux machine has no display to open a window on. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

/**
 * Puts a virtual display round a command when there is none.
 * @param {string} command
 * @param {string[]} args
 * @param {{quiet?: boolean}} [options]
 * @returns {Promise<{command: string, args: string[], virtual: boolean}>}
 */
export async function withDisplay(command, args, { quiet = false } = {}) {
  if (!needsVirtualDisplay()) return { command, args, virtual: false }
  await ensureSystemPackages(needs.VIRTUAL_DISPLAY, 'A virtual display')
  if (!quiet) say('No display here: the window opens on a virtual one (xvfb).')
  const screen = ['-a', '-s', '-screen 0 1600x1200x24']
  return { command: 'xvfb-run', args: [...screen, command, ...args], virtual: true }
}
