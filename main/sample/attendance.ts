import type { MeetingForm, Role } from '../../preload/contract/values'
import { bodyOf } from './bodies'
import { ORGANIZATIONS, organizationOf, personOf } from './people'
import { isPlanted } from './plan'
import type { SampleAttendance, SampleMember } from './sample-data'

/** Who came, who sent regrets and who came instead, the same on every machine. */

export interface Gathering {
  bodyKey: string
  /** counts the body's meetings from 1 */
  index: number
  form: MeetingForm
  held: boolean
  /** everybody who presents or speaks, and so must be there */
  needed: ReadonlySet<string>
  /** guests with the numbers of their items */
  guests: ReadonlyMap<string, number[]>
}

function entry(
  personKey: string,
  status: SampleAttendance['status'],
  more: Partial<SampleAttendance> = {}
): SampleAttendance {
  const person = personOf(personKey)
  return {
    name: person.name,
    title: person.title,
    organization: organizationOf(person.organizationKey).name,
    status,
    mode: null,
    role: null,
    substituteFor: null,
    items: [],
    ...more
  }
}

/** The same small number for the same words. */
export function spread(words: string, count: number): number {
  let sum = 7
  for (const char of words) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003
  return sum % count
}

const sectorOf = (personKey: string): string => organizationOf(personOf(personKey).organizationKey).sector

/** Up to two or three members who are not needed, so that their sector is still there or a substitute comes. */
function regretsOf(gathering: Gathering): SampleMember[] {
  const body = bodyOf(gathering.bodyKey)
  const sitting = body.members.filter(({ role }) => role !== 'secretary' && role !== 'observer')
  const wanted = gathering.held ? 1 + spread(`${gathering.bodyKey} ${gathering.index}`, 3) : 1
  const away: SampleMember[] = []
  const turn = spread(`turn ${gathering.bodyKey} ${gathering.index}`, sitting.length)
  for (const member of [...sitting.slice(turn), ...sitting.slice(0, turn)]) {
    if (away.length >= wanted) break
    if (member.role !== 'member' || gathering.needed.has(member.personKey)) continue
    const substitute = member.substituteKey
    const free = substitute !== null && !sitting.some(({ personKey }) => personKey === substitute)
    if (body.rules.asksForSubstitutes && (!free || gathering.guests.has(substitute ?? ''))) continue
    const others = sitting.filter(
      (other) =>
        other !== member && !away.includes(other) && sectorOf(other.personKey) === sectorOf(member.personKey)
    )
    if (others.length > 0 || (free && !gathering.guests.has(substitute ?? ''))) away.push(member)
  }
  return away
}

const modeOf = (gathering: Gathering, personKey: string): SampleAttendance['mode'] => {
  if (!gathering.held) return null
  if (gathering.form === 'online') return 'online'
  const far = gathering.form === 'hybrid' && spread(`${personKey} ${gathering.index}`, 4) === 0
  return far ? 'online' : 'in_person'
}

/** The participants in the order of their organisations, then guests, then regrets. */
export function attendanceOf(gathering: Gathering): SampleAttendance[] {
  const body = bodyOf(gathering.bodyKey)
  const away = regretsOf(gathering)
  const there = gathering.held ? 'present' : null
  const list: { personKey: string; entry: SampleAttendance }[] = []
  const gone: SampleAttendance[] = []
  const add = (personKey: string, more: Partial<SampleAttendance>): void => {
    const status = more.status === undefined ? there : more.status
    list.push({ personKey, entry: entry(personKey, status, { mode: modeOf(gathering, personKey), ...more }) })
  }
  for (const member of body.members) {
    const role: Role = member.role
    if (!away.includes(member)) {
      add(member.personKey, { role })
      continue
    }
    gone.push(entry(member.personKey, 'excused', { role }))
    const substitute = member.substituteKey
    const none =
      isPlanted(gathering.bodyKey, gathering.index, 'excused-without-substitute') && gone.length === 1
    if (substitute !== null && !none && !body.members.some(({ personKey }) => personKey === substitute))
      add(substitute, { substituteFor: personOf(member.personKey).name })
  }
  list.sort((a, b) => rank(a.personKey) - rank(b.personKey))
  const guests = [...gathering.guests]
    .filter(([personKey]) => !list.some((person) => person.personKey === personKey))
    .map(([personKey, items]) => {
      // a guest for one item often joins from afar
      const afar = gathering.held && spread(personKey, 2) === 0
      return entry(personKey, 'guest', { items, mode: afar ? 'online' : modeOf(gathering, personKey) })
    })
  return [...list.map((person) => person.entry), ...guests, ...gone]
}

const rank = (personKey: string): number =>
  ORGANIZATIONS.findIndex(({ key }) => key === personOf(personKey).organizationKey)
