const { existsSync, rmSync } = require('node:fs')
const path = require('node:path')

/**
 * Runs when Electron lies where the app is to be packed. The development runtime brings a loader that takes the app's
 * folder from the command line: a package has no use for it, and an installer must not be made of that runtime at all.
 * @param {import('app-builder-lib').AfterExtractContext} context
 */
module.exports = async function afterExtract(context) {
  const loader = path.join(context.appOutDir, 'resources', 'app')
  if (!existsSync(loader)) return
  const others = context.targets.filter((target) => target.name !== 'dir')
  if (others.length > 0) {
    const names = others.map((target) => target.name).join(', ')
    throw new Error(
      `No ${names} from the development runtime: installers are made from the official Electron only.`
    )
  }
  rmSync(loader, { recursive: true })
}
