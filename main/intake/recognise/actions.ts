import type { BlockContent } from '../../../preload/contract/rich-text'
import { findDate, findDay } from './dates'
import { parseInline, plainText, tidyRuns } from './inline'
import { looksLikeName, looksLikeOrganization, normal } from './words'

/** "Opgave: …", "Aktion 2: …", "To do – …": a task in the minutes. */
export const ACTION =
  /^(?:\*\*|__)?(?:Opgaver?|OPGAVE|Aktion(?:spunkt)?|AKTION|Handling|To[- ]?do|TODO|Action(?: point)?)(?:\s?\d{1,2})?(?:\*\*|__)?\s?[:–]\s?(?:\*\*|__)?\s*(?=\S)/
/** "Aktioner:", "Aftaler:" above a list of tasks. */
const TASKS =
  /^(?:opgave(?:r|liste)?|aktion(?:er|spunkter|sliste)?|handling(?:er)?|aftale(?:r)?|to[- ]?do|opfølgning(?:spunkter)?|action(?:s| points?| items?)?)\s?:?$/i
/** "Opfølgning: Anne Lund indkalder": a task only where somebody is to do something. */
const MAYBE = /^(?:\*\*|__)?(?:Opfølgning|Aftale)(?:\*\*|__)?\s?:\s?(?:\*\*|__)?\s*(?=[^\s*_])/

/** Whether a line heads a list of tasks. */
export const headsTasks = (text: string): boolean => TASKS.test(text.trim())

/** Whether a point below such a head says who does it. */
export const isTask = (raw: string): boolean => {
  const text = plainText(raw).trim()
  const at = text.search(BEHIND)
  return (at > 0 && /ansvarlig|tovholder/i.test(text)) || IN_BRACKETS.test(text) || doer(text) !== null
}

/** The task behind "Opfølgning:", where its sentence names who does it; null for other lines. */
export function maybeTask(raw: string): string | null {
  const match = MAYBE.exec(raw)
  const text = match ? raw.slice(match[0].length) : ''
  return match && doer(plainText(text)) !== null ? text : null
}

const doer = (text: string): string | null => {
  const subject = subjectOf(text)
  return subject !== null && DOES.test(text.slice(subject.length)) ? subject : null
}

/** A verb of the future or the present right behind its subject, none of what just is. */
const DOES = /^\s+(?!er\s|var\s|har\s|deltager\s|deltog\s)\p{Ll}/u
/** "… (Anne Lund)", "… – Anne Lund" at the end of a point. */
const IN_BRACKETS = /\s(?:\((?=\p{Lu})([^()]{3,60})\)|[–-]\s(\p{Lu}[^–()]{3,60}))\.?$/u

/** "Ansvarlig: …" and "Frist: …" on lines of their own below a task. */
const RESPONSIBLE =
  /^(?:\*\*|__|\*)?(?:Ansvarlig(?:e)?|Tovholder|Hvem|Udføres af)(?:\*\*|__|\*)?\s?:(?:\*\*|__|\*)?\s*(\S.{0,200})$/i
const DUE =
  /^(?:\*\*|__|\*)?(?:Frist|Deadline|Tidsfrist|Hvornår|Senest|Forfald|Forfaldsdato)(?:\*\*|__|\*)?\s?:(?:\*\*|__|\*)?\s*(\S.{0,120})$/i
/** The same behind the task, in parentheses or after a sign. */
const BEHIND = /[\s,;.–(-]*(?:ansvarlig(?:e)?|tovholder|frist|deadline|tidsfrist)\s?:/i
/** "… inden 1. oktober", "… senest den 3. maj 2022" */
const BEFORE_DATE =
  /(?:^|\s)(?:inden|senest|med frist|frist|deadline|før|til)\s+(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\s+)?(?:den\s+|d\.\s*)?$/i

/** A date as a deadline; one without a year is the first such day from the meeting on. */
export function dueOf(text: string, from: string | null): string | null {
  return findDate(text)?.date ?? (from === null ? null : findDay(text, from))
}

/** "Ansvarlig: Anne Lund" below a task; null for other lines. */
export function taskField(text: string): { field: 'responsible' | 'due'; value: string } | null {
  const plain = plainText(text).trim()
  const who = RESPONSIBLE.exec(plain)
  if (who?.[1]) return { field: 'responsible', value: who[1].replace(/[.;]$/, '').trim() }
  const when = DUE.exec(plain)
  return when?.[1] ? { field: 'due', value: when[1].trim() } : null
}

/** Who a sentence says will do it: its subject, in front of a verb in the present. */
function subjectOf(text: string): string | null {
  const match =
    /^((?:\p{Lu}[\p{L}.'’-]*)(?:\s(?:\p{Lu}[\p{L}.'’-]*|af|for|og|von|de|i|på))*)\s+(?:\p{Ll}{2,}[re]r?|skal|vil|har|ser|går|står|får)(?=\s)/u.exec(
      text
    )
  const subject = match?.[1]?.replace(/\s(?:af|for|og|von|de|i|på)$/, '')
  if (!subject) return null
  const known =
    looksLikeName(subject) ||
    looksLikeOrganization(subject) ||
    /^(?:Sekretariatet|Formanden|Formandskabet|Alle|Medlemmerne|Kommunerne|Regionen|Hospitalet|\p{Lu}\p{Ll}+(?:gruppen|udvalget|rådet|sekretariatet|kommunerne))$/u.test(
      subject
    )
  return known || /^\p{Lu}\p{Ll}+$/u.test(subject) || / og /.test(subject) ? subject : null
}

