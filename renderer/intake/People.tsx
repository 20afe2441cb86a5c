import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { Found } from './Found'

/** Everyone who was recognised: who came, under their organisations, then guests and regrets. */
export function People({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const people = meeting.attendance.map((person, index) => ({ person, index }))
  const present = people.filter(({ person }) => person.status === 'present' || person.status === null)
  const rest = (['guest', 'excused', 'absent'] as const).map((status) => ({
    status,
    people: people.filter(({ person }) => person.status === status)
  }))
  const titles = { guest: t('intake.guests'), excused: t('intake.excused'), absent: t('intake.absent') }
  return (
    <>
      {present.length > 0 ? (
        <Group id="present" title={t('intake.people')} count={present.length}>
          {byOrganization(present).map(([organization, members]) => (
            <div key={organization} className="people__group">
              {organization ? <h4 className="people__organization">{organization}</h4> : null}
              <Names people={members} meeting={meeting} />
            </div>
          ))}
        </Group>
      ) : null}
      {rest.map(({ status, people: some }) =>
        some.length > 0 ? (
          <Group key={status} id={status} title={titles[status]} count={some.length}>
            <Names people={some} meeting={meeting} organizations />
          </Group>
        ) : null
      )}
    </>
  )
}

interface Numbered {
  person: Attendance
  index: number
}

function byOrganization(people: readonly Numbered[]): [string, Numbered[]][] {
  const groups = new Map<string, Numbered[]>()
  for (const one of people) {
    const name = one.person.organization ?? ''
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups]
}

function Group(props: { id: string; title: string; count: number; children: React.ReactNode }) {
  return (
    <section aria-labelledby={`recognised-${props.id}`}>
      <h3 className="recognised__heading" id={`recognised-${props.id}`}>
        {props.title} <span className="quiet">{props.count}</span>
      </h3>
      {props.children}
    </section>
  )
}

function Names(props: { people: readonly Numbered[]; meeting: MeetingDetail; organizations?: boolean }) {
  const t = useText()
  const numberOf = new Map(props.meeting.items.map((item) => [item.id, item.number]))
  return (
    <ul className="recognised__list">
      {props.people.map(({ person, index }) => {
        const role = person.role && person.role !== 'member' ? t(`intake.role.${person.role}`) : null
        const numbers = person.itemIds.flatMap((id) => numberOf.get(id) ?? [])
        const facts = [
          person.title,
          props.organizations ? person.organization : null,
          role,
          person.mode === 'online' ? t('intake.online') : null,
          person.substituteFor ? t('intake.substitute', { name: person.substituteFor }) : null,
          numbers.length > 0 ? t('intake.guestItems', { numbers: numbers.join(', ') }) : null
        ].filter(Boolean)
        return (
          <li key={person.id}>
            <Found path={`attendance.${index}`}>
              {person.name}
              {facts.length > 0 ? <span className="quiet">, {facts.join(' · ')}</span> : null}
            </Found>
          </li>
        )
      })}
    </ul>
  )
}
