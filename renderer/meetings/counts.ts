import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import { SECTOR_KINDS, type SectorKind } from '../../preload/contract/values'

/** How many of a group of seats are filled. */
export interface Filled {
  present: number
  all: number
}

export interface SectorCount extends Filled {
  /** null: the organisation's sector is not known */
  sector: SectorKind | null
}

export interface AttendanceCount extends Filled {
  /** true: seats are the body's memberships; false: it has none, so everybody invited counts */
  byMembership: boolean
  excused: number
  absent: number
  /** seats that nobody has answered for yet, members without a line included */
  unanswered: number
  /** seats filled by a substitute, included in `present` */
  substitutes: number
  guests: number
  /** members of the body who have no line yet */
  missing: number
  sectors: SectorCount[]
  /** null where the rules of procedure say nothing, or nobody has answered yet */
  quorum: {
    needed: number
    present: number
    reached: boolean
    /** not reached, but those who have not answered could still make it */
    isOpen: boolean
  } | null
}

/** Present or a guest: sits in the room or is connected. */
export function isHere(person: Pick<Attendance, 'status'>): boolean {
  return person.status === 'present' || person.status === 'guest'
}

/** Names compare without regard to case and spacing. */
function sameName(one: string, other: string): boolean {
  const bare = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da')
  return bare(one) === bare(other)
}

/** The line of whoever sits here instead of the given person, if anybody does. */
export function substituteOf(
  person: Pick<Attendance, 'id' | 'name'>,
  attendance: readonly Attendance[]
): Attendance | null {
  return (
    attendance.find(
      (other) =>
        other.id !== person.id && other.substituteFor !== null && sameName(other.substituteFor, person.name)
    ) ?? null
  )
}

/** Secretaries and observers have a membership, but no say. */
function hasSay(person: Attendance): boolean {
  return person.role !== 'secretary' && person.role !== 'observer'
}

/**
 * Counts seats, not heads: a member's seat is filled when the member is here, or a substitute is. Guests, the
 * secretariat and observers never count for the ability to take decisions (domain.md, forretningsorden). A body
 * without memberships counts everybody invited who is no guest.
 */
export function countAttendance(
  meeting: Pick<MeetingDetail, 'attendance' | 'memberCount' | 'quorum'>
): AttendanceCount {
  const { attendance } = meeting
  const memberLines = attendance.filter((person) => person.isMember)
  const byMembership = memberLines.length > 0 || meeting.memberCount > 0
  const listed = attendance.map((person) => person.name)
  const seats = attendance.filter((person) => {
    if (!hasSay(person)) return false
    if (byMembership) return person.isMember
    const covers = person.substituteFor
    return person.status !== 'guest' && !(covers && listed.some((name) => sameName(name, covers)))
  })
  const missing = Math.max(0, meeting.memberCount - memberLines.length)
  const sectors = new Map<SectorKind | null, SectorCount>()
  let present = 0
  let substitutes = 0
  let excused = 0
  let absent = 0
  let unanswered = missing
  for (const seat of seats) {
    const substitute = isHere(seat) ? null : substituteOf(seat, attendance)
    const covered = substitute !== null && isHere(substitute)
    const filled = isHere(seat) || covered
    if (filled) present += 1
    if (covered) substitutes += 1
    if (seat.status === 'excused') excused += 1
    else if (seat.status === 'absent') absent += 1
    else if (seat.status === null && !covered) unanswered += 1
    const sector = sectors.get(seat.sector) ?? {
      sector: seat.sector,
      present: 0,
      all: 0
    }
    sectors.set(seat.sector, {
      ...sector,
      all: sector.all + 1,
      present: sector.present + (filled ? 1 : 0)
    })
  }
  const answered = attendance.some((person) => person.status !== null)
  return {
    byMembership,
    present,
    all: seats.length + missing,
    excused,
    absent,
    unanswered,
    substitutes,
    guests: attendance.filter((person) => person.status === 'guest').length,
    missing,
    sectors: [...SECTOR_KINDS, null].flatMap((kind) => sectors.get(kind) ?? []),
    quorum:
      meeting.quorum === null || !answered
        ? null
        : {
            needed: meeting.quorum,
            present,
            reached: present >= meeting.quorum,
            isOpen: present < meeting.quorum && present + unanswered >= meeting.quorum
          }
  }
}
