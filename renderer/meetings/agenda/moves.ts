import type { AgendaItem } from '../../../preload/contract/meeting'
import { indentTarget, outdentTarget, stepTarget, type Target } from './move-rules'

/** The moves of one item that are possible now; a missing one has nowhere to go. */
export interface Steps {
  up: (() => void) | undefined
  down: (() => void) | undefined
  indent: (() => void) | undefined
  outdent: (() => void) | undefined
}

export type Step = keyof Steps

/** Where a step leads; undefined where it leads nowhere. */
export function targetOf(items: readonly AgendaItem[], itemId: string, step: Step): Target | undefined {
  switch (step) {
    case 'up':
      return stepTarget(items, itemId, -1)
    case 'down':
      return stepTarget(items, itemId, 1)
    case 'indent':
      return indentTarget(items, itemId)
    case 'outdent':
      return outdentTarget(items, itemId)
  }
}

/** The steps of an item, each carried out by `move`. */
export function stepsOf(items: readonly AgendaItem[], itemId: string, move: (target: Target) => void): Steps {
  const way = (step: Step) => {
    const target = targetOf(items, itemId, step)
    return target && (() => move(target))
  }
  return { up: way('up'), down: way('down'), indent: way('indent'), outdent: way('outdent') }
}
