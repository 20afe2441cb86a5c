import { v7 as uuidv7 } from 'uuid'
import {
  type ContributedItem,
  type ContributedPart,
  type Contribution,
  missingParts
} from '../../preload/contract/agenda'
import { DEFAULT_ITEM_TEMPLATE } from '../../preload/contract/bodies'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { refusalText } from '../annexes/refusal-rules'
import { readBody } from '../bodies/detail'
import { type AppContext, act, languageOf, rowEdits } from '../context'
import { addWorkingDays } from '../directory/holiday-rules'
import { writeFileWhole } from '../documents/write-file'
import { badInput, notFound } from '../errors'
import { readDocumentFile } from '../intake/read-file'
import { countLines, readText } from '../intake/readers/text'
import { plainly, readPastedHtml } from '../intake/reading'
import { kindOfTitle } from '../intake/recognise/titles'
import { squeeze } from '../intake/recognise/words'
import { windowReading } from '../intake/window-reading'
import { meetingNow, meetingTopics } from '../meetings/handlers'
import { keyAt } from '../meetings/order'
import { withTimes } from '../meetings/retime'
import { readContribution } from './contribution-rules'
import { type FormOf, formOf, formWords } from './form-rules'
import { sectionEdits } from './item-edits'
import { readMailFile, storeAttachments } from './mail-file'
import { blocksOf } from './markup-rules'
import { closingStart } from './title-rules'

export type ContributionSource = { path: string } | { text: string } | { html: string }

async function formBody(context: AppContext, meeting: MeetingDetail): Promise<FormOf> {
  const body = meeting.bodyId === null ? null : await readBody(context.store.db, meeting.bodyId)
  return {
    name: meeting.bodyName ?? '',
    layout: meeting.layout,
    itemTemplate: body?.itemTemplate ?? DEFAULT_ITEM_TEMPLATE
  }
}

async function sourceText(
  context: AppContext,
  source: ContributionSource
): Promise<{ name: string | null; text: string }> {
  if ('path' in source) return readDocumentFile(source.path, windowReading(context))
  if ('html' in source) return { ...(await readPastedHtml(source.html, windowReading(context))), name: null }
  const bytes = new TextEncoder().encode(source.text)
  return { name: null, text: plainly(() => readText(bytes)).text }
}

/** The item behind which a new one goes: in front of any other business and what else closes the agenda. */
export function placeOfNew(meeting: MeetingDetail): string | null {
  const top = meeting.items.filter((item) => item.parentId === null)
  return top[closingStart(top) - 1]?.id ?? null
}

/** Longer than any item: a whole agenda, or a book (lines). */
const MOST_LINES = 5000

function requireOneItem(text: string): void {
  if (countLines(text) <= MOST_LINES && text.length <= MOST_LINES * 400) return
  throw badInput(
    'contribution-too-long',
    'Teksten er for lang til ét punkt. Hent punktet alene, eller åbn hele dokumentet med Åbn dokument.',
    'The text is too long for one item. Fetch the item alone, or open the whole document with Open document.'
  )
}

/** Reads one item out of a contributor's file or text, without storing anything. */
export async function fetchContribution(
  context: AppContext,
  meetingId: string,
  source: ContributionSource
): Promise<Contribution> {
  const meeting = await meetingNow(context, meetingId)
  const body = await formBody(context, meeting)
  const { name, text } = await sourceText(context, source)
  requireOneItem(text)
  const mail = 'path' in source ? await readMailFile(source.path) : null
  const { item, lines } = readContribution(text, formWords(body), mail?.subject ?? null)
  const attachments = (mail?.attachments ?? []).map(({ index, name: file, content }) => ({
    index,
    name: file,
    size: content.length
  }))
  return {
    name,
    text,
    item: { ...item, annexes: withAttachments(item.annexes, attachments) },
    lines,
    attachments,
    template: body.itemTemplate,
    afterId: placeOfNew(meeting)
  }
}

const bareName = (file: string): string => file.replace(/\.[^.]+$/, '').replaceAll('_', ' ')

/** Each attachment goes with the annex of its name; the others become annexes of their own. */
function withAttachments(
  annexes: ContributedItem['annexes'],
  files: readonly { index: number; name: string }[]
): ContributedItem['annexes'] {
  const free = new Map(files.map((file) => [file.index, file.name]))
  const named = annexes.map((annex) => {
    const title = squeeze(annex.title)
    const found = [...free].find(([, name]) => {
      const file = squeeze(bareName(name))
      return title !== '' && file !== '' && (file.includes(title) || title.includes(file))
    })
    if (!found) return annex
    free.delete(found[0])
    return { ...annex, attachment: found[0] }
  })
  return [...named, ...[...free].map(([attachment, name]) => ({ title: bareName(name), attachment }))]
}

/** Names of what can be missing, as a promised annex calls it. */
const PART_WORDS: Record<ContributedPart, string> = {
  presenter: 'Navn på den, der fremlægger',
  minutes: 'Tidsforbrug',
  recommendation: 'Indstilling',
  case: 'Sagsfremstilling',
  caseNumber: 'Sagsnummer'
}

