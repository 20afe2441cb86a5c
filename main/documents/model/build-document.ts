import { danishDate } from '../../../preload/contract/danish'
import { DEFAULT_LAYOUT, type LayoutProfile } from '../../../preload/contract/layout'
import type { AgendaItem, Annex, MeetingDetail } from '../../../preload/contract/meeting'
import {
  type DocumentBlock,
  type DocumentKind,
  type DocumentModel,
  type Fact,
  type Run,
  withColon
} from './document-model'
import { peopleBlocks } from './people'
import { sectionBlocks } from './sections'
import { cleanLine, cleanText, safeLink } from './text'
import {
  CLOSED_ANNEX,
  CLOSED_ITEM,
  CONTACT,
  countedLabel,
  danishTimes,
  FORM_WORDS,
  joinNames,
  MEETING_NUMBER,
  outcomeSentence,
  PUBLIC_DECISION,
  PUBLIC_TITLE,
  TO_FOLLOW
} from './words'

export interface BuildOptions {
  kind: DocumentKind
  /** UTC ISO instant to write into the file instead of the moment of writing */
  created?: string
}

const FOOTER_LENGTH = 90

/**
 * The agenda or the minutes of a meeting as neutral blocks, in the layout of its body: labels, order of sections,
 * listing of people and annexes come from `meeting.layout`. Internal version: closed items are marked, not emptied.
 * What is not known is left out. Never throws.
 */
export function buildDocument(meeting: MeetingDetail, options: BuildOptions): DocumentModel {
  const { kind } = options
  const { layout } = meeting
  const title = documentTitle(meeting, kind)
  const dated = meeting.date === null ? title : `${title}, ${danishDate(meeting.date)}`
  const inFirstItem = layout.participantsIn === 'first_item' && meeting.items.length > 0
  const front: DocumentBlock[] = [
    ...(inFirstItem ? [] : peopleBlocks(meeting, kind, false)),
    ...annexLists(meeting, kind)
  ]
  const blocks: DocumentBlock[] = [
    ...documentDate(meeting, kind),
    { kind: 'title', text: title },
    ...facts(meeting),
    ...front,
    ...(front.length > 0 && meeting.items.length > 0 ? partHeading(layout, kind) : []),
    ...meeting.items.flatMap((item, index) => [
      itemHeading(item, layout),
      ...(index === 0 && inFirstItem ? peopleBlocks(meeting, kind, true) : []),
      ...itemSections(item, meeting, kind)
    ])
  ]
  return {
    kind,
    language: 'da-DK',
    title: dated,
    creator: cleanLine(meeting.bodyName),
    footer: dated.length > FOOTER_LENGTH ? `${dated.slice(0, FOOTER_LENGTH - 1).toWellFormed()}…` : dated,
    created: options.created ?? null,
    blocks
  }
}

/** The date that minutes carry; an agenda has none of its own. */
function documentDate(meeting: MeetingDetail, kind: DocumentKind): DocumentBlock[] {
  if (kind !== 'minutes' || meeting.documentDate === null) return []
  return [{ kind: 'date', text: danishDate(meeting.documentDate) }]
}

/** Names of documents as offices write them, for titles that begin with one already. */
const NAMED: Record<DocumentKind, RegExp> = {
  minutes: /^(udkast til )?(beslutnings|møde)?referat(?!\p{L})/iu,
  agenda: /^(udkast til )?(møde)?dagsorden(?!\p{L})/iu
}

/** "Referat Klyngestyregruppemøde": the body's word for the document and the meeting's title, never the word twice. */
function documentTitle(meeting: MeetingDetail, kind: DocumentKind): string {
  const { minutesTitle, agendaTitle } = meeting.layout.labels
  const word = cleanLine(kind === 'minutes' ? minutesTitle : agendaTitle)
  const title = cleanLine(meeting.title) || cleanLine(meeting.bodyName)
  if (beginsWith(title, word) || NAMED[kind].test(title)) return title
  const other = cleanLine(kind === 'minutes' ? agendaTitle : minutesTitle)
  const rest = beginsWith(title, other)
    ? title.slice(other.length)
    : title.replace(NAMED[kind === 'minutes' ? 'agenda' : 'minutes'], '')
  return [word, rest.trim()].filter((part) => part !== '').join(' ')
}

function beginsWith(title: string, word: string): boolean {
  if (word === '' || title.slice(0, word.length).toLowerCase() !== word.toLowerCase()) return false
  return !/^\p{L}/u.test(title.slice(word.length))
}

