import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { z } from 'zod'
import type { Bridge } from './contract/bridge'
import { type Channel, channels, Envelope, type EventName, events } from './contract/channels'

// The page's policy forbids eval, which zod would use to speed itself up.
z.config({ jitless: true })

/** Parses what goes in, sends it through the one door, and parses what comes back. */
async function call(channel: Channel, input: unknown): Promise<unknown> {
  const parsed = channels[channel].input.safeParse(input)
  if (!parsed.success) {
    return { ok: false, error: { code: 'bad-input', message: z.prettifyError(parsed.error) } }
  }
  const answer = Envelope.parse(await ipcRenderer.invoke(`referent:${channel}`, parsed.data))
  if (!answer.ok) return answer
  return { ok: true, value: channels[channel].output.parse(answer.value) }
}

function listen(event: EventName, listener: (payload: unknown) => void): () => void {
  const handler = (_: unknown, payload: unknown) => listener(events[event].parse(payload))
  ipcRenderer.on(`referent:${event}`, handler)
  return () => ipcRenderer.removeListener(`referent:${event}`, handler)
}

function buildBridge(): Bridge {
  const bridge: Record<string, unknown> = {
    on: listen,
    pathOf: (file: File) => webUtils.getPathForFile(file)
  }
  for (const channel of Object.keys(channels) as Channel[]) {
    const [group, method] = channel.split('.') as [string, string]
    const methods = (bridge[group] ?? {}) as Record<string, unknown>
    methods[method] = (input: unknown) => call(channel, input)
    bridge[group] = methods
  }
  return bridge as unknown as Bridge
}

contextBridge.exposeInMainWorld('referent', buildBridge())