export interface NewContribution {
  afterId: string | null
  item: ContributedItem
  path: string | null
  promised: { parts: ContributedPart[]; by: string | null; due: string | null } | null
}

/**
 * Adds the item with its text and annexes in one action. What is missing and promised becomes promised annexes, which
 * the annexes keep track of ("lovet af … til …").
 */
export async function addContribution(
  context: AppContext,
  meetingId: string,
  { afterId, item, path, promised }: NewContribution
) {
  const meeting = await meetingNow(context, meetingId)
  if (item.title.trim() === '') {
    throw badInput('item-without-title', 'Punktet mangler en titel.', 'The item needs a title.')
  }
  const top = meeting.items.filter((one) => one.parentId === null)
  const at = afterId === null ? 0 : top.findIndex((one) => one.id === afterId) + 1
  if (afterId !== null && at === 0) throw notFound('item')
  const wanted = item.annexes.flatMap((annex) => annex.attachment ?? [])
  const { stored, refused } = path
    ? await storeAttachments(context.folder, path, wanted)
    : { stored: new Map(), refused: [] }
  const id = uuidv7()
  const keys = meeting.annexes.map((annex) => annex.order).sort()
  const annex = (fields: Record<string, unknown>) => {
    const key = keyAt(keys, keys.length)
    keys.push(key)
    return rowEdits('annex', meetingId, uuidv7(), { order_key: key, item_id: id, ...fields })
  }
  const missing = missingParts((await formBody(context, meeting)).itemTemplate, item)
  const kind = kindOfTitle(item.title)
  const edits = [
    ...rowEdits('agenda_item', meetingId, id, {
      order_key: keyAt(
        top.map((one) => one.order),
        at
      ),
      title: item.title.trim(),
      public_title: item.publicTitle?.trim() || null,
      kind: kind === 'ordinary' ? null : kind,
      presenters: item.presenters.length > 0 ? item.presenters : null,
      planned_minutes: item.plannedMinutes,
      case_number: item.caseNumber?.trim() || null,
      closed: item.closed || null
    }),
    ...sectionEdits(meetingId, id, 'recommendation', blocksOf(item.recommendation)),
    ...sectionEdits(meetingId, id, 'case', blocksOf(item.case)),
    ...item.annexes.flatMap(({ title, attachment }) => {
      const file = attachment === null ? undefined : stored.get(attachment)
      return annex({ title: title.trim(), file: file ? [file.hash, file.name, file.size] : null })
    }),
    ...(promised?.parts ?? [])
      .filter((part) => missing.includes(part))
      .flatMap((part) =>
        annex({
          title: `${PART_WORDS[part]} til punktet`,
          promised_by: promised?.by?.trim() || item.presenters[0] || null,
          promised_due: promised?.due ?? null
        })
      )
  ]
  const timed = await withTimes(context, meetingId, edits)
  const { seen } = act(context, 'item.fetch', timed, { stream: meetingId, topics: meetingTopics(meetingId) })
  const language = languageOf(context)
  return {
    id,
    seen,
    refused: refused.map(({ name, refusal }) => ({
      name,
      reason: refusalText(refusal)[language === 'da' ? 0 : 1]
    }))
  }
}

/** The empty form of a body, for one of its meetings or for any. */
export async function formBytes(
  context: AppContext,
  bodyId: string | null,
  meetingId: string | null,
  created: string
): Promise<{ bytes: Uint8Array; name: string }> {
  const meeting = meetingId === null ? null : await meetingNow(context, meetingId)
  const id = bodyId ?? meeting?.bodyId ?? null
  if (id === null) {
    throw badInput(
      'form-without-body',
      'Mødet har intet forum, og punktskabelonen hører til et forum. Vælg et i mødets hoved.',
      'The meeting has no body, and the form belongs to one. Choose one in the head of the meeting.'
    )
  }
  const body = await readBody(context.store.db, id)
  if (!body) throw notFound('body')
  const days = body.rules.itemDeadlineDays
  const deadline = meeting?.date && days !== null ? addWorkingDays(meeting.date, -days) : null
  const layout = meeting?.layout ?? body.layout
  // The Word library is loaded with the first form, not with the program.
  const { writeForm } = await import('./form-docx')
  const bytes = await writeForm(formOf({ ...body, layout }, meeting, deadline), created)
  const name = ['Punktskabelon', body.name, meeting?.date]
    .filter(Boolean)
    .join(' ')
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .trim()
  return { bytes, name }
}

/** Asks where, and writes the form; null when the user thought better of it. */
export async function saveForm(context: AppContext, bodyId: string | null, meetingId: string | null) {
  const { bytes, name } = await formBytes(context, bodyId, meetingId, new Date().toISOString())
  const path = await context.desktop?.pickTarget({ name, extension: 'docx' })
  if (!path) return null
  await writeFileWhole(path, bytes)
  return { path, bytes: bytes.length }
}
