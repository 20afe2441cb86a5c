import { findBodyByName } from '../../db/tables/bodies'
import type { LearnedLabel } from '../../preload/contract/bodies'
import type { LineHints } from '../../preload/contract/intake-hints'
import { readBody } from '../bodies/detail'
import { type AppContext, rowEdits } from '../context'
import { boundedText } from './readers/text'
import { plainly, type ReadingOptions, recogniseWithin } from './reading'
import { labelsOf } from './recognise/learned'
import {
  type Hints,
  LABEL_USES,
  type LearnedLabel as Label,
  type RecognisedMeeting
} from './recognise/recognised'

export interface Recognition {
  recognised: RecognisedMeeting
  /** the body that the document belongs to, where it is known here */
  bodyId: string | null
  /** words that the corrections teach */
  taught: LearnedLabel[]
  /** words that earlier corrections taught */
  learned: readonly LearnedLabel[]
}

/**
 * Reads a document with the user's corrections and with what its body's earlier documents taught.
 * @param source bodyName: the body as the user calls it; without it, the one that the document names
 * @throws AppError when there is no text
 */
export async function recogniseFor(
  context: AppContext,
  source: { text: string; bodyName?: string | null | undefined; corrections?: LineHints | undefined },
  options: ReadingOptions = {}
): Promise<Recognition> {
  const text = plainly(() => boundedText(source.text))
  const lines: Hints['lines'] = source.corrections ?? {}
  const first = await recogniseWithin(text, { lines }, options)
  const name = source.bodyName?.trim() || first.body
  const bodyId = name ? await findBodyByName(context.store.db, name) : null
  const learned = bodyId ? ((await readBody(context.store.db, bodyId))?.learned ?? []) : []
  const taught = labelsOf(text, lines)
  // Which body it is stands in the document, so that what the body taught can only be used the second time.
  const recognised =
    learned.length === 0 ? first : await recogniseWithin(text, { lines, labels: usable(learned) }, options)
  return { recognised, bodyId, taught, learned }
}

/** A newer version may have taught uses that this one does not know. */
const usable = (labels: readonly LearnedLabel[]): Label[] =>
  labels.flatMap(({ text, use }) => {
    const known = LABEL_USES.find((one) => one === use)
    return known ? [{ text, use: known }] : []
  })

/** The edits that make a body remember what corrections taught; the newest use of a word counts. */
export async function lessonEdits(context: AppContext, bodyId: string, taught: readonly LearnedLabel[]) {
  if (taught.length === 0) return []
  const before = (await readBody(context.store.db, bodyId))?.learned ?? []
  const words = new Map([...before, ...taught].map((one) => [one.text.toLocaleLowerCase('da'), one]))
  return rowEdits('body', bodyId, bodyId, { learned: [...words.values()] })
}
