import { isAgendaHead } from './agenda-table'
import { annexOfFile, mergeAnnex } from './annexes'
import { type Draft, Ledger } from './draft'
import { readFront } from './front'
import { habitualLabels } from './habitual'
import { inOrder, labelByHint, learnedMap, placeHinted, takeHinted } from './hints'
import { type Habits, TELLS } from './item-content'
import type { ItemPlace } from './items'
import { isPeopleLabel, isSectionLabel, learnedLabel, matchLabel } from './labels'
import { type Line, readLines, type Source } from './lines'
import { outcomeOf } from './outcomes'
import { isPeopleHead } from './people-table'
import { findPlaces } from './places'
import { prepareLines } from './prepare'
import type { Hints, RecognisedAttendance, RecognisedMeeting } from './recognised'
import { readItem } from './sections'
import { findTail, readTail } from './tail'
import { readTitle } from './titles'
import { squeeze } from './words'
import { measureWrapping } from './wrapping'

function emptyMeeting(): RecognisedMeeting {
  return {
    body: null,
    title: null,
    meetingNumber: null,
    kind: 'agenda',
    date: null,
    start: null,
    end: null,
    form: null,
    formText: null,
    place: null,
    caseNumber: null,
    documentDate: null,
    chair: null,
    minuteTakers: [],
    contacts: [],
    attendance: [],
    annexes: [],
    items: [],
    unplaced: [],
    lines: [],
    layout: { labels: {} }
  }
}

/**
 * Reads minutes or an agenda from text (with or without Markdown marks, hard-wrapped or not) into a meeting.
 * Never throws; what fits nowhere stands in `unplaced`, and `lines` says where each source line went.
 */
export function recogniseMeeting(text: string, hints: Hints = {}): RecognisedMeeting {
  const source = readLines(text, hints.lines)
  const learned = learnedMap(hints.labels)
  const hinted = takeHinted(source.lines)
  const lines = prepareLines(hinted.lines)
  const labels = lines.map((line) => {
    const said = labelByHint(line, learned)
    return said === undefined ? matchLabel(line, learned) : said
  })
  const habitual = habitualLabels(lines, labels)
  if (habitual.size > 0)
    lines.forEach((line, i) => {
      if (line.hint === undefined) labels[i] ??= learnedLabel(line, habitual)
    })
  // The head of a table below "Afbud" names its columns, not another list.
  lines.forEach((line, i) => {
    const above = labels[i - 1]
    if (above && isPeopleLabel(above.kind) && line.cells && isPeopleHead(line.cells)) labels[i] = null
  })
  // "Tid | Punkt | Ansvarlig" names the columns of an agenda; "Tid" tells no time there.
  lines.forEach((line, i) => {
    if (line.cells && !labels[i]?.sure && isAgendaHead(lines, i)) labels[i] = null
  })
  const wrapping = measureWrapping(lines, source.markdown)
  const places = findPlaces(lines, labels, wrapping)
  const titles = new Set(
    places
      .flatMap((place) => [squeeze(place.title), squeeze(readTitle(place.title).title)])
      .filter((title) => title.length > 3)
  )
  const draft: Draft = {
    titles,
    meeting: emptyMeeting(),
    people: [],
    ledger: new Ledger(),
    wrapping,
    lines,
    labels,
    starts: places.map((place) => lines[place.from]?.no ?? 0),
    leftovers: [],
    loneDates: [],
    wordings: [],
    slots: new Map(),
    groupedPeople: false,
    saysMinutes: false,
    saysAgenda: false
  }
  readFront(draft, places[0]?.from ?? lines.length, titles)
  const habits: Habits = {
    unlabelled: !labels.some(
      (label, i) =>
        label && isSectionLabel(label.kind) && i >= (places[0]?.from ?? 0) && label.kind !== 'annexes'
    ),
    minutes:
      draft.saysMinutes ||
      (!draft.saysAgenda &&
        labels.some((label, i) => label?.kind === 'minutes' && i >= (places[0]?.from ?? 0))),
    bare: !labels.some(
      (label, i) =>
        (label?.kind === 'recommendation' || label?.kind === 'case') && i >= (places[0]?.from ?? 0)
    ),
    loose: false,
    count: places.length
  }
  // Nothing says what it is, but most items tell what happened: minutes.
  if (!habits.minutes && !draft.saysAgenda && habits.unlabelled) habits.minutes = tellsMinutes(lines, places)
  const labelled = places.filter((place, i) => {
    const end = places[i + 1]?.from ?? lines.length
    return labels.slice(place.body, end).some((label) => label?.kind === 'minutes')
  })
  // A decision set apart in an item now and then does not make the text above it the case.
  const told = labelled.some((place) => {
    const at = labels.findIndex((label, i) => i >= place.body && label?.kind === 'minutes')
    return lines.slice(place.body, at).some((line) => TELLS.test(line.text))
  })
  const apart =
    (labelled.length * 3 > places.length || !told) &&
    labels.some((label, i) => label?.kind === 'minutes' && label.rest === '' && i >= (places[0]?.from ?? 0))
  habits.loose = habits.bare && !apart && labelled.length * 2 <= places.length
  const tail = findTail(lines, places[places.length - 1])
  places.forEach((place, index) => {
    const end = places[index + 1]?.from ?? tail
    draft.meeting.items.push(readItem(draft, place, end, index, habits))
  })
  readTail(draft, tail)
  placeHinted(draft, hinted)
  if (hinted.taken.length > 0) inOrder(draft)
  return settle(draft, source, places)
}

