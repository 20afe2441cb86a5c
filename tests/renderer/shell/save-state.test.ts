import { beforeEach, expect, test } from 'vitest'
import {
  reportFailed,
  reportSaved,
  reportSaving,
  reportWritten,
  useSaveState
} from '../../../renderer/shell/save-state'

const FIRST = '2026-03-10T08:00:00.000Z'
const LATER = '2026-03-10T08:00:05.000Z'

beforeEach(() => reportSaved(FIRST))

test('a change beside the text never says that unsaved text is safe', () => {
  reportSaving()
  reportWritten(LATER)
  expect(useSaveState.getState().state).toEqual({ kind: 'saving' })
  reportFailed('Disken er fuld.')
  reportWritten(LATER)
  expect(useSaveState.getState().state).toEqual({ kind: 'failed', message: 'Disken er fuld.' })
  expect(useSaveState.getState().lastSavedAt).toBe(FIRST)
})

test('when all text is safe, the clock follows every change', () => {
  reportWritten(LATER)
  expect(useSaveState.getState()).toMatchObject({ state: { kind: 'saved', at: LATER }, lastSavedAt: LATER })
})
