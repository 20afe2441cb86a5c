import { join } from 'node:path'
import { z } from 'zod'

/** What the terminal asks of a running app: a command, and where it was given. */
export const Request = z.object({ token: z.string(), argv: z.array(z.string()), cwd: z.string() })
export type Request = z.infer<typeof Request>

export const Answer = z.object({ stdout: z.string(), stderr: z.string(), code: z.number().int() })
export type Answer = z.infer<typeof Answer>

export const Address = z.object({ address: z.string(), token: z.string() })

/** Where a running app writes how it can be reached. */
export const addressFile = (folder: string) => join(folder, 'instance.json')

/** Text as JSON; null where it is none, as after a crash in the middle of a line. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
