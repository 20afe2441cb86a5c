import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../errors'
import { IntakeError, refusal } from './readers/refusals'
import type { ReaderJob, ReaderSays } from './reading'

// One job a worker: what a document does to it ends with it. Started by reading.ts, built as out/main/reader.cjs.

const say = (words: ReaderSays): void => parentPort?.postMessage(words)
const report = (done: number, total: number): void => say({ kind: 'progress', done, total })

async function work(job: ReaderJob): Promise<unknown> {
  switch (job.kind) {
    case 'document': {
      const { readDocument } = await import('./readers')
      return readDocument(job.bytes, job.name, report)
    }
    case 'html': {
      const { readHtml } = await import('./readers/html')
      return readHtml(job.html)
    }
    case 'recognise': {
      const { recogniseMeeting } = await import('./recognise')
      return recogniseMeeting(job.text, job.hints)
    }
  }
}

/** What the user is told: the readers' own refusal, or that this document could not be read. */
function refused(error: unknown): ReaderSays {
  const known =
    error instanceof IntakeError || error instanceof AppError ? error : refusal('intake-unreadable')
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { kind: 'refused', code: known.code, message: known.message, english: known.english, cause }
}

work(workerData as ReaderJob).then(
  (value) => say({ kind: 'done', value }),
  (error: unknown) => say(refused(error))
)
