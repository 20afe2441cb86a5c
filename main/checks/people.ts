import type { Finding } from '../../preload/contract/checks'
import type { AgendaItem, Attendance, MeetingDetail } from '../../preload/contract/meeting'
import { finding, goTo, isAhead, isOff } from './finding'
import { foldedText, isSameName, looksLikePerson, mayBeSamePerson, nameWords } from './names'

/** Who came, who did not, and who covers whom. Pure. */

const isGone = (person: Attendance): boolean => person.status === 'excused' || person.status === 'absent'

/** Both entries are one person: the same in the directory, or the same full name where the directory knows only one. */
function isSamePerson(a: Attendance, b: Attendance): boolean {
  if (a.personId !== null && b.personId !== null) return a.personId === b.personId
  return isSameName(a.name, b.name)
}

/** `person-present-and-excused`: listed as there and under Afbud. A part of the meeting only is no contradiction. */
export function presentAndExcused(meeting: MeetingDetail): Finding[] {
  if (meeting.listsWholeCircle) return []
  const gone = meeting.attendance.filter(isGone)
  const there = meeting.attendance.filter(
    (person) => person.status === 'present' && person.itemIds.length === 0
  )
  const pairs = there.flatMap((person) => {
    const other = gone.find((candidate) => isSamePerson(person, candidate))
    return other ? [{ person, other }] : []
  })
  return pairs.map(({ person, other }) => {
    const where = other.status === 'excused' ? 'under afbud' : 'som fraværende'
    const whereEn = other.status === 'excused' ? 'among the regrets' : 'as absent'
    return finding(meeting, {
      code: 'person-present-and-excused',
      place: [person.id],
      attendance: person,
      message: `${person.name} står både som deltager og ${where}.`,
      messageEn: `${person.name} is listed both as present and ${whereEn}.`,
      mend: {
        type: 'list-whole-circle',
        label: 'Listen viser hele kredsen',
        labelEn: 'The list shows everybody invited'
      }
    })
  })
}

const NOT_NAMED = new Set(['', '-', '–', 'nn', 'n n', 'ukendt', 'stedfortræder', 'suppleant', 'vikar'])

/**
 * `substitute-covers-nobody`: a substitute for somebody who is there, for oneself, or for a person without a name. A
 * substitute for somebody who is not listed at all implies the regret and is fine.
 */
export function substituteCoversNobody(meeting: MeetingDetail): Finding[] {
  return meeting.attendance.flatMap((person) => {
    if (person.substituteFor === null || isGone(person)) return []
    const covered = person.substituteFor.trim()
    if (NOT_NAMED.has(foldedText(covered)))
      return finding(meeting, {
        code: 'substitute-covers-nobody',
        place: [person.id],
        attendance: person,
        message: `${person.name} står som stedfortræder, men det fremgår ikke for hvem.`,
        messageEn: `${person.name} is listed as a substitute, but not for whom.`,
        mend: goTo('participants')
      })
    if (isSameName(covered, person.name))
      return finding(meeting, {
        code: 'substitute-covers-nobody',
        place: [person.id],
        attendance: person,
        message: `${person.name} står som stedfortræder for sig selv.`,
        messageEn: `${person.name} is listed as a substitute for themselves.`,
        mend: goTo('participants')
      })
    const named = meeting.attendance.filter(
      (other) => other.id !== person.id && isSameName(other.name, covered)
    )
    if (named.some(isGone)) return []
    const there = named.find((other) => other.status === 'present' && other.itemIds.length === 0)
    if (!there) return []
    return finding(meeting, {
      code: 'substitute-covers-nobody',
      place: [person.id],
      attendance: person,
      message: `${person.name} er stedfortræder for ${there.name}, som selv står som deltager.`,
      messageEn: `${person.name} substitutes for ${there.name}, who is listed as present.`,
      mend: {
        type: 'set-status',
        attendanceId: there.id,
        status: 'excused',
        label: `Sæt ${there.name} under afbud`,
        labelEn: `Put ${there.name} among the regrets`
      }
    })
  })
}

