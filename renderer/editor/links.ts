/** Addresses of links as people type them. Pure. */

const LONGEST = 4000

/** The address that somebody typed, whole; null when no link can lead there. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim()
  if (!text || text.length > LONGEST || /\s/.test(text)) return null
  if (/^[^@/:]+@[^@/:]+\.[^@/:.]+$/.test(text)) return `mailto:${text}`
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`
  try {
    const url = new URL(whole)
    if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return null
    if (url.protocol.startsWith('http') && !/[.:]|^localhost$/.test(url.hostname)) return null
    return whole
  } catch {
    return null
  }
}
