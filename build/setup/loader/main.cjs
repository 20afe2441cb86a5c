// Stands in for Electron's default app in the development runtime: loads the app whose folder is the first argument
// that is not a switch, under that app's own name and version.
const { app } = require('electron')
const path = require('node:path')

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (!given) {
  process.stderr.write('Give the folder of an app.\n')
  app.exit(1)
} else {
  const folder = path.resolve(given)
  const about = require(path.join(folder, 'package.json'))
  app.setName(about.productName || about.name)
  app.setVersion(about.version)
  app.setAppPath(folder)
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
  require(path.join(folder, about.main))
}
