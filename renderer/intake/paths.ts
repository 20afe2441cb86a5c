import type { MeetingDetail } from '../../preload/contract/meeting'
import type { Text } from '../i18n'

/** The paths that tie source lines to fields ("items.2.sections.minutes"). Pure. */

/** What a line is for the eye: part of a field, mere layout, empty, or without a place. */
export type UseKind = 'field' | 'layout' | 'blank' | 'unplaced'

export function kindOf(use: string): UseKind {
  if (use === 'layout' || use === 'blank') return use
  return use === 'unplaced' || use.startsWith('unplaced.') ? 'unplaced' : 'field'
}

/** Whether a chosen path and another one speak of the same thing: equal, or one inside the other. */
export function touches(chosen: string | null, path: string): boolean {
  if (chosen === null || kindOf(path) === 'layout' || kindOf(path) === 'blank') return false
  return chosen === path || path.startsWith(`${chosen}.`) || chosen.startsWith(`${path}.`)
}

/** What is found for a path itself, or for the closest thing that it is part of; null when there is nothing. */
export function fieldFor<T>(path: string, find: (path: string) => T | null): T | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const found =
      find(parts.slice(0, length).join('.')) ?? find([...parts.slice(0, length), 'title'].join('.'))
    if (found !== null) return found
  }
  return null
}

/** What a line became, in words: "2. Referat", "Bilag", "Dato". */
export function wordsOf(use: string, meeting: MeetingDetail, t: Text): string {
  const kind = kindOf(use)
  if (kind === 'layout') return t('intake.use.layout')
  if (kind === 'blank') return t('intake.use.blank')
  if (kind === 'unplaced') return t('intake.unplaced')
  const [head = '', index = '', ...rest] = use.split('.')
  const { labels } = meeting.layout
  switch (head) {
    case 'body':
      return t('meetings.body')
    case 'title':
      return t('intake.title.field')
    case 'date':
    case 'start':
    case 'end':
      return t(head === 'date' ? 'meetings.date' : 'meetings.time')
    case 'form':
    case 'formText':
      return t('meetings.form')
    case 'place':
      return t('meetings.place')
    case 'caseNumber':
      return t('meetings.caseNumber')
    case 'documentDate':
      return t('meetings.documentDate')
    case 'chair':
      return t('meetings.chair')
    case 'minuteTakers':
      return t('meetings.minuteTakers')
    case 'contacts':
      return t('meetings.contacts')
    case 'attendance': {
      const status = meeting.attendance[Number(index)]?.status
      if (status === 'excused') return t('intake.excused')
      if (status === 'absent') return t('intake.absent')
      return status === 'guest' ? t('intake.guests') : t('intake.people')
    }
    case 'annexes':
      return t('intake.annexes')
    case 'items': {
      const number = meeting.items[Number(index)]?.number ?? Number(index) + 1
      const section = rest[0] === 'sections' ? rest[1] : undefined
      if (section === 'recommendation' || section === 'case' || section === 'minutes') {
        return t('intake.use.item', { number, part: labels[section] })
      }
      return t('intake.use.itemTitle', { number })
    }
    default:
      return t('intake.use.other')
  }
}

export interface SourceLine {
  /** 1-based */
  number: number
  text: string
  use: string
  /** what it became, on the first line of a run; null on the others */
  words: string | null
}

/**
 * The source, line by line, with what each became. Lines that the reader did not number are blank; those without a
 * place are counted ("unplaced.0", …), as the list of them is.
 */
export function sourceLines(
  text: string,
  uses: readonly { line: number; use: string }[],
  words: (use: string) => string
): SourceLine[] {
  const byLine = new Map(uses.map((one) => [one.line, one.use]))
  let last: string | null = null
  let unplaced = 0
  return text.split(/\r\n|[\n\r]/).map((line, index) => {
    const read = byLine.get(index + 1) ?? 'blank'
    const use = read === 'unplaced' ? `unplaced.${unplaced++}` : read
    const kind = kindOf(use)
    const name = kind === 'blank' || kind === 'layout' ? null : words(use)
    const first = name !== null && name !== last
    if (kind !== 'blank') last = name
    return { number: index + 1, text: line, use, words: first ? name : null }
  })
}

/** Cuts a list into pieces of `size`, the last one shorter. */
export function chunksOf<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let at = 0; at < list.length; at += size) chunks.push(list.slice(at, at + size))
  return chunks
}