/** A task from its text and what stands in it or below it. */
export function actionBlock(
  source: string,
  given: { responsible: string | null; due: string | null },
  meetingDate: string | null
): BlockContent {
  let text = source.trim()
  let { responsible } = given
  let due = given.due === null ? null : dueOf(given.due, meetingDate)
  let rest = given.due !== null && due === null ? ` (frist: ${given.due})` : ''
  const at = text.search(BEHIND)
  if (at > 0) {
    const tail = text.slice(at)
    for (const part of tail.split(/(?=(?:ansvarlig(?:e)?|tovholder|frist|deadline|tidsfrist)\s?:)/i)) {
      const found = taskField(part.replace(/[\s,;.)–(-]+$/, ''))
      if (found?.field === 'responsible') responsible ??= found.value
      else if (found?.field === 'due') {
        due ??= dueOf(found.value, meetingDate)
        if (due === null) rest += ` (frist: ${found.value})`
      }
    }
    text = text.slice(0, at).trim()
  }
  const named = IN_BRACKETS.exec(text)
  const name = (named?.[1] ?? named?.[2])?.trim()
  if (named && name && responsible === null && looksLikeName(name)) {
    responsible = name
    text = text.slice(0, named.index).trim()
  }
  const plain = plainText(text)
  responsible ??= subjectOf(plain)
  if (due === null) {
    const date = findDate(plain)
    if (date && BEFORE_DATE.test(plain.slice(0, date.index))) due = date.date
    else {
      const bare =
        /(?:inden|senest|frist|deadline|før)\s+(?:den\s+|d\.\s*)?(\d{1,2}\.?\s?[\p{L}]{3,9}|\d{1,2}\/\d{1,2})/iu.exec(
          plain
        )
      if (bare?.[1] && meetingDate !== null) due = findDay(bare[1], meetingDate)
    }
  }
  return {
    type: 'action',
    level: 0,
    inside: null,
    content: tidyRuns(parseInline(`${text}${rest}`)),
    table: null,
    outcome: null,
    responsible,
    due
  }
}

const TASK_COLUMNS: readonly [RegExp, 'task' | 'who' | 'when'][] = [
  [
    /^(?:hvad|opgaver?|aktion(?:er|spunkt)?|handling(?:er)?|opfølgning|aftale|beskrivelse|emne|action|to ?do)$/,
    'task'
  ],
  [/^(?:hvem|ansvarlig(?:e)?|tovholder|udføres af|person|navn)$/, 'who'],
  [/^(?:hvornår|frist|deadline|tidsfrist|dato|senest|tid|tidspunkt)$/, 'when']
]

const columnsOf = (cells: readonly string[]): (string | null)[] =>
  cells.map(
    (cell) =>
      TASK_COLUMNS.find(([pattern]) => pattern.test(normal(plainText(cell)).replace(/[?:]$/, '')))?.[1] ??
      null
  )

/** The head of a table of tasks: what, and by whom or when. */
export function isTaskHead(cells: readonly string[]): boolean {
  if (cells.length < 2 || cells.length > 24) return false
  const columns = columnsOf(cells)
  return (
    columns.includes('task') &&
    columns.includes('who') &&
    columns.every((kind, i) => kind !== null || /^(?:#|nr\.?|status|)$/i.test(cells[i] ?? ''))
  )
}

/** The rows below such a head as tasks. */
export function tasksOfTable(
  rows: readonly (readonly string[])[],
  meetingDate: string | null
): BlockContent[] {
  const columns = columnsOf(rows[0] ?? [])
  return rows.slice(1).flatMap((row) => {
    const pick = (kind: string): string =>
      row
        .filter((_, i) => columns[i] === kind)
        .join(' ')
        .trim()
    const task = pick('task')
    if (task === '') return []
    const who = plainText(pick('who')).trim()
    const when = plainText(pick('when')).trim()
    return [
      actionBlock(task, { responsible: who === '' ? null : who, due: when === '' ? null : when }, meetingDate)
    ]
  })
}
