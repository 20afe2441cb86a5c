import type { BlockContent } from '../../../preload/contract/rich-text'
import {
  ACTION,
  actionBlock,
  headsTasks,
  isTask,
  isTaskHead,
  maybeTask,
  taskField,
  tasksOfTable
} from './actions'
import { startsWithMonth } from './dates'
import { parseInline, plainText, tidyRuns } from './inline'
import type { Line } from './lines'
import { outcomeOf } from './outcomes'
import { endsSentence, startsLower } from './words'
import type { Wrapping } from './wrapping'
import { continues, hadRoom, joinParts, LONGEST_PARAGRAPH, marginOf } from './wrapping'

/** What kind of section the lines stand in: points ("at …") are list items only in a recommendation. */
export interface BlockOptions {
  points: boolean
  /** "Beslutning: …" marks a decision here, "Opgave: …" a task */
  decisions: boolean
  /** YYYY-MM-DD, for deadlines without a year */
  meetingDate: string | null
}

interface Draft {
  type: BlockContent['type']
  level: number
  source: string
  lines: Line[]
  rows: string[][]
  responsible?: string
  due?: string
}

const NUMBERED = /^(\d{1,2}|[a-zæøå])[.)]\s+(?=\S)/
const POINT = /^[Aa]t\s+\S/
const DECISION = /^(?:\*\*|__)?Beslutning(?:\*\*|__)?\s?:\s?(?:\*\*|__)?\s*(?=[^\s*_])/

/** The number of "3. Text" or "c) Text"; 0 when the line isn't a list item ("9. december …"). */
function numberOf(text: string): number {
  const match = NUMBERED.exec(text)
  if (!match?.[1]) return 0
  const rest = text.slice(match[0].length)
  if (startsWithMonth(rest)) return 0
  return /\d/.test(match[1]) ? Number(match[1]) : (match[1].codePointAt(0) ?? 96) - 96
}

/** Runs without a paragraph gap, so that each can have a margin of its own. */
function margins(lines: readonly Line[], wrapping: Wrapping): ReturnType<typeof marginOf>[] {
  const result: ReturnType<typeof marginOf>[] = []
  const limit = wrapping.doubleSpaced ? 2 : 1
  let run: Line[] = []
  const close = (): void => {
    const margin = marginOf(run, wrapping)
    for (let i = 0; i < run.length; i++) result.push(margin)
    run = []
  }
  for (const line of lines) {
    if (line.gap >= limit || line.page) close()
    run.push(line)
  }
  close()
  return result
}

/** Lines of a section as blocks. Every line ends up in exactly one block. */
export function buildBlocks(
  lines: readonly Line[],
  wrapping: Wrapping,
  options: BlockOptions
): BlockContent[] {
  const drafts: Draft[] = []
  const margin = margins(lines, wrapping)
  const indents: number[] = []
  let lastNumber = 0
  lines.forEach((line, i) => {
    const prev = lines[i - 1]
    const draft = drafts[drafts.length - 1]
    const add = (type: Draft['type'], source: string, level = 0): void => {
      drafts.push({ type, level, source, lines: [line], rows: [] })
    }
    if (line.cells) {
      if (draft?.type === 'table' && line.gap <= 1) draft.rows.push(line.cells)
      else drafts.push({ type: 'table', level: 0, source: '', lines: [line], rows: [line.cells] })
      return
    }
    const task = options.decisions && line.bullet && underTasks(drafts) && isTask(line.raw)
    if (task) {
      add('action', line.raw)
      return
    }
    if (line.bullet && !(options.decisions && ACTION.test(line.raw))) {
      add('bullet', line.raw, levelOf(indents, line.indent))
      return
    }
    const number = numberOf(line.text)
    const within = prev !== undefined && draft !== undefined && draft.type !== 'table'
    const join = !within
      ? 'new'
      : wrapping.ragged && line.gap === 0 && !line.page && draft.type !== 'heading' && !/[:]$/.test(prev.text)
        ? 'join'
        : continues(prev, line, wrapping, margin[i] ?? wrapping)
    const startsItem = number > 0 && (number === lastNumber + 1 || number === 1)
    if (
      startsItem &&
      (join === 'new' ||
        !wrapping.wrapped ||
        /^\S+\)/.test(line.text) ||
        draft?.type === 'numbered' ||
        (prev !== undefined && /[:,]$/.test(prev.text)))
    ) {
      if (number === 1) indents.length = 0
      lastNumber = number
      add('numbered', line.raw.replace(/^(\*\*|__)?(?:\d{1,2}|[a-zæøå])[.)]\s+/, '$1'), 0)
      return
    }
    if (options.decisions) {
      const said = draft && line.gap <= (wrapping.doubleSpaced ? 2 : 1) ? taskField(line.raw) : null
      if (
        said &&
        draft &&
        TASK_BEFORE.has(draft.type) &&
        (draft.type === 'action' || said.field === 'responsible')
      ) {
        draft.type = 'action'
        draft.level = 0
        draft[said.field] ??= said.value
        draft.lines.push(line)
        return
      }
      const follow = maybeTask(line.raw)
      if (follow !== null) {
        add('action', follow)
        return
      }
      if (ACTION.test(line.raw)) {
        add('action', line.raw.replace(ACTION, ''))
        return
      }
    }
    if (options.decisions && DECISION.test(line.raw)) {
      add('decision', line.raw.replace(DECISION, ''))
      return
    }
    if (
      line.strong &&
      line.text.length <= 160 &&
      (line.heading > 0 || !endsSentence(line.text) || line.text.endsWith(':'))
    ) {
      if (!(prev?.strong && draft?.type === 'heading' && line.heading === 0 && join === 'join')) {
        indents.length = 0
        add('heading', line.heading > 0 || line.raw.startsWith('**') ? unbold(line.raw) : line.raw)
        return
      }
    }
    if (
      options.points &&
      POINT.test(line.text) &&
      !(
        join === 'join' &&
        !pointMayStart(draft, prev, line) &&
        prev &&
        !hadRoom(prev, line, wrapping, margin[i] ?? wrapping)
      )
    ) {
      add('bullet', line.raw)
      return
    }
    if (
      options.points &&
      !wrapping.wrapped &&
      draft &&
      line.gap === 0 &&
      isTailLine(line) &&
      opensPoints(draft, drafts[drafts.length - 2])
    ) {
      add('bullet', line.raw)
      return
    }
    if (
      !draft ||
      draft.type === 'heading' ||
      draft.type === 'table' ||
      draft.source.length > LONGEST_PARAGRAPH
    ) {
      add('paragraph', line.raw)
      return
    }
    if (join === 'join') extend(draft, line, wrapping)
    else if (join === 'break') {
      draft.source += `\n${line.raw}`
      draft.lines.push(line)
    } else if (
      inList(draft) &&
      !wrapping.doubleSpaced &&
      line.indent > 0 &&
      line.gap === 0 &&
      !line.page &&
      prev &&
      line.indent > prev.indent
    ) {
      extend(draft, line, wrapping)
    } else {
      if (!inList(draft) || line.gap > 0) indents.length = 0
      add('paragraph', line.raw)
    }
  })
  return drafts.flatMap((draft): BlockContent[] => {
    if (options.decisions && draft.type === 'table' && isTaskHead(draft.rows[0] ?? []))
      return tasksOfTable(draft.rows, options.meetingDate)
    if (draft.type !== 'action') return [finish(draft)]
    const { responsible = null, due = null } = draft
    return [actionBlock(draft.source, { responsible, due }, options.meetingDate)]
  })
}

