import type { LayoutProfile } from '../../../preload/contract/layout'
import type { Attendance, MeetingDetail } from '../../../preload/contract/meeting'
import type { DocumentBlock, DocumentKind, PeopleGroup } from './document-model'
import { cleanLine } from './text'
import { countedLabel, itemNumbers, ONLINE, OTHERS, ROLE_WORDS, UNREGISTERED } from './words'

/**
 * Who came, was a guest, sent regrets or stayed away, in the body's way of listing. An agenda lists who is invited
 * and says nothing about who came. Somebody without a registered status is said to be unregistered, not present.
 */
export function peopleBlocks(meeting: MeetingDetail, kind: DocumentKind, inItem: boolean): DocumentBlock[] {
  const { layout, attendance } = meeting
  const { labels } = layout
  const people = attendance.filter((person) => cleanLine(person.name) !== '')
  const line = personLine(meeting, kind)
  const withOrganization = (person: Attendance) => line(person, true)
  const listed = (label: string, who: readonly Attendance[]): DocumentBlock[] =>
    block(label, inItem, who.length, [{ heading: null, people: who.map(withOrganization) }])
  const status = (wanted: Attendance['status']) => people.filter((person) => person.status === wanted)

  if (kind === 'agenda') {
    const invited = people.filter(
      (person) => person.status !== 'guest' && (person.isMember || person.substituteFor === null)
    )
    return [...participants(layout, inItem, invited, line), ...listed(labels.guests, status('guest'))]
  }
  return [
    ...participants(layout, inItem, status('present'), line),
    ...listed(labels.guests, status('guest')),
    ...listed(labels.excused, status('excused')),
    ...listed(labels.absent, status('absent')),
    ...listed(UNREGISTERED, status(null))
  ]
}

type PersonLine = (person: Attendance, withOrganization: boolean) => string

function participants(
  layout: LayoutProfile,
  inItem: boolean,
  who: readonly Attendance[],
  line: PersonLine
): DocumentBlock[] {
  const label = layout.labels.participants
  if (layout.people === 'lines')
    return block(label, inItem, who.length, [
      { heading: null, people: who.map((person) => line(person, true)) }
    ])
  const byOrganization = Map.groupBy(who, (person) => cleanLine(person.organization))
  const groups: PeopleGroup[] = []
  for (const [organization, members] of byOrganization)
    if (organization !== '')
      groups.push({ heading: organization, people: members.map((person) => line(person, false)) })
  const others = byOrganization.get('')
  if (others !== undefined)
    groups.push({
      // without a heading they would read as belonging to the organisation before them
      heading: groups.length > 0 ? OTHERS : null,
      people: others.map((person) => line(person, false))
    })
  return block(label, inItem, who.length, groups)
}

function block(label: string, inItem: boolean, count: number, groups: PeopleGroup[]): DocumentBlock[] {
  if (count === 0) return []
  return [{ kind: 'people', label: countedLabel(cleanLine(label), count), inItem, groups }]
}

/** "Navn, titel, organisation (medformand, punkt 2, virtuelt) (i stedet for NAVN, titel)". */
function personLine(meeting: MeetingDetail, kind: DocumentKind): PersonLine {
  const items = new Map(meeting.items.map((item) => [item.id, item]))
  const titles = new Map(
    meeting.attendance.map((person) => [cleanLine(person.name).toLowerCase(), cleanLine(person.title)])
  )
  return (person, withOrganization) => {
    const title = cleanLine(person.title)
    const facts = [
      cleanLine(person.name),
      title,
      ...(withOrganization ? [cleanLine(person.organization)] : [])
    ].filter((fact) => fact !== '')
    const role = person.role === null ? null : ROLE_WORDS[person.role]
    const there = person.itemIds.map((id) => items.get(id)).filter((item) => item !== undefined)
    const whole = there.filter((item) => item.parentId === null).map((item) => item.number)
    const parts = there.filter((item) => item.parentId !== null).map((item) => item.numberText)
    // who is invited to some items only is known before the meeting, who left early is not
    const partly = (kind === 'minutes' || person.status === 'guest') && there.length < meeting.items.length
    const marks = [
      ...(role !== null && !title.toLowerCase().includes(role) ? [role] : []),
      ...(there.length > 0 && partly ? [itemNumbers(whole, parts)] : []),
      ...(kind === 'minutes' && person.mode === 'online' ? [ONLINE] : [])
    ]
    const line = marks.length > 0 ? `${facts.join(', ')} (${marks.join(', ')})` : facts.join(', ')
    const covered = kind === 'minutes' ? cleanLine(person.substituteFor) : ''
    if (covered === '') return line
    const coveredTitle = titles.get(covered.toLowerCase()) ?? ''
    return `${line} (i stedet for ${covered}${coveredTitle === '' ? '' : `, ${coveredTitle}`})`
  }
}
