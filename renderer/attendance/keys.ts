import type { Attendance } from '../../preload/contract/meeting'
import type { AttendanceFields } from '../../preload/contract/meeting-edits'

/** The answers that one key gives. */
export const ANSWERS = ['present', 'online', 'excused', 'absent'] as const
export type Answer = (typeof ANSWERS)[number]

/** One key a state: til stede, online, afbud, fravær uden afbud. */
export const ANSWER_KEYS: Readonly<Record<string, Answer>> = {
  t: 'present',
  o: 'online',
  a: 'excused',
  f: 'absent'
}

/** What the keys of a line do besides answering: stedfortræder, ny, gæst or not. */
const COMMAND_KEYS: Readonly<Record<string, 'substitute' | 'new' | 'guest'>> = {
  s: 'substitute',
  n: 'new',
  g: 'guest'
}

/** The answer that a line shows; null while nobody has answered. A guest is here, in the room or online. */
export function answerOf(person: Pick<Attendance, 'status' | 'mode'>): Answer | null {
  if (person.status === 'present' || person.status === 'guest') {
    return person.mode === 'online' ? 'online' : 'present'
  }
  return person.status
}

/** The fields that an answer sets. A guest who is here stays a guest. */
export function fieldsOf(answer: Answer, person: Pick<Attendance, 'status'>): AttendanceFields {
  if (answer === 'excused' || answer === 'absent') return { status: answer, mode: null }
  const status = person.status === 'guest' ? 'guest' : 'present'
  return { status, mode: answer === 'online' ? 'online' : 'in_person' }
}

/** Makes a guest of a participant and a participant of a guest. */
export function guestToggled(person: Pick<Attendance, 'status' | 'mode'>): AttendanceFields {
  return {
    status: person.status === 'guest' ? 'present' : 'guest',
    mode: person.mode ?? 'in_person'
  }
}

export type KeyMeaning =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'substitute' }
  | { kind: 'new' }
  | { kind: 'guest' }
  | { kind: 'jump'; prefix: string; to: string }
  | { kind: 'nothing' }

interface Press {
  /** as KeyboardEvent.key */
  key: string
  shift: boolean
  /** letters of a jump that is still being typed; empty when the last one is too long ago */
  typed: string
}

/** The next line, from the current one onwards and around, with a name part that begins with the prefix. */
function findByPrefix(
  people: readonly Pick<Attendance, 'id' | 'name'>[],
  currentId: string | null,
  prefix: string,
  stay: boolean
): string | null {
  const at = people.findIndex((person) => person.id === currentId)
  const start = Math.max(0, stay ? at : at + 1)
  const around = [...people.slice(start), ...people.slice(0, start)]
  const wanted = prefix.toLocaleLowerCase('da')
  const begins = (person: Pick<Attendance, 'name'>) => person.name.toLocaleLowerCase('da').startsWith(wanted)
  const partBegins = (person: Pick<Attendance, 'name'>) =>
    person.name
      .toLocaleLowerCase('da')
      .split(/[\s-]+/)
      .some((part) => part.startsWith(wanted))
  return (around.find(begins) ?? around.find(partBegins))?.id ?? null
}

/**
 * What a letter on a line means. Small letters that name a state always set it, so that nobody's answer is swallowed
 * by a search; every other letter, and any capital, jumps to a name, and those that follow at once narrow the jump for
 * as long as somebody matches.
 */
export function meaningOf(
  press: Press,
  people: readonly Pick<Attendance, 'id' | 'name'>[],
  currentId: string | null
): KeyMeaning {
  if (!/^\p{L}$/u.test(press.key)) return { kind: 'nothing' }
  const letter = press.key.toLocaleLowerCase('da')
  if (!press.shift) {
    const answer = ANSWER_KEYS[letter]
    if (answer) return { kind: 'answer', answer }
    const command = COMMAND_KEYS[letter]
    if (command) return { kind: command }
  }
  if (press.typed) {
    const prefix = press.typed + letter
    const to = findByPrefix(people, currentId, prefix, true)
    if (to) return { kind: 'jump', prefix, to }
  }
  const to = findByPrefix(people, currentId, letter, false)
  return to ? { kind: 'jump', prefix: letter, to } : { kind: 'nothing' }
}
