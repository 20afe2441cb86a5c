// Starts either the app or a window that says hello, and tells on stdout how long it took, from the creation of the
// process until the window could be used and had drawn two frames. Both are started by this same script.
const { app, BrowserWindow } = require('electron')
const path = require('node:path')

const target = process.env.BENCH_TARGET
const dataFolder = process.env.BENCH_DATA ?? ''

const usable = `new Promise((done) => {
  const look = () => document.documentElement.dataset.ready
    ? requestAnimationFrame(() => requestAnimationFrame(() => done(true)))
    : setTimeout(look, 2)
  look()
})`

// A window that never gets ready must not hold up the measurement for ever.
setTimeout(() => app.exit(2), 60_000).unref()

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    await window.webContents.executeJavaScript(usable)
    process.stdout.write(`usable ${Date.now() - (process.getCreationTime() ?? Number.NaN)}\n`, () =>
      app.exit(0)
    )
  })
})

if (target) {
  require(target)
} else {
  app.setPath('userData', path.join(dataFolder, 'hello'))
  app.whenReady().then(() => {
    const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } })
    const page = '<!doctype html><html lang="da" data-ready="yes"><title>Hej</title><h1>Hej</h1>'
    window.loadURL(`data:text/html,${encodeURIComponent(page)}`)
  })
}
