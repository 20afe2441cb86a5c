import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type Channel, channels, type Envelope } from '../../preload/contract/channels'
import { type AppContext, languageOf } from '../context'
import { AppError, describeError } from '../errors'
import type { Handlers } from '../handlers'
import { runHandler } from '../run-handler'

/**
 * The one door between the window and main: is it our own page, does the input parse, then the handler, and a value
 * or a coded error back.
 * @param isOwnPage whether a frame shows the app's own page
 * @param log takes failures; never with what the user wrote
 */
export function openDoor(
  handlers: Handlers,
  context: AppContext,
  isOwnPage: (event: IpcMainInvokeEvent) => boolean,
  log: (channel: Channel, error: unknown) => void
): void {
  for (const channel of Object.keys(channels) as Channel[]) {
    ipcMain.handle(`referent:${channel}`, async (event, input: unknown): Promise<Envelope<unknown>> => {
      try {
        if (!isOwnPage(event))
          throw new AppError('foreign-sender', 'Kaldet kom ikke fra Referents egen side.')
        return { ok: true, value: await runHandler(handlers, channel, input, context) }
      } catch (error) {
        log(channel, error)
        return { ok: false, error: describeError(error, languageOf(context)) }
      }
    })
  }
}