function facts(meeting: MeetingDetail): DocumentBlock[] {
  const { labels, showCaseNumbers } = meeting.layout
  const takers = meeting.minuteTakers.map(cleanLine).filter((name) => name !== '')
  const contacts = meeting.contacts.map(contactLine).filter((line) => line.length > 0)
  const form = cleanLine(meeting.formText) || (meeting.form === null ? '' : FORM_WORDS[meeting.form])
  const all: Fact[] = [
    fact(labels.time, meetingTime(meeting)),
    fact(labels.form, form),
    fact(labels.place, cleanLine(meeting.place)),
    fact(MEETING_NUMBER, cleanLine(meeting.number)),
    fact(labels.caseNumber, showCaseNumbers ? cleanLine(meeting.caseNumber) : ''),
    { label: CONTACT, lines: contacts },
    fact(labels.chair, cleanLine(meeting.chair)),
    fact(countedLabel(cleanLine(labels.minuteTakers), takers.length), joinNames(takers))
  ].filter((each) => each.lines.length > 0)
  return all.length > 0 ? [{ kind: 'facts', facts: all }] : []
}

function fact(label: string, value: string): Fact {
  return { label: cleanLine(label), lines: value === '' ? [] : [[{ text: value }]] }
}

/** "24. september 2021 kl. 08.15–11.45", or what of it is known. */
function meetingTime(meeting: MeetingDetail): string {
  const times = danishTimes(meeting.start, meeting.end)
  return [
    ...(meeting.date === null ? [] : [danishDate(meeting.date)]),
    ...(times === null ? [] : [`kl. ${times}`])
  ].join(' ')
}

function contactLine(contact: MeetingDetail['contacts'][number]): Run[] {
  const phone = cleanLine(contact.phone)
  const email = cleanLine(contact.email)
  const href = email.includes('@') ? safeLink(`mailto:${email}`) : null
  const parts: Run[] = [
    { text: cleanLine(contact.name) },
    { text: phone === '' ? '' : `tlf. ${phone}` },
    { text: email, ...(href === null ? {} : { href }) }
  ].filter((part) => part.text !== '')
  return parts.flatMap((part, index) => (index === 0 ? [part] : [{ text: ', ' }, part]))
}

function partHeading(layout: LayoutProfile, kind: DocumentKind): DocumentBlock[] {
  const text = cleanLine(kind === 'minutes' ? layout.labels.minutesTitle : layout.labels.agendaTitle)
  return text === '' ? [] : [{ kind: 'heading', role: 'part', content: [{ text }] }]
}

/**
 * All annexes in front, in the order of their items; those that came with the minutes apart. Annexes of the meeting
 * itself come first and are always in front.
 */
function annexLists(meeting: MeetingDetail, kind: DocumentKind): DocumentBlock[] {
  const { labels, annexList } = meeting.layout
  const inFront = meeting.annexes
    .map((annex) => ({ annex, place: meeting.items.findIndex((item) => item.id === annex.itemId) }))
    .filter(({ place }) => annexList === 'front_and_item' || place < 0)
    .sort((one, other) => one.place - other.place)
    .map(({ annex }) => annex)
  const entry = (annex: Annex) => frontAnnex(annex, meeting, kind)
  return [
    ...annexBlocks('front', labels.annexes, inFront.filter((annex) => !annex.withMinutes).map(entry)),
    ...(kind === 'minutes'
      ? annexBlocks(
          'front',
          labels.annexesWithMinutes,
          inFront.filter((annex) => annex.withMinutes).map(entry)
        )
      : [])
  ]
}

function annexBlocks(role: 'front' | 'section', label: string, entries: readonly string[]): DocumentBlock[] {
  const texts = entries.filter((text) => text !== '')
  if (texts.length === 0) return []
  const heading = cleanLine(label)
  return [
    ...(heading === '' ? [] : [{ kind: 'heading' as const, role, content: [{ text: heading }] }]),
    {
      kind: 'list',
      list: { ordered: false, items: texts.map((text) => ({ content: [{ text }], lists: [] })) }
    }
  ]
}

function itemOf(annex: Annex, meeting: MeetingDetail): AgendaItem | null {
  return meeting.items.find((item) => item.id === annex.itemId) ?? null
}

/** The label that an annex carries beside its item ("Bilag 1"); "Punkt 2" only repeats the item. */
function ownLabel(annex: Annex): string {
  const label = cleanLine(annex.label).replace(/:$/, '')
  return /^punkt\b/i.test(label) ? '' : label
}

/** "Punkt 2, Bilag 1: Titel". */
function frontAnnex(annex: Annex, meeting: MeetingDetail, kind: DocumentKind): string {
  const item = itemOf(annex, meeting)
  const label = [...(item === null ? [] : [`Punkt ${item.numberText}`]), ownLabel(annex)].filter(
    (part) => part !== ''
  )
  return annexText(label.join(', '), annex, kind)
}

