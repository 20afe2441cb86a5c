import { expect, test } from 'vitest'
import { recogniseMeeting } from '../../../main/intake/recognise'
import type { RecognisedMeeting } from '../../../main/intake/recognise/recognised'
import { blockText } from '../../../preload/contract/rich-text'
import { Dice, drawForm, drawMeeting, type TrueMeeting } from './generator'
import { print } from './printing'

const DOCUMENTS = 600

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What a document says, field by field, as strings that can be compared as sets. */
function facts(meeting: TrueMeeting, form: { annexesInFront: boolean }): Map<string, string[]> {
  const map = new Map<string, string[]>()
  map.set('front', [
    `date ${meeting.date}`,
    `start ${meeting.start}`,
    `end ${meeting.end}`,
    `place ${meeting.place}`,
    `chair ${meeting.chair}`,
    `body ${meeting.body}`,
    ...meeting.minuteTakers.map((name) => `taker ${name}`)
  ])
  map.set(
    'people',
    meeting.people.map((person) => `${person.status} ${person.name}`)
  )
  map.set(
    'titles',
    meeting.people
      .filter((person) => person.title)
      .map((person) => `${person.name} ${person.title?.toLowerCase()}`)
  )
  map.set(
    'organizations',
    meeting.people
      .filter((person) => person.organization)
      .map((person) => `${person.name} ${person.organization}`)
  )
  map.set(
    'marks',
    meeting.people.flatMap((person) =>
      [person.mode, person.role, person.substituteFor, person.items.join(',')]
        .filter((mark) => mark)
        .map((mark) => `${person.name} ${mark}`)
    )
  )
  map.set(
    'items',
    meeting.items.map((item) => `${item.number} ${item.title}`)
  )
  map.set(
    'item marks',
    meeting.items.flatMap((item) =>
      [item.start && `${item.start}-${item.end}`, item.caseNumber, ...item.presenters]
        .filter((mark) => mark)
        .map((mark) => `${item.number} ${mark}`)
    )
  )
  map.set(
    'outcomes',
    meeting.items.filter((item) => item.outcome).map((item) => `${item.number} ${item.outcome}`)
  )
  for (const section of ['recommendation', 'case', 'minutes'] as const) {
    map.set(
      section,
      meeting.items
        .filter((item) => item[section].length > 0)
        .map((item) => `${item.number} ${squeeze(item[section].join(''))}`)
    )
    map.set(
      `${section} blocks`,
      meeting.items.flatMap((item) => item[section].map((text) => `${item.number} ${squeeze(text)}`))
    )
  }
  map.set(
    'annexes',
    meeting.items.flatMap((item) =>
      item.annexes.map(
        (annex) =>
          `${item.number} ${form.annexesInFront ? `Punkt ${item.number}` : (annex.label ?? '-')} ${annex.title}`
      )
    )
  )
  return map
}

function found(meeting: RecognisedMeeting): Map<string, string[]> {
  const map = new Map<string, string[]>()
  const front: [string, string | null][] = [
    ['date', meeting.date],
    ['start', meeting.start],
    ['end', meeting.end],
    ['place', meeting.place],
    ['chair', meeting.chair],
    ['body', meeting.body]
  ]
  map.set('front', [
    ...front.filter(([, value]) => value !== null).map(([name, value]) => `${name} ${value}`),
    ...meeting.minuteTakers.map((name) => `taker ${name}`)
  ])
  map.set(
    'people',
    meeting.attendance.map((person) => `${person.status} ${person.name}`)
  )
  map.set(
    'titles',
    meeting.attendance
      .filter((person) => person.title)
      .map((person) => `${person.name} ${person.title?.toLowerCase()}`)
  )
  map.set(
    'organizations',
    meeting.attendance
      .filter((person) => person.organization)
      .map((person) => `${person.name} ${person.organization}`)
  )
  map.set(
    'marks',
    meeting.attendance.flatMap((person) =>
      [person.mode, person.role, person.substituteFor, person.items.join(',')]
        .filter((mark) => mark)
        .map((mark) => `${person.name} ${mark}`)
    )
  )
  map.set(
    'items',
    meeting.items.map((item) => `${item.number} ${item.title}`)
  )
  map.set(
    'item marks',
    meeting.items.flatMap((item) =>
      [item.start && `${item.start}-${item.end}`, item.caseNumber, ...item.presenters]
        .filter((mark) => mark)
        .map((mark) => `${item.number} ${mark}`)
    )
  )
  map.set(
    'outcomes',
    meeting.items.filter((item) => item.outcome).map((item) => `${item.number} ${item.outcome}`)
  )
  for (const section of ['recommendation', 'case', 'minutes'] as const) {
    map.set(
      section,
      meeting.items
        .filter((item) => item.sections[section].length > 0)
        .map((item) => `${item.number} ${squeeze(item.sections[section].map(blockText).join(''))}`)
    )
    map.set(
      `${section} blocks`,
      meeting.items.flatMap((item) =>
        item.sections[section].map((block) => `${item.number} ${squeeze(blockText(block))}`)
      )
    )
  }
  map.set(
    'annexes',
    meeting.annexes.map((annex) => `${annex.item} ${annex.label ?? '-'} ${annex.title}`)
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
    const wanted = facts(meeting, form)
    const got = found(recogniseMeeting(text))
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
