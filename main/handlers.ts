import type { Channel, Output, ParsedInput } from '../preload/contract/channels'
import { agendaHandlers } from './agenda/handlers'
import { annexHandlers } from './annexes/handlers'
import { appHandlers } from './app/handlers'
import { attendanceHandlers } from './attendance/handlers'
import { bodyHandlers } from './bodies/handlers'
import { checkHandlers } from './checks/handlers'
import type { AppContext } from './context'
import { directoryHandlers } from './directory/handlers'
import { documentHandlers } from './documents/handlers'
import { followUpHandlers } from './followup/handlers'
import { historyHandlers } from './history/handlers'
import { intakeHandlers } from './intake/handlers'
import { issuingHandlers } from './issuing/handlers'
import { meetingHandlers } from './meetings/handlers'
import { itemHandlers } from './meetings/item-handlers'
import { peopleHandlers } from './people/handlers'
import { regretsHandlers } from './regrets/handlers'
import { safekeepingHandlers } from './safekeeping/handlers'
import { searchHandlers } from './search/handlers'
import { sectionHandlers } from './sections/handlers'

export type Handler<C extends Channel> = (
  input: ParsedInput<C>,
  context: AppContext
) => Promise<Output<C>> | Output<C>
export type Handlers = { [C in Channel]: Handler<C> }

/** Every channel with its handler; that none is missing is a matter of types, that none is double is checked here. */
export const handlers: Handlers = merge(
  appHandlers,
  meetingHandlers,
  itemHandlers,
  sectionHandlers,
  attendanceHandlers,
  annexHandlers,
  bodyHandlers,
  peopleHandlers,
  intakeHandlers,
  checkHandlers,
  documentHandlers,
  followUpHandlers,
  historyHandlers,
  agendaHandlers,
  directoryHandlers,
  issuingHandlers,
  regretsHandlers,
  safekeepingHandlers,
  searchHandlers
)

function merge<T extends object[]>(...parts: T): UnionToIntersection<T[number]> {
  const merged: Record<string, unknown> = {}
  for (const part of parts) {
    for (const [channel, handler] of Object.entries(part)) {
      if (channel in merged) throw new Error(`two handlers for ${channel}`)
      merged[channel] = handler
    }
  }
  return merged as UnionToIntersection<T[number]>
}

type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void
  ? I
  : never