/** Whether at least a third of the items tell what was said or decided. */
function tellsMinutes(lines: readonly Line[], places: readonly ItemPlace[]): boolean {
  const told = places.filter((place, i) => {
    const end = Math.min(places[i + 1]?.from ?? lines.length, place.body + 200)
    const texts = lines.slice(place.body, end).map((line) => line.text)
    return (
      texts.some((text) => TELLS.test(text)) || outcomeOf(texts.filter((text) => text.length < 300)) !== null
    )
  })
  return told.length > 0 && told.length * 3 >= places.length
}

function settle(draft: Draft, source: Source, places: readonly ItemPlace[]): RecognisedMeeting {
  const { meeting } = draft
  settleDates(draft)
  settleAttendance(draft)
  for (const file of source.files) {
    const annex = annexOfFile(file.path)
    if (annex && !meeting.annexes.some((held) => held.item === annex.item)) mergeAnnex(meeting.annexes, annex)
  }
  for (const item of meeting.items) {
    const slot = draft.slots.get(item.number)
    if (slot && item.start === null) Object.assign(item, { start: slot.start, end: slot.end })
    if (slot && item.presenters.length === 0) item.presenters = slot.presenters
  }
  const hasMinutes = meeting.items.some((item) => item.sections.minutes.length > 0)
  meeting.kind = hasMinutes || draft.saysMinutes ? 'minutes' : 'agenda'
  settleLayout(draft, places)
  const settled = draft.ledger.settle(source)
  meeting.lines = settled.lines
  meeting.unplaced = [...settled.unplaced, ...draft.leftovers]
  return meeting
}

/** Fields that give initials mean the person who has them behind the name. */
function spellOut(meeting: RecognisedMeeting, initials: ReadonlyMap<string, string>): void {
  const full = (name: string): string => initials.get(name) ?? name
  meeting.minuteTakers = [...new Set(meeting.minuteTakers.map(full))]
  if (meeting.chair !== null) meeting.chair = full(meeting.chair)
  for (const item of meeting.items) {
    item.presenters = item.presenters.map(full)
    for (const block of item.sections.minutes)
      if (block.responsible !== null) block.responsible = full(block.responsible)
  }
}

/** A date alone on its line is the meeting's where nothing else gives one; else it is the document's own. */
function settleDates(draft: Draft): void {
  const { meeting } = draft
  const [first, second] = draft.loneDates
  if (first === undefined) return
  if (meeting.date === null) {
    meeting.date = first
    if (second !== undefined && second !== first) meeting.documentDate ??= second
  } else meeting.documentDate ??= first
}

function settleAttendance(draft: Draft): void {
  const { meeting } = draft
  const numbers = meeting.items.map((item) => item.number)
  const initials = new Map<string, string>()
  meeting.attendance = draft.people.map(({ entry, status }): RecognisedAttendance => {
    const attended = entry.items.length > 0 ? entry.items : entry.notItems.length > 0 ? numbers : []
    const known = attended.filter((number) => !entry.notItems.includes(number))
    const items =
      numbers.length > 0 && entry.items.length > 3
        ? known.filter((number) => numbers.includes(number))
        : known
    if (entry.initials !== null) initials.set(entry.initials, entry.name)
    if (entry.leads && meeting.chair === null) meeting.chair = entry.name
    if (entry.writes && !meeting.minuteTakers.includes(entry.name)) meeting.minuteTakers.push(entry.name)
    draft.leftovers.push(...entry.notes.map((note) => `${entry.name}: ${note}`))
    return {
      name: entry.name,
      title: entry.title,
      organization: entry.organization,
      status,
      mode: entry.mode,
      role: entry.role,
      substituteFor: entry.substituteFor,
      items
    }
  })
  spellOut(meeting, initials)
}

function settleLayout(draft: Draft, places: readonly ItemPlace[]): void {
  const { meeting } = draft
  const { layout } = meeting
  for (const kind of ['recommendation', 'case', 'minutes'] as const) {
    const counts = new Map<string, number>()
    for (const said of draft.wordings) {
      // "Beslutning i Ældrerådet den 3. maj 2012" is this meeting's; the label is its first word.
      const wording = said.wording.replace(/ (?:i|fra|på|den) .*$/, '')
      if (said.kind === kind) counts.set(wording, (counts.get(wording) ?? 0) + 1)
    }
    const most = [...counts].sort((a, b) => b[1] - a[1])[0]
    if (most) layout.labels[kind] = most[0]
  }
  if (meeting.attendance.length > 0) {
    layout.people = draft.groupedPeople ? 'grouped' : 'lines'
    layout.participantsIn ??= 'front'
  }
  if (places.length > 0) {
    layout.itemNumber = places[0]?.form === 'punkt' ? 'punkt' : 'dot'
    layout.showTimeSlots = meeting.items.some((item) => item.start !== null)
    layout.showCaseNumbers = meeting.items.some((item) => item.caseNumber !== null)
  }
  if (meeting.annexes.length > 0) {
    layout.annexList = meeting.annexes.some((annex) => /^(?:punkt|pkt)/i.test(annex.label ?? ''))
      ? 'front_and_item'
      : 'item'
  }
}
