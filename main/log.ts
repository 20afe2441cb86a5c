/** The log on stderr: where, which code, and the system's own reason. Never what the user wrote, never a name. */
export function logFailure(where: string, error: unknown): void {
  const known = error as { code?: unknown; name?: unknown; cause?: unknown; stack?: unknown } | null
  const code = typeof known?.code === 'string' ? known.code : ''
  const cause = (known?.cause as { code?: unknown } | undefined)?.code
  const place =
    code === '' && typeof known?.stack === 'string' ? (known.stack.split('\n')[1] ?? '').trim() : ''
  const parts = [where, String(known?.name ?? 'Error'), code, typeof cause === 'string' ? cause : '', place]
  process.stderr.write(`${parts.filter(Boolean).join(' ')}\n`)
}
