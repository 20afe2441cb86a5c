import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '../errors'
import type { ReadDocument } from './readers'
import { kindOf } from './readers/kind'
import { IntakeError, type IntakeErrorCode, refusal } from './readers/refusals'
import { countLines, readText } from './readers/text'
import { recogniseMeeting } from './recognise'
import type { Hints, RecognisedMeeting } from './recognise/recognised'

/** What the worker is asked to do. */
export type ReaderJob =
  | { kind: 'document'; bytes: Uint8Array; name: string | null }
  | { kind: 'html'; html: string }
  | { kind: 'recognise'; text: string; hints: Hints }

/** What it answers. */
export type ReaderSays =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; value: unknown }
  | { kind: 'refused'; code: string; message: string; english: string; cause: string }

export interface ReadingOptions {
  /** ends the reading, and the worker with it */
  signal?: AbortSignal | undefined
  report?: ((done: number, total: number) => void) | undefined
  /** how long a document may take (milliseconds) */
  timeLimit?: number | undefined
  /** how much memory its objects may take (megabytes) */
  memory?: number | undefined
  /** the built worker; by default the one beside the running code */
  worker?: string | undefined
}

/** Generous: the longest minutes take a second or two (milliseconds). */
const TIME_LIMIT = 60_000
const MEMORY = 512

/** A text this short is read here, faster than a worker starts: some fifty milliseconds at most. */
const SHORT_LINES = 800
const SHORT_TEXT = 100_000

/** A worker is a file of its own beside the built code; run from source, it is that of the last build. */
function workerFile(): string {
  const beside = join(__dirname, 'reader.cjs')
  return existsSync(beside) ? beside : resolve(__dirname, '../../out/main/reader.cjs')
}

/**
 * The text of a document of any format.
 * @param bytes handed over: empty afterwards where a worker reads them
 * @throws AppError with what to do, for every document that is not read
 */
export async function readInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  name: string | null,
  options: ReadingOptions = {}
): Promise<ReadDocument> {
  if (bytes.length <= SHORT_TEXT && kindOf(bytes, name) === 'text') {
    return plainly(() => ({ ...readText(bytes), name: null }))
  }
  const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()
  return run<ReadDocument>({ kind: 'document', bytes: whole, name }, options, [whole.buffer])
}

/** Pasted HTML as text in light markup, with the title that it has. @throws AppError as `readInWorker` */
export const readPastedHtml = (html: string, options: ReadingOptions = {}): Promise<ReadDocument> =>
  run<ReadDocument>({ kind: 'html', html }, options)

/** `recogniseMeeting`, for a long text in the worker, so that nobody's typing waits. */
export async function recogniseWithin(
  text: string,
  hints: Hints = {},
  options: ReadingOptions = {}
): Promise<RecognisedMeeting> {
  if (text.length <= SHORT_TEXT && countLines(text) <= SHORT_LINES) return recogniseMeeting(text, hints)
  return run<RecognisedMeeting>({ kind: 'recognise', text, hints }, options)
}

/** Runs a step and turns its refusal into a sentence in both languages. */
export function plainly<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    throw appError(error, error)
  }
}

const appError = ({ code, message, english }: IntakeError, cause: unknown): AppError =>
  new AppError(code, message, { input: true, en: english, cause })

/** One job in a worker of its own, which ends with it: by its answer, its limits, or the user. */
function run<T>(job: ReaderJob, options: ReadingOptions, hand: ArrayBuffer[] = []): Promise<T> {
  const { signal, report } = options
  return new Promise<T>((resolve, reject) => {
    const refuse = (code: IntakeErrorCode, cause?: unknown): void => {
      reject(appError(refusal(code), cause))
    }
    if (signal?.aborted) {
      refuse('intake-cancelled')
      return
    }
    const worker = new Worker(options.worker ?? workerFile(), {
      workerData: job,
      transferList: hand,
      env: {},
      execArgv: [],
      // Libraries that complain on the console say nothing that helps anybody.
      stdout: true,
      stderr: true,
      resourceLimits: {
        maxOldGenerationSizeMb: options.memory ?? MEMORY,
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 4
      }
    })
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
      void worker.terminate()
    }
    const cancel = (): void => {
      refuse('intake-cancelled')
      end()
    }
    const timer = setTimeout(() => {
      refuse('intake-timeout')
      end()
    }, options.timeLimit ?? TIME_LIMIT)
    signal?.addEventListener('abort', cancel, { once: true })
    worker.on('message', (said: ReaderSays) => {
      if (said.kind === 'progress') {
        report?.(said.done, said.total)
        return
      }
      if (said.kind === 'done') resolve(said.value as T)
      else reject(appError(new IntakeError(said.code, said.message, said.english), said.cause))
      end()
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'intake-memory' : 'intake-unreadable', error)
      end()
    })
    worker.on('exit', () => {
      // Without an answer, and without a reason.
      refuse('intake-unreadable')
      end()
    })
  })
}
