import { onTestFinished } from 'vitest'
import type { AppContext } from '../../main/context'
import { handlers } from '../../main/handlers'
import { openContext } from '../../main/open-context'
import { runHandler } from '../../main/run-handler'
import type { Channel, Input, Output } from '../../preload/contract/channels'
import { temporaryFolder } from '../db/temporary-store'

export interface TestApp {
  context: AppContext
  /** what the window was told has changed */
  topics: string[]
  /** one call of the window, parsed on both ways like the real one */
  call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>
}

/** The app without a window, on a real data folder of its own. */
export function temporaryApp(folder = temporaryFolder()): TestApp {
  const topics: string[] = []
  const context = openContext(folder, {
    version: '0.0.0',
    runtime: 'development',
    desktop: null,
    print: () => Promise.reject(new Error('no printer in this test')),
    changed: (changed) => topics.push(...changed),
    progress: () => {}
  })
  onTestFinished(() => {
    if (context.store.sqlite.open) context.store.close()
  })
  return {
    context,
    topics,
    call: (channel, input) => runHandler(handlers, channel, input, context) as Promise<never>
  }
}
