import { Worker } from 'node:worker_threads'
import { StoreError } from '../../db/errors'
import { AppError } from '../errors'
import { carryOut, type JobName, type Jobs, type RunJob } from './jobs'
import { cancelled } from './refusals'

/** What a thread says: how far it is, and at last its result or why there is none. */
export type Word =
  | { kind: 'far'; done: number; total: number }
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; error: FailureShape }

export interface FailureShape {
  type: 'app' | 'store' | 'other'
  code: string
  message: string
  english: string
  input: boolean
  details: Record<string, string | number>
}

/** Runs a job where it is asked for: in a process that has nothing else to do. */
export const runHere: RunJob = async (name, order, { report, signal }) => {
  if (signal.aborted) throw cancelled()
  return carryOut(name, order, report)
}

/** Runs a job in a thread of its own with its own connection to the store, so that typing never waits for it. */
export function runInThread(script: string): RunJob {
  return <N extends JobName>(name: N, order: Jobs[N]['order'], { report, signal }: Parameters<RunJob>[2]) =>
    new Promise<Jobs[N]['result']>((resolve, reject) => {
      if (signal.aborted) {
        reject(cancelled())
        return
      }
      const worker = new Worker(script, { workerData: { name, order } })
      // Only when the thread is gone may what it left behind be taken away.
      const end = () => void worker.terminate().then(() => reject(cancelled()))
      signal.addEventListener('abort', end, { once: true })
      worker.on('message', (word: Word) => {
        if (word.kind === 'far') report(word.done, word.total)
        else if (word.kind === 'done') resolve(word.result as Jobs[N]['result'])
        else reject(fromShape(word.error))
      })
      worker.on('error', reject)
      worker.on('exit', () => {
        signal.removeEventListener('abort', end)
        if (!signal.aborted) reject(new Error('the work ended without an answer'))
      })
    })
}

/** A failure as plain data: classes do not cross to another thread. The cause stays for the log, without its text. */
export function toShape(error: unknown): FailureShape {
  const base = { code: '', message: '', english: '', input: false, details: {} }
  if (error instanceof AppError)
    return {
      ...base,
      type: 'app',
      code: error.code,
      message: error.message,
      english: error.english,
      input: error.input
    }
  if (error instanceof StoreError)
    return { ...base, type: 'store', code: error.code, message: error.message, details: error.details }
  return {
    ...base,
    type: 'other',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

export function fromShape(shape: FailureShape): Error {
  if (shape.type === 'app')
    return new AppError(shape.code, shape.message, { en: shape.english, input: shape.input })
  if (shape.type === 'store')
    return new StoreError(shape.code as StoreError['code'], shape.message, shape.details)
  return new Error(shape.message)
}
