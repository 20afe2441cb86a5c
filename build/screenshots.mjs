// npm run screenshots: the pictures of the README, taken from the real app with its sample.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { needsVirtualDisplay, withDisplay } from './setup/display.mjs'
import { nodeBinary, projectRoot } from './setup/paths.mjs'
import { appEnvironment, prepare } from './setup/prepare.mjs'
import { foreground } from './setup/run.mjs'
import { runMain, say } from './setup/steps.mjs'

const folder = path.join(projectRoot, 'docs', 'screenshots')

/** @type {[name: string, hash: (ids: {meetingId: string, itemId: string}) => string, theme: 'light' | 'dark'][]} */
const pictures = [
  ['today', () => '/today', 'light'],
  ['agenda', ({ meetingId }) => `/meeting/${meetingId}/agenda`, 'light'],
  ['participants', ({ meetingId }) => `/meeting/${meetingId}/participants`, 'light'],
  ['minutes', ({ meetingId, itemId }) => `/meeting/${meetingId}/minutes/${itemId}`, 'light'],
  ['minutes-dark', ({ meetingId, itemId }) => `/meeting/${meetingId}/minutes/${itemId}`, 'dark'],
  ['document', ({ meetingId }) => `/meeting/${meetingId}/document`, 'light'],
  ['followup', () => '/followup', 'light']
]

await runMain(async () => {
  const env = appEnvironment(await prepare())
  if (needsVirtualDisplay()) {
    const { command, args } = await withDisplay(nodeBinary(), [import.meta.filename])
    return foreground(command, args, { cwd: projectRoot, env })
  }
  const { launchApp } = await import('../tests/e2e/helpers/launch.ts')
  const { openSample } = await import('../tests/e2e/helpers/first-start.ts')
  const launched = await launchApp()
  try {
    const { page } = launched
    const ids = await openSample(launched)
    mkdirSync(folder, { recursive: true })
    for (const [name, hash, theme] of pictures) {
      await page.evaluate((chosen) => window.referent.app.setPreferences({ theme: chosen }), theme)
      await page.evaluate((to) => {
        location.hash = to
      }, hash(ids))
      await page.getByRole('main').getByRole('heading').first().waitFor()
      await page.waitForTimeout(1000)
      await page.screenshot({ path: path.join(folder, `${name}.png`) })
      say(`docs/screenshots/${name}.png`)
    }
  } finally {
    await launched.close()
  }
  return 0
})
