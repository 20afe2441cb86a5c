import { z } from 'zod'

export const Language = z.enum(['da', 'en'])
export type Language = z.infer<typeof Language>

export const Theme = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

/** What the window needs to know before it can show anything. */
export const AppState = z.object({
  version: z.string(),
  runtime: z.enum(['official', 'development']),
  dataFolder: z.string(),
  /** null until the first start has been answered */
  user: z.object({ name: z.string(), organization: z.string() }).nullable(),
  language: Language,
  theme: Theme,
  /** the route that was open when the app last closed */
  lastRoute: z.string().nullable(),
  /** how many pieces of text were brought back after a crash at this start */
  recoveredDrafts: z.number().int(),
  meetingCount: z.number().int()
})
export type AppState = z.infer<typeof AppState>

/** `doctor --json`; the shape may grow, not change. */
export const DoctorReport = z.object({
  app: z.string(),
  runtime: z.enum(['official', 'development', 'none']),
  electron: z.string().nullable(),
  node: z.string(),
  sqlite: z.string(),
  schema: z.number().int(),
  dataFolder: z.string(),
  pragmas: z.object({
    journal_mode: z.string(),
    synchronous: z.number().int(),
    foreign_keys: z.number().int()
  }),
  integrity: z.string(),
  fold: z.object({ equal: z.boolean(), differences: z.array(z.string()) }),
  rows: z.record(z.string(), z.number().int())
})
export type DoctorReport = z.infer<typeof DoctorReport>

/** The one shape of a failure across the bridge and on the terminal: a code and a sentence for people. */
export const ErrorShape = z.object({ code: z.string(), message: z.string() })
export type ErrorShape = z.infer<typeof ErrorShape>
