import { parentPort, workerData } from 'node:worker_threads'
import { toShape, type Word } from './background'
import { carryOut, type JobName, type Jobs } from './jobs'

// The thread that long work runs in: one job, then its end.

/** Between two words about how far it is, in milliseconds: more would only keep the window busy. */
const PAUSE = 100

async function main(): Promise<void> {
  const { name, order } = workerData as { name: JobName; order: Jobs[JobName]['order'] }
  const say = (word: Word) => parentPort?.postMessage(word)
  let last = 0
  try {
    const result = await carryOut(name, order, (done, total) => {
      if (Date.now() - last < PAUSE) return
      last = Date.now()
      say({ kind: 'far', done, total })
    })
    say({ kind: 'done', result })
  } catch (error) {
    say({ kind: 'failed', error: toShape(error) })
  }
}

void main()
