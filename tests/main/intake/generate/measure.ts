import type { RecognisedMeeting } from '../../../../main/intake/recognise/recognised'
import { blockText } from '../../../../preload/contract/rich-text'
import type { Truth } from './truth'

export const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A document's statements by field, as strings that can be compared as bags. */
export type Facts = Map<string, string[]>

const one = (value: string | null | undefined): string[] => (value ? [squeeze(value)] : [])

interface Told {
  front: Omit<Truth, 'minuteTakers' | 'contacts' | 'people' | 'items' | 'annexes'>
  minuteTakers: string[]
  contacts: string[]
  people: Truth['people']
  items: Truth['items']
  annexes: Truth['annexes']
}

function factsOf(told: Told): Facts {
  const facts: Facts = new Map()
  const { front, people, items } = told
  for (const name of [
    'body',
    'title',
    'meetingNumber',
    'date',
    'start',
    'end',
    'place',
    'form',
    'caseNumber',
    'chair'
  ] as const)
    facts.set(name, one(front[name]))
  facts.set('minuteTakers', told.minuteTakers.flatMap(one))
  facts.set('contacts', told.contacts.flatMap(one))
  facts.set(
    'attendance name',
    people.map((person) => person.name)
  )
  facts.set(
    'attendance status',
    people.map((person) => `${person.name} ${person.status}`)
  )
  const of = (name: string, value: (person: Truth['people'][number]) => string | null): void => {
    facts.set(
      `attendance ${name}`,
      people.flatMap((person) => (value(person) ? [`${person.name} ${value(person)?.toLowerCase()}`] : []))
    )
  }
  of('title', (person) => person.title)
  of('organisation', (person) => person.organization)
  of('role', (person) => person.role)
  of('mode', (person) => person.mode)
  of('substituteFor', (person) => person.substituteFor)
  of('items', (person) => person.items.join(','))
  facts.set(
    'items title',
    items.map((item) => `${item.number} ${squeeze(item.title)}`)
  )
  facts.set(
    'items presenters',
    items.flatMap((item) => item.presenters.map((name) => `${item.number} ${name}`))
  )
  facts.set(
    'items times',
    items.flatMap((item) => (item.start ? [`${item.number} ${item.start}-${item.end}`] : []))
  )
  facts.set(
    'items caseNumber',
    items.flatMap((item) => (item.caseNumber ? [`${item.number} ${item.caseNumber}`] : []))
  )
  facts.set(
    'items closed',
    items.flatMap((item) => (item.closed ? [String(item.number)] : []))
  )
  for (const section of ['recommendation', 'case', 'minutes'] as const) {
    facts.set(
      section,
      items.flatMap((item) =>
        item[section].length > 0 ? [`${item.number} ${squeeze(item[section].join(''))}`] : []
      )
    )
    facts.set(
      `${section} blocks`,
      items.flatMap((item) => item[section].map((text) => `${item.number} ${squeeze(text)}`))
    )
  }
  facts.set(
    'annexes',
    told.annexes.map((annex) => `${annex.item} ${squeeze(annex.title)}`)
  )
  facts.set(
    'outcomes',
    items.flatMap((item) => (item.outcome ? [`${item.number} ${item.outcome}`] : []))
  )
  facts.set(
    'decisions',
    items.flatMap((item) => item.decisions.map((text) => `${item.number} ${squeeze(text)}`))
  )
  facts.set(
    'actions',
    items.flatMap((item) =>
      item.actions.map(
        ({ text, responsible, due }) => `${item.number} ${squeeze(text)} ${responsible} ${due}`
      )
    )
  )
  return facts
}

export const factsOfTruth = (truth: Truth): Facts => factsOf({ ...truth, front: truth })

export function factsOfReading(meeting: RecognisedMeeting): Facts {
  const texts = (blocks: RecognisedMeeting['items'][number]['sections']['minutes']): string[] =>
    blocks.map(blockText)
  return factsOf({
    front: {
      body: meeting.body,
      title: meeting.title,
      meetingNumber: meeting.meetingNumber ?? null,
      date: meeting.date,
      start: meeting.start,
      end: meeting.end,
      place: meeting.place,
      form: meeting.form as Truth['form'],
      caseNumber: meeting.caseNumber,
      chair: meeting.chair
    },
    minuteTakers: meeting.minuteTakers,
    contacts: meeting.contacts.map((contact) => contact.name),
    people: meeting.attendance as Truth['people'],
    annexes: meeting.annexes.map(({ item, title }) => ({ item, title })),
    items: meeting.items.map((item) => ({
      ...item,
      recommendation: texts(item.sections.recommendation),
      case: texts(item.sections.case),
      minutes: texts(item.sections.minutes),
      decisions: texts(item.sections.minutes.filter((block) => block.type === 'decision')),
      actions: item.sections.minutes
        .filter((block) => block.type === 'action')
        .map((block) => ({ text: blockText(block), responsible: block.responsible, due: block.due }))
    }))
  })
}

export interface Score {
  right: number
  said: number
  all: number
}
export type Scores = Map<string, Score>

/** How many of `a` are in `b`, each counted once. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  return a.filter((value) => {
    const at = rest.indexOf(value)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
}

/** Adds one document's answers to the sums; returns the fields that were not wholly right. */
export function addScore(scores: Scores, truth: Facts, reading: Facts): string[] {
  const wrong: string[] = []
  for (const [name, values] of truth) {
    const said = reading.get(name) ?? []
    const score = scores.get(name) ?? { right: 0, said: 0, all: 0 }
    const right = overlap(values, said)
    score.right += right
    score.said += said.length
    score.all += values.length
    scores.set(name, score)
    if (right < Math.max(values.length, said.length)) wrong.push(name)
  }
  return wrong
}

export const precisionOf = ({ right, said }: Score): number => (said === 0 ? 1 : right / said)
export const recallOf = ({ right, all }: Score): number => (all === 0 ? 1 : right / all)

/** One line a field, for people. */
export const report = (scores: Scores): string =>
  [...scores]
    .map(
      ([name, score]) =>
        `${name.padEnd(26)} precision ${precisionOf(score).toFixed(4)}  recall ${recallOf(score).toFixed(4)}  of ${score.all}`
    )
    .join('\n')
