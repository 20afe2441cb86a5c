// Starts the app, waits for its list of meetings, and scrolls it and an empty list by turns, a step a frame. Tells the
// times of the frames on stdout.
const { app } = require('electron')

const FRAMES = 120
const ROUNDS = 12
/** pixels a frame: some hundred lines a second */
const STEP = 60

const measure = `(async () => {
  const wait = (ms) => new Promise((done) => setTimeout(done, ms))
  let list = null
  while (!(list = document.querySelector('[data-testid="meetings-list"]')) || !list.querySelector('[role="option"]'))
    await wait(20)
  await wait(1000)
  const empty = list.cloneNode(false)
  empty.removeAttribute('data-testid')
  empty.removeAttribute('role')
  const inside = document.createElement('div')
  inside.style.height = list.scrollHeight + 'px'
  empty.append(inside)
  const frames = (element) => new Promise((done) => {
    const times = []
    const next = (now) => {
      times.push(now)
      if (times.length > ${FRAMES}) return done(times.slice(1).map((time, at) => time - times[at]))
      element.scrollTop += ${STEP}
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  const answer = { rows: 0, height: list.scrollHeight, ours: [], theirs: [] }
  for (let round = 0; round <= ${ROUNDS}; round += 1) {
    const theirs = await (async () => {
      list.after(empty)
      list.style.display = 'none'
      empty.scrollTop = 0
      await wait(100)
      const deltas = await frames(empty)
      empty.remove()
      list.style.display = ''
      return deltas
    })()
    list.scrollTop = round * 2000
    await wait(100)
    const ours = await frames(list)
    answer.rows = Math.max(answer.rows, list.querySelectorAll('[role="option"]').length)
    if (round === 0) continue
    answer.ours.push(ours)
    answer.theirs.push(theirs)
  }
  return answer
})()`

// A window that never gets ready must not hold up the measurement for ever.
setTimeout(() => app.exit(2), 180_000).unref()

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    const answer = await window.webContents.executeJavaScript(measure)
    process.stdout.write(`frames ${JSON.stringify(answer)}\n`, () => app.exit(0))
  })
})

require(process.env.BENCH_TARGET ?? '')
