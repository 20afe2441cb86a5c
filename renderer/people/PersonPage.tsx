import { ArrowLeft, Trash2, Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PersonFields } from '../../preload/contract/bodies'
import type { PersonDetail } from '../../preload/contract/directory'
import { useLanguage, useText } from '../i18n'
import { toastWithUndo } from '../shell/history'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { navigate, type Route, toPath } from '../shell/routes'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { ComboBox } from '../ui/ComboBox'
import { formatDate, today } from '../ui/dates'
import { InlineError } from '../ui/InlineError'
import { InlineField } from '../ui/TextField'
import { lineOrNull, seatsOn } from './rules'
import './PersonPage.css'

/** One person: who they are, how they are reached, where they sit and sat, and the meetings they came to lately. */
export function PersonPage({ id }: { id: string }) {
  const t = useText()
  const query = useCall('directory.person', { id }, ['people', id])
  usePlace(query.data?.name ?? t('people.title'))
  if (query.data) return <Person person={query.data} />
  if (!query.error) return null
  return (
    <div className="page page--narrow">
      <h1>{t('people.title')}</h1>
      <InlineError
        message={sentenceOf(query.error)}
        action={{ label: t('people.toList'), onPress: () => navigate({ name: 'people' }) }}
      />
    </div>
  )
}

function Person({ person }: { person: PersonDetail }) {
  const t = useText()
  const update = useAction('people.update', 'here')
  const remove = useAction('people.remove')
  const save = (fields: PersonFields) => void update.run({ id: person.id, fields })
  const drop = async () => {
    // First away from it: what is shown must not be fetched once more when it is gone.
    navigate({ name: 'people' })
    if (await remove.run({ id: person.id })) toastWithUndo(t('people.removed', { name: person.name }), t)
  }
  return (
    <div className="page page--narrow">
      <div>
        <Button variant="quiet" icon={ArrowLeft} onPress={() => navigate({ name: 'people' })}>
          {t('people.toList')}
        </Button>
      </div>
      <div className="page__head">
        <div className="person-page__name">
          <h1 className="visually-hidden">{person.name}</h1>
          <InlineField
            label={t('people.name')}
            hideLabel
            value={person.name}
            isRequired
            onCommit={(name) => save({ name })}
            data-testid="person-name"
          />
        </div>
        <Button variant="quiet" danger icon={Trash2} onPress={() => void drop()}>
          {t('people.remove')}
        </Button>
      </div>
      <InlineError message={update.error} />
      <Facts person={person} save={save} />
      <Seats person={person} />
      <Meetings person={person} />
      <Joined person={person} />
    </div>
  )
}

function Facts({ person, save }: { person: PersonDetail; save: (fields: PersonFields) => void }) {
  const t = useText()
  const organizations = useCall('organizations.list', {}, keys.organizations)
  const createOrganization = useAction('organizations.create', 'here')
  const share = useAction('directory.shareContact', 'here')
  const setOrganization = async (name: string) => {
    if (name === '') {
      save({ organizationId: null })
      return
    }
    const made = await createOrganization.run({ fields: { name } })
    if (made) save({ organizationId: made.id })
  }
  return (
    <>
      <InlineError message={createOrganization.error ?? share.error} />
      <div className="person-page__fields">
        <InlineField
          framed
          label={t('people.jobTitle')}
          value={person.title ?? ''}
          onCommit={(text) => save({ title: lineOrNull(text) })}
        />
        <ComboBox
          label={t('people.organization')}
          openLabel={t('ui.suggestions')}
          text={person.organization ?? ''}
          options={(organizations.data ?? []).map((one) => ({
            id: one.id,
            label: one.name,
            detail: one.sector ? t(`people.sector.${one.sector}`) : undefined
          }))}
          onPick={(option) => save({ organizationId: option.id })}
          onText={(name) => void setOrganization(name)}
        />
      </div>
      <section className="page__section" aria-labelledby="person-contact">
        <h2 id="person-contact">{t('people.contact')}</h2>
        <div className="person-page__fields">
          <InlineField
            framed
            type="email"
            label={t('people.email')}
            value={person.email ?? ''}
            onCommit={(text) => save({ email: lineOrNull(text) })}
            data-testid="person-email"
          />
          <InlineField
            framed
            type="tel"
            label={t('people.phone')}
            value={person.phone ?? ''}
            onCommit={(text) => save({ phone: lineOrNull(text) })}
          />
        </div>
        <Checkbox
          isSelected={person.sharesContact}
          onChange={(shares) => void share.run({ personId: person.id, shares })}
          data-testid="person-shares"
        >
          {t('people.shares')}
          <span className="person-page__note">
            {t(person.sharesContact ? 'people.sharesOn' : 'people.sharesOff')}
          </span>
        </Checkbox>
      </section>
    </>
  )
}

