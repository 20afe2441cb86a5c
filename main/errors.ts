import { StoreError, type StoreErrorCode } from '../db/errors'
import type { Language } from '../preload/contract/app'

/**
 * A failure that people are told about: a code, a Danish sentence that says what happened and what to do, the same in
 * English, and the cause for the log.
 */
export class AppError extends Error {
  readonly english: string
  /** the input was wrong (exit code 2 on the terminal), not the machine */
  readonly input: boolean

  constructor(
    readonly code: string,
    message: string,
    options: { cause?: unknown; input?: boolean; en?: string } = {}
  ) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.english = options.en ?? message
    this.input = options.input ?? false
  }
}

/** Bad input, with its sentence in both languages. */
export function badInput(code: string, da: string, en: string): AppError {
  return new AppError(code, da, { en, input: true })
}

export function notFound(what: 'meeting' | 'item' | 'annex' | 'body' | 'attendance' | 'finding'): AppError {
  const words = {
    meeting: [
      'Mødet findes ikke her. Det kan være slettet.',
      'The meeting is not here. It may have been deleted.'
    ],
    item: ['Punktet findes ikke længere i mødet.', 'The item is no longer in the meeting.'],
    annex: ['Bilaget findes ikke længere i mødet.', 'The annex is no longer in the meeting.'],
    body: [
      'Forummet findes ikke her. Det kan være slettet.',
      'The body is not here. It may have been deleted.'
    ],
    attendance: [
      'Personen står ikke længere på mødets liste.',
      'The person is no longer on the list of the meeting.'
    ],
    finding: ['Bemærkningen gælder ikke længere.', 'The finding no longer applies.']
  } as const
  const [da, en] = words[what]
  return new AppError(`${what}-not-found`, da, { en, input: true })
}

const STORE_TEXTS: Record<
  StoreErrorCode,
  (details: Record<string, string | number>) => readonly [string, string]
> = {
  'store-newer': (d) => [
    `Dataene er gemt af en nyere udgave af Referent (dataformat ${d.found}; denne udgave kender ${d.known}). Installér den nyeste udgave. Intet er ændret.`,
    `The data was saved by a newer version of Referent (data format ${d.found}; this version knows ${d.known}). Install the newest version. Nothing has been changed.`
  ],
  'store-damaged': () => [
    'Datafilen er beskadiget og kan ikke åbnes. Den er ikke ændret. Gendan den seneste sikkerhedskopi, eller bed it-afdelingen om hjælp.',
    'The data file is damaged and cannot be opened. It has not been changed. Restore the newest backup, or ask your IT department.'
  ],
  'store-not-local': (d) => [
    `Mappen ${d.folder} ligger på et netværksdrev eller synkroniseres (${d.reason}). Der kan tekst gå tabt. Vælg en mappe på computerens egen disk.`,
    `The folder ${d.folder} is on a network drive or is synchronised (${d.reason}). Text can be lost there. Choose a folder on this computer's own disk.`
  ],
  'store-not-durable': () => [
    'Disken kan ikke love, at gemt tekst er gemt. Vælg en mappe på en anden disk.',
    'The disk cannot promise that saved text is saved. Choose a folder on another disk.'
  ],
  'store-full': () => [
    'Disken er fuld eller svarer ikke, så det seneste er ikke gemt. Teksten står stadig på skærmen. Frigør plads; Referent prøver igen af sig selv.',
    'The disk is full or does not answer, so the latest is not saved. The text is still on the screen. Free some space; Referent tries again by itself.'
  ],
  'store-locked': () => [
    'Et andet program holder datafilen låst. Luk det, og prøv igen. Intet er ændret.',
    'Another program keeps the data file locked. Close it and try again. Nothing has been changed.'
  ]
}

/** Any failure as a code and a sentence in the user's language. Unforeseen ones keep their text out of the window. */
export function describeError(error: unknown, language: Language): { code: string; message: string } {
  if (error instanceof AppError) {
    return { code: error.code, message: language === 'da' ? error.message : error.english }
  }
  if (error instanceof StoreError) {
    const [da, en] = STORE_TEXTS[error.code](error.details)
    return { code: error.code, message: language === 'da' ? da : en }
  }
  return {
    code: 'unexpected',
    message:
      language === 'da'
        ? 'Noget uventet gik galt, og handlingen blev ikke udført. Det, der var gemt, er stadig gemt. Prøv igen.'
        : 'Something unexpected went wrong and the action was not carried out. What was saved is still saved. Try again.'
  }
}
