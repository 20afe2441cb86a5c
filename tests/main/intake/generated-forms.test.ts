import { expect, test } from 'vitest'
import { recogniseMeeting } from '../../../main/intake/recognise'
import { generate } from './generate'
import {
  addScore,
  factsOfReading,
  factsOfTruth,
  precisionOf,
  recallOf,
  report,
  type Scores
} from './generate/measure'

// `npm run recognition` measures more of them, and the forms that the reader was not fitted to.
const DOCUMENTS = 400
const AIM = 0.98

test('documents of many forms: precision and recall by field', () => {
  const scores: Scores = new Map()
  for (let seed = 1; seed <= DOCUMENTS; seed++) {
    const { text, truth } = generate(seed)
    addScore(scores, factsOfTruth(truth), factsOfReading(recogniseMeeting(text)))
  }
  console.log(report(scores))
  for (const [name, score] of scores) {
    expect(precisionOf(score), `precision of ${name}`).toBeGreaterThanOrEqual(AIM)
    expect(recallOf(score), `recall of ${name}`).toBeGreaterThanOrEqual(AIM)
  }
})