function Seats({ person }: { person: PersonDetail }) {
  const t = useText()
  const { current, coming, past } = seatsOn(person.memberships, today())
  const now = [...current, ...coming]
  return (
    <section className="page__section" aria-labelledby="person-seats">
      <h2 id="person-seats">{t('people.bodies')}</h2>
      {person.memberships.length === 0 ? <p className="quiet">{t('people.noBodies')}</p> : null}
      {now.length > 0 ? (
        <ul>
          {now.map((seat) => (
            <SeatLine key={seat.id} seat={seat} />
          ))}
        </ul>
      ) : null}
      {past.length > 0 ? (
        <details className="person-page__past">
          <summary>{t('people.past', { count: past.length })}</summary>
          <ul>
            {past.map((seat) => (
              <SeatLine key={seat.id} seat={seat} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function SeatLine({ seat }: { seat: PersonDetail['memberships'][number] }) {
  const t = useText()
  const language = useLanguage()
  const date = (day: string) => formatDate(day, language, 'short')
  const period = [
    seat.from ? t('people.from', { date: date(seat.from) }) : null,
    seat.to ? t('people.until', { date: date(seat.to) }) : null
  ]
  return (
    <li>
      <PageLink route={{ name: 'body', id: seat.bodyId }}>
        <span className="person-page__words">{seat.body}</span>
        <span className="person-page__fact">{t(`bodies.role.${seat.role}`)}</span>
        <span className="person-page__fact">{period.filter(Boolean).join(' ')}</span>
      </PageLink>
    </li>
  )
}

function Meetings({ person }: { person: PersonDetail }) {
  const t = useText()
  const language = useLanguage()
  return (
    <section className="page__section" aria-labelledby="person-meetings">
      <h2 id="person-meetings">{t('people.meetings')}</h2>
      {person.meetings.length === 0 ? <p className="quiet">{t('people.noMeetings')}</p> : null}
      <ul>
        {person.meetings.map((one) => (
          <li key={one.meetingId}>
            <PageLink route={{ name: 'meeting', id: one.meetingId, tab: 'minutes' }}>
              <span className="person-page__words">{one.body ?? one.title}</span>
              <span className="person-page__fact">{t(attendanceWord(one.status))}</span>
              <span className="person-page__fact">
                {one.date ? formatDate(one.date, language, 'short') : ''}
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function attendanceWord(status: string | null) {
  if (status === 'present' || status === 'guest') return 'people.came'
  if (status === 'excused') return 'people.excused'
  return status === 'absent' ? 'people.absent' : 'people.unanswered'
}

/** Other entries that were joined into this one; each can be taken out again. */
function Joined({ person }: { person: PersonDetail }) {
  const t = useText()
  const split = useAction('directory.split', 'here')
  if (person.joined.length === 0) return null
  return (
    <section className="page__section" aria-labelledby="person-joined">
      <h2 id="person-joined">{t('people.joined')}</h2>
      <InlineError message={split.error} />
      <ul>
        {person.joined.map((one) => (
          <li key={one.id} className="person-page__joined">
            <span className="person-page__words">{one.name}</span>
            <Button
              variant="quiet"
              icon={Unlink}
              aria-label={t('people.splitNamed', { name: one.name })}
              onPress={() => void split.run({ kind: 'person', id: one.id })}
            >
              {t('people.split')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function PageLink({ route, children }: { route: Route; children: ReactNode }) {
  return (
    <a
      className="person-page__line"
      href={`#${toPath(route)}`}
      onClick={(event) => {
        event.preventDefault()
        navigate(route)
      }}
    >
      {children}
    </a>
  )
}