/** Whether the list that goes on here stands below "Aktioner:" or the like. */
function underTasks(drafts: readonly Draft[]): boolean {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i]
    if (!draft || (draft.type !== 'action' && draft.type !== 'bullet'))
      return draft !== undefined && headsTasks(plainText(draft.source))
  }
  return false
}

/** What "Ansvarlig: …" may stand below. */
const TASK_BEFORE: ReadonlySet<BlockContent['type']> = new Set(['action', 'paragraph', 'bullet', 'numbered'])

/** "Sekretariatet indstiller, at" with one point a line below, without any signs. */
function opensPoints(draft: Draft, before: Draft | undefined): boolean {
  const opens = (one: Draft | undefined): boolean =>
    one?.type === 'paragraph' && /(?:\sat|:)$/.test(one.source)
  return opens(draft) || (draft.type === 'bullet' && draft.lines[0]?.bullet === false && opens(before))
}

const inList = (draft: Draft): boolean => draft.type === 'bullet' || draft.type === 'numbered'

/** A line that begins with "at" after a full line is a new point only where the one before it is closed. */
function pointMayStart(draft: Draft | undefined, prev: Line | undefined, line: Line): boolean {
  if (!draft || !prev) return true
  // Points of one list tend to begin alike: "at udvalget godkender …", "at udvalget drøfter …".
  const opening = (text: string): string => text.slice(0, 200).toLowerCase().split(/\s+/, 2).join(' ')
  if (draft.type === 'bullet' && opening(draft.source) === opening(line.text)) return true
  return (
    /[,;:.]$/.test(prev.text) || / (?:og|samt)$/.test(prev.text) || /indstilles$|indstiller$/.test(prev.text)
  )
}

function extend(draft: Draft, line: Line, wrapping: Wrapping): void {
  draft.source = joinParts(draft.source, line.raw, wrapping)
  draft.lines.push(line)
}

function levelOf(indents: number[], indent: number): number {
  while (indents.length > 0 && indent < (indents[indents.length - 1] ?? 0)) indents.pop()
  if (indents.length === 0 || indent > (indents[indents.length - 1] ?? 0)) indents.push(indent)
  return Math.min(indents.length - 1, 8)
}

/** A heading is bold by its nature; marks around the whole say nothing more. */
function unbold(raw: string): string {
  const match = /^(\*\*|__)([^*_]{1,300})\1$/.exec(raw)
  return match?.[2] ?? raw
}

const cellRuns = (cell: string): BlockContent['content'] => tidyRuns(parseInline(cell))

function finish(draft: Draft): BlockContent {
  const base = { level: draft.level, inside: null, table: null, outcome: null, responsible: null, due: null }
  if (draft.type === 'table') {
    const rows = draft.rows.map((row) => row.map(cellRuns))
    return { ...base, type: 'table', content: [], table: { headerRow: rows.length > 1, rows } }
  }
  const content = tidyRuns(parseInline(draft.source.trim()))
  const text = content.map((run) => run.text).join('')
  const outcome = draft.type === 'decision' ? outcomeOf([text]) : null
  return { ...base, type: draft.type, content, outcome }
}

/** A line that can only continue what stands before it: lower case at its beginning and no list sign. */
export const isTailLine = (line: Line): boolean => !line.bullet && !line.strong && startsLower(line.text)
