import { expect, test } from 'vitest'
import { recogniseMeeting } from '../../../main/intake/recognise'
import type { RecognisedMeeting } from '../../../main/intake/recognise/recognised'
import { blockText } from '../../../preload/contract/rich-text'
import { Dice, drawForm, drawMeeting, type TrueItem, type TrueMeeting } from './generator'
import { print } from './printing'

const DOCUMENTS = 600

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What a document says: as it was drawn, or as the reader understood it. */
interface Told {
  front: Record<string, string | null>
  minuteTakers: string[]
  people: {
    name: string
    title: string | null
    organization: string | null
    status: string
    mode: string | null
    role: string | null
    substituteFor: string | null
    items: number[]
  }[]
  items: Omit<TrueItem, 'annexes'>[]
  annexes: { item: number | null; label: string | null; title: string }[]
}

function drawn(meeting: TrueMeeting, form: { annexesInFront: boolean }): Told {
  const { date, start, end, place, chair, body } = meeting
  return {
    ...meeting,
    front: { date, start, end, place, chair, body },
    annexes: meeting.items.flatMap((item) =>
      item.annexes.map((annex) => ({
        item: item.number,
        label: form.annexesInFront ? `Punkt ${item.number}` : annex.label,
        title: annex.title
      }))
    )
  }
}

function read(meeting: RecognisedMeeting): Told {
  const { date, start, end, place, chair, body } = meeting
  return {
    ...meeting,
    front: { date, start, end, place, chair, body },
    people: meeting.attendance,
    items: meeting.items.map(({ sections, ...item }) => ({
      ...item,
      recommendation: sections.recommendation.map(blockText),
      case: sections.case.map(blockText),
      minutes: sections.minutes.map(blockText)
    }))
  }
}

/** Field by field, as strings that can be compared as sets. */
function facts(told: Told): Map<string, string[]> {
  const { people, items } = told
  const map = new Map<string, string[]>()
  const front = Object.entries(told.front).filter(([, value]) => value !== null)
  map.set('front', [
    ...front.map(([name, value]) => `${name} ${value}`),
    ...told.minuteTakers.map((name) => `taker ${name}`)
  ])
  map.set(
    'people',
    people.map((person) => `${person.status} ${person.name}`)
  )
  map.set(
    'titles',
    people.filter((person) => person.title).map((person) => `${person.name} ${person.title?.toLowerCase()}`)
  )
  map.set(
    'organizations',
    people.filter((person) => person.organization).map((person) => `${person.name} ${person.organization}`)
  )
  map.set(
    'marks',
    people.flatMap((person) =>
      [person.mode, person.role, person.substituteFor, person.items.join(',')]
        .filter((mark) => mark)
        .map((mark) => `${person.name} ${mark}`)
    )
  )
  map.set(
    'items',
    items.map((item) => `${item.number} ${item.title}`)
  )
  map.set(
    'item marks',
    items.flatMap((item) =>
      [item.start && `${item.start}-${item.end}`, item.caseNumber, ...item.presenters]
        .filter((mark) => mark)
        .map((mark) => `${item.number} ${mark}`)
    )
  )
  map.set(
    'outcomes',
    items.filter((item) => item.outcome).map((item) => `${item.number} ${item.outcome}`)
  )
  for (const section of ['recommendation', 'case', 'minutes'] as const) {
    map.set(
      section,
      items
        .filter((item) => item[section].length > 0)
        .map((item) => `${item.number} ${squeeze(item[section].join(''))}`)
    )
    map.set(
      `${section} blocks`,
      items.flatMap((item) => item[section].map((text) => `${item.number} ${squeeze(text)}`))
    )
  }
  map.set(
    'annexes',
    told.annexes.map((annex) => `${annex.item} ${annex.label ?? '-'} ${annex.title}`)
  )
  return map
}

/** How many of `a` are in `b`, each counted once. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  return a.filter((value) => {
    const at = rest.indexOf(value)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
}

test('generated documents: precision and recall by field', () => {
  const sums = new Map<string, { right: number; said: number; true: number }>()
  const misses: string[] = []
  for (let seed = 1; seed <= DOCUMENTS; seed++) {
    const dice = new Dice(seed)
    const form = drawForm(dice)
    const meeting = drawMeeting(dice, form)
    const text = print(meeting, form, dice)
    const wanted = facts(drawn(meeting, form))
    const got = facts(read(recogniseMeeting(text)))
    for (const [name, values] of wanted) {
      const said = got.get(name) ?? []
      const sum = sums.get(name) ?? { right: 0, said: 0, true: 0 }
      const right = overlap(values, said)
      sum.right += right
      sum.said += said.length
      sum.true += values.length
      sums.set(name, sum)
      if (right < Math.max(values.length, said.length))
        misses.push(
          `${seed} ${name} [${form.people} ${form.item} ${form.labels} ${form.recommendation} ${form.lines} ${form.caseNumber} ${form.annexes}]`
        )
    }
  }
  const report = [...sums].map(([name, { right, said, true: all }]) => {
    const precision = said === 0 ? 1 : right / said
    const recall = all === 0 ? 1 : right / all
    return { name, precision, recall, all }
  })
  console.log(
    report
      .map(
        ({ name, precision, recall, all }) =>
          `${name.padEnd(22)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  of ${all}`
      )
      .join('\n')
  )
  if (process.env.INTAKE_MISSES) console.log(misses.join('\n'))
  for (const { name, precision, recall } of report) {
    expect(precision, `precision of ${name}`).toBeGreaterThanOrEqual(0.98)
    expect(recall, `recall of ${name}`).toBeGreaterThanOrEqual(0.98)
  }
})
