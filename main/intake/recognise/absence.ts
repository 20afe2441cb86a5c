import type { Draft } from './draft'
import { plainText } from './inline'
import type { Where } from './item-content'
import type { Label } from './labels'
import type { Line } from './lines'
import { readPeople } from './people'

/**
 * "Fraværende: Anne Lund (F)" inside an item: those whom the front lists are not listed twice, and somebody who came
 * to the meeting was not there for this item. False when nobody is listed in front, or the line names no people.
 */
function takeAbsence(draft: Draft, label: Label, line: Line, number: number): boolean {
  const text = plainText(label.rest).trim()
  if (draft.people.length === 0 || text === '' || text.length > 300) return false
  const kind = label.kind === 'excused' ? 'excused' : 'absent'
  const source = { text, lines: [line], strong: false, gap: 9, cells: null }
  const read = readPeople([source], kind, draft.wrapping, null)
  if (read.people.length === 0 || read.left.length > 0) return read.layout.length > 0 && claimed(draft, line)
  for (const person of read.people) {
    const at = draft.people.findIndex((other) => other.entry.name === person.entry.name)
    const held = draft.people[at]
    if (!held) {
      person.entry.items = [number]
      draft.people.push(person)
    } else if (held.status === 'present' || held.status === 'guest') {
      if (!held.entry.notItems.includes(number)) held.entry.notItems.push(number)
    } else if (held.entry.items.length > 0 && !held.entry.items.includes(number)) {
      held.entry.items.push(number)
    }
    draft.ledger.claim(line, `attendance.${held ? at : draft.people.length - 1}`)
  }
  return true
}

/** Whether a line inside an item names those who were missing there, and took it. */
export function saysAbsence(draft: Draft, label: Label, line: Line, where: Where): boolean {
  if ((label.kind !== 'absent' && label.kind !== 'excused') || label.sure || line.hint !== undefined)
    return false
  // A list of people inside the first item is the meeting's own.
  if (where.index === 0 && draft.meeting.layout.participantsIn === 'first_item') return false
  return takeAbsence(draft, label, line, where.place.number)
}

function claimed(draft: Draft, line: Line): boolean {
  draft.ledger.claim(line, 'layout')
  return true
}