/** `excused-without-substitute`: a member's regrets without a substitute, only where the body asks for one. */
export function excusedWithoutSubstitute(meeting: MeetingDetail): Finding[] {
  if (!meeting.asksForSubstitutes || isOff(meeting)) return []
  const covers = meeting.attendance.filter((person) => person.substituteFor !== null && !isGone(person))
  return meeting.attendance.flatMap((person) => {
    if (person.status !== 'excused' || !person.isMember) return []
    if (person.role === 'secretary' || person.role === 'observer') return []
    if (covers.some((cover) => mayBeSamePerson(cover.substituteFor ?? '', person.name))) return []
    return finding(meeting, {
      code: 'excused-without-substitute',
      place: [person.id],
      attendance: person,
      message: `${person.name} har meldt afbud uden stedfortræder.`,
      messageEn: `${person.name} has sent regrets without a substitute.`,
      mend: goTo('participants')
    })
  })
}

/** Functions and organisations present things too; only a name that is somebody's can be missing from the list. */
function knownAs(meeting: MeetingDetail, presenter: string): Attendance | 'leads' | null {
  const listed = meeting.attendance.filter((person) => mayBeSamePerson(person.name, presenter))
  const there = listed.find((person) => !isGone(person))
  if (there) return there
  const leads = [meeting.chair, ...meeting.minuteTakers]
  if (leads.some((name) => name !== null && mayBeSamePerson(name, presenter))) return 'leads'
  return listed[0] ?? null
}

const organisationNamed = (meeting: MeetingDetail, presenter: string): boolean => {
  const name = foldedText(presenter)
  return meeting.attendance.some(
    (person) => person.organization !== null && foldedText(person.organization) === name
  )
}

function presenterFinding(
  meeting: MeetingDetail,
  presenter: string,
  items: readonly AgendaItem[]
): Finding | null {
  const [item] = items
  if (!item || !looksLikePerson(presenter) || organisationNamed(meeting, presenter)) return null
  const known = knownAs(meeting, presenter)
  const name = nameWords(presenter).join(' ')
  const place = [textOf(name)]
  if (known === null) {
    const all = items.length === meeting.items.length
    return finding(meeting, {
      code: 'presenter-not-listed',
      place,
      item,
      person: name,
      message: `${name} skal fremlægge punkt ${numbers(items)}, men står ikke blandt deltagerne.`,
      messageEn: `${name} presents item ${numbers(items, 'and')}, but is not among the participants.`,
      mend: {
        type: 'add-attendance',
        name,
        status: 'guest',
        itemIds: all ? [] : items.map(({ id }) => id),
        label: `Tilføj ${name} som gæst`,
        labelEn: `Add ${name} as a guest`
      }
    })
  }
  // a presenter with regrets can be replaced before the meeting; afterwards the heading is history
  if (known === 'leads' || !isGone(known) || !isAhead(meeting)) return null
  return finding(meeting, {
    code: 'presenter-not-listed',
    place,
    item,
    attendance: known,
    message: `${known.name} skal fremlægge punkt ${numbers(items)}, men har meldt afbud.`,
    messageEn: `${known.name} presents item ${numbers(items, 'and')}, but has sent regrets.`,
    mend: goTo('agenda', item.id)
  })
}

const textOf = (name: string): string => foldedText(name).replaceAll(' ', '-')

/** "2", "2 og 5", "2, 4 og 5" */
function numbers(items: readonly AgendaItem[], and: 'og' | 'and' = 'og'): string {
  const list = items.map((item) => String(item.number))
  const last = list.pop() ?? ''
  return list.length === 0 ? last : `${list.join(', ')} ${and} ${last}`
}

/**
 * `presenter-not-listed`: somebody with v/ who is neither among the participants nor leads the meeting; before the
 * meeting also a presenter who has sent regrets. Quiet while no participants are known.
 */
export function presenterNotListed(meeting: MeetingDetail): Finding[] {
  if (isOff(meeting) || !meeting.attendance.some((person) => !isGone(person))) return []
  const byPresenter = new Map<string, { presenter: string; items: AgendaItem[] }>()
  for (const item of meeting.items)
    for (const presenter of item.presenters) {
      const key = textOf(nameWords(presenter).join(' '))
      const entry = byPresenter.get(key) ?? { presenter, items: [] }
      if (!entry.items.includes(item)) entry.items.push(item)
      byPresenter.set(key, entry)
    }
  return [...byPresenter.values()].flatMap(
    ({ presenter, items }) => presenterFinding(meeting, presenter, items) ?? []
  )
}