function annexText(label: string, annex: Annex, kind: DocumentKind): string {
  const title = cleanLine(annex.title)
  const text = label === '' || title === '' ? label || title : `${label}: ${title}`
  if (text === '') return ''
  const promised = annex.fileHash === null && (annex.promisedBy !== null || annex.promisedDue !== null)
  const marks = [
    ...(annex.closed ? [CLOSED_ANNEX] : []),
    ...(kind === 'agenda' && promised ? [TO_FOLLOW] : [])
  ]
  return [text, ...marks].join(' ')
}

function itemHeading(item: AgendaItem, layout: LayoutProfile): DocumentBlock {
  const presenters = item.presenters.map(cleanLine).filter((name) => name !== '')
  const title = cleanLine(item.title) || cleanLine(item.publicTitle) || (item.closed ? 'Lukket punkt' : '')
  const caseNumber = layout.showCaseNumbers ? cleanLine(item.caseNumber) : ''
  const notes: Run[][] = item.closed ? [[{ text: CLOSED_ITEM, bold: true }]] : []
  if (caseNumber !== '')
    notes.push([{ text: [cleanLine(layout.labels.caseNumber), caseNumber].filter(Boolean).join(' ') }])
  const publicTitle = cleanLine(item.publicTitle)
  if (item.closed && publicTitle !== '' && publicTitle !== title)
    notes.push([{ text: `${withColon(PUBLIC_TITLE)} ${publicTitle}` }])
  return {
    kind: 'item',
    number: item.number,
    sub: subNumber(item),
    format: layout.itemNumber,
    title: presenters.length > 0 ? `${title} v/ ${joinNames(presenters)}`.trim() : title,
    slot: layout.showTimeSlots ? danishTimes(item.start, item.end) : null,
    notes
  }
}

/** The last part of "3.1"; null for an item of its own. */
function subNumber(item: AgendaItem): number | null {
  const last = item.parentId === null ? undefined : /\.(\d+)$/.exec(item.numberText)?.[1]
  return last === undefined ? null : Number(last)
}

function itemSections(item: AgendaItem, meeting: MeetingDetail, kind: DocumentKind): DocumentBlock[] {
  const { labels, annexList } = meeting.layout
  const annexes = meeting.annexes.filter((annex) => annex.itemId === item.id)
  const own = (annex: Annex) => annexText(ownLabel(annex), annex, kind)
  const sections = sectionsInOrder(meeting.layout).flatMap((section): DocumentBlock[] => {
    if (section === 'annexes') {
      const late =
        kind === 'minutes' && annexList === 'item' ? annexes.filter((annex) => annex.withMinutes) : []
      return [
        ...annexBlocks('section', labels.annexes, annexes.filter((annex) => !annex.withMinutes).map(own)),
        ...annexBlocks('section', labels.annexesWithMinutes, late.map(own))
      ]
    }
    if (section === 'minutes' && kind === 'agenda') return []
    const blocks = sectionBlocks(item.sections[section], labels)
    if (section === 'minutes' && blocks.length === 0) blocks.push(...outcomeOnly(item))
    if (section === 'minutes') blocks.push(...publicDecision(item))
    if (blocks.length === 0) return []
    const label = section === 'case' && isPlainInformation(item) ? '' : cleanLine(labels[section])
    return label === ''
      ? blocks
      : [{ kind: 'heading', role: 'section', content: [{ text: label }] }, ...blocks]
  })
  return item.parentId === null ? sections : sections.map(deeper)
}

/** Below the heading of a sub-item every heading stands one level deeper. */
function deeper(block: DocumentBlock): DocumentBlock {
  if (block.kind === 'decision') return { ...block, blocks: block.blocks.map(deeper) }
  return block.kind === 'heading' ? { ...block, deeper: true } : block
}

/** What a closed item's decision may say in public, below the minutes that stay inside. */
function publicDecision(item: AgendaItem): DocumentBlock[] {
  const text = item.closed ? cleanText(item.publicDecision ?? '').trim() : ''
  if (text === '') return []
  return [
    { kind: 'paragraph', content: [{ text: withColon(PUBLIC_DECISION), bold: true }, { text: ` ${text}` }] }
  ]
}

/** Written information that nobody is asked about or answers needs no label over its text. */
function isPlainInformation(item: AgendaItem): boolean {
  const { recommendation, minutes } = item.sections
  return item.kind === 'written_information' && recommendation.length === 0 && minutes.length === 0
}

/** The body's order; a section that it forgot still comes, last: a layout never hides text. */
function sectionsInOrder(layout: LayoutProfile): LayoutProfile['sectionOrder'] {
  return [...new Set([...layout.sectionOrder, ...DEFAULT_LAYOUT.sectionOrder])]
}

/** Minutes of one word: an item with a result and nothing written. */
function outcomeOnly(item: AgendaItem): DocumentBlock[] {
  const sentence = item.outcome === null ? null : outcomeSentence(item.outcome)
  return sentence === null ? [] : [{ kind: 'paragraph', content: [{ text: sentence }] }]
}
