import { type FormEvent, useRef, useState } from 'react'
import type { LikeChoices, LikeDraft, LikeFields } from '../../preload/contract/agenda'
import type { MeetingSummary } from '../../preload/contract/meeting-edits'
import { MEETING_FORMS } from '../../preload/contract/values'
import { type Text, useLanguage, useText } from '../i18n'
import { openDialog } from '../shell/dialogs'
import { toastWithUndo } from '../shell/history'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { currentRoute, navigate } from '../shell/routes'
import { Button } from '../ui/Button'
import { DateField, TimeField } from '../ui/DateField'
import { Dialog } from '../ui/Dialog'
import { formatDate } from '../ui/dates'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { LikeOffers } from './LikeOffers'
import { firstChoices, likeOptions, newestOf } from './rules'
import { openAgendaDialog, useAgendaDialog } from './state'
import './LikeDialog.css'

/** *Nyt møde som sidst*: the head, what comes along, and the agenda that it gives, in one dialog. */
export function LikeDialog() {
  const t = useText()
  const open = useAgendaDialog((state) => (state.open?.kind === 'like' ? state.open : null))
  return (
    <Dialog
      isOpen={open !== null}
      onClose={() => openAgendaDialog(null)}
      title={t('agenda.like')}
      wide
      data-testid="like-dialog"
    >
      {open ? <Loaded meetingId={open.meetingId} date={open.date} /> : null}
    </Dialog>
  )
}

function Loaded({ meetingId, date }: { meetingId: string | null; date: string | null }) {
  const t = useText()
  const list = useCall('meetings.list', {}, keys.meetings)
  const route = currentRoute()
  if (list.error) return <InlineError message={t('list.notLoaded', { reason: sentenceOf(list.error) })} />
  if (!list.data) return null
  const first = meetingId ?? newestOf(list.data, route.name === 'body' ? route.id : null)?.id
  if (first === undefined) {
    return (
      <EmptyState text={t('agenda.like.none')}>
        <Button
          onPress={() => {
            openAgendaDialog(null)
            openDialog('new-meeting')
          }}
        >
          {t('list.new')}
        </Button>
      </EmptyState>
    )
  }
  return <LikeForm first={first} date={date} meetings={list.data} />
}

interface LikeFormProps {
  first: string
  date: string | null
  meetings: readonly MeetingSummary[]
}

function LikeForm({ first, date, meetings }: LikeFormProps) {
  const t = useText()
  const language = useLanguage()
  const [meetingId, setMeetingId] = useState(first)
  const [typed, setTyped] = useState<Partial<LikeFields>>(date === null ? {} : { date })
  const [choices, setChoices] = useState<LikeChoices | null>(null)
  const [isWrong, setIsWrong] = useState(false)
  const latest = useRef(typed)
  const unread = useRef(new Set<string>())
  const create = useAction('agenda.createLike', 'here')
  const wanted = { meetingId, date: typed.date ?? null, ...(choices ? { choices } : {}) }
  const draft = useCall('agenda.draftLike', wanted, ['meetings', 'like', JSON.stringify(wanted)], {
    keepPrevious: true
  })
  const shown = draft.data
  const set = (fields: Partial<LikeFields>) => {
    latest.current = { ...latest.current, ...fields }
    setTyped(latest.current)
    setIsWrong(false)
  }
  const follow = (id: string) => {
    setMeetingId(id)
    setChoices(null)
    latest.current = {}
    setTyped({})
  }
  const unreadField = (name: string) => (isUnread: boolean) => {
    if (isUnread) unread.current.add(name)
    else unread.current.delete(name)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!shown || create.isBusy || unread.current.size > 0) return
    const fields = { ...shown.fields, ...latest.current }
    if (fields.start && fields.end && fields.end < fields.start) {
      setIsWrong(true)
      return
    }
    const made = await create.run({ meetingId, fields, choices: choices ?? firstChoices(shown) })
    if (!made) return
    openAgendaDialog(null)
    navigate({ name: 'meeting', id: made.id, tab: 'agenda' })
    toastWithUndo(t('agenda.like.made'), t)
  }
  const options = likeOptions(meetings, meetingId).map((one) => ({
    id: one.id,
    label: [
      one.bodyName ?? one.title ?? t('list.noBody'),
      one.date ? formatDate(one.date, language, 'short') : t('list.undated')
    ].join(' · ')
  }))
  return (
    <form className="like" onSubmit={(event) => void submit(event)}>
      <Select
        label={t('agenda.like.of')}
        value={meetingId}
        options={options}
        onChange={follow}
        data-testid="like-of"
      />
      <InlineError
        message={draft.error ? t('agenda.like.notLoaded', { reason: sentenceOf(draft.error) }) : null}
      />
      {shown ? (
        <>
          <Head
            draft={shown}
            fields={{ ...shown.fields, ...typed }}
            isTyped={typeof typed.date === 'string'}
            set={set}
            unreadField={unreadField}
          />
          <div className="like__sides">
            <LikeOffers draft={shown} choices={choices ?? firstChoices(shown)} onChange={setChoices} />
            <Preview draft={shown} guests={(choices ?? firstChoices(shown)).guests.length} />
          </div>
        </>
      ) : null}
      <div className="like__foot">
        <InlineError message={isWrong ? t('agenda.like.order') : create.error} />
        <div className="new-meeting__steps">
          <Button onPress={() => openAgendaDialog(null)}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            isDisabled={!shown || create.isBusy}
            data-testid="like-create"
          >
            {t('agenda.like.create')}
          </Button>
        </div>
      </div>
    </form>
  )
}

interface HeadProps {
  draft: LikeDraft
  fields: LikeFields
  /** the date is the user's own */
  isTyped: boolean
  set: (fields: Partial<LikeFields>) => void
  unreadField: (name: string) => (isUnread: boolean) => void
}

/** Date first: title and number follow from it. */
function Head({ draft, fields, isTyped, set, unreadField }: HeadProps) {
  const t = useText()
  const text = (value: string) => (value.trim() === '' ? null : value)
  return (
    <div className="like__head">
      <div className="like__row like__row--when">
        <div>
          <DateField
            label={t('new.date')}
            value={fields.date}
            autoFocus
            onChange={(date) => set({ date })}
            onUnread={unreadField('date')}
            data-testid="like-date"
          />
          <p className="like__note">{rhythmWords(draft, fields.date, isTyped, t)}</p>
        </div>
        <TimeField
          label={t('new.start')}
          value={fields.start}
          onChange={(start) => set({ start })}
          onUnread={unreadField('start')}
        />
        <TimeField
          label={t('new.end')}
          value={fields.end}
          onChange={(end) => set({ end })}
          onUnread={unreadField('end')}
        />
      </div>
      <div className="like__row like__row--title">
        <TextField
          label={t('new.meetingTitle')}
          value={fields.title ?? ''}
          onChange={(title) => set({ title: text(title) })}
          data-testid="like-title"
        />
        <TextField
          label={t('agenda.like.number')}
          value={fields.number ?? ''}
          onChange={(number) => set({ number: text(number) })}
        />
        <TextField
          label={t('agenda.like.caseNumber')}
          value={fields.caseNumber ?? ''}
          onChange={(caseNumber) => set({ caseNumber: text(caseNumber) })}
        />
      </div>
      <div className="like__row like__row--place">
        <TextField
          label={t('new.place')}
          value={fields.place ?? ''}
          onChange={(place) => set({ place: text(place) })}
        />
        <Select
          label={t('new.form')}
          placeholder={t('new.formNone')}
          value={fields.form}
          options={MEETING_FORMS.map((id) => ({ id, label: t(`meetings.form.${id}`) }))}
          onChange={(form) => set({ form })}
        />
      </div>
    </div>
  )
}

/** How the meetings lie, and whether a holiday is in the way. */
function rhythmWords({ rhythm, holiday }: LikeDraft, date: string | null, isTyped: boolean, t: Text): string {
  const day = rhythm ? t(`agenda.weekday.${rhythm.weekday as 1}`) : ''
  return [
    rhythm ? t(`agenda.like.rhythm.${rhythm.kind}`, { every: rhythm.every, day }) : '',
    !rhythm && date === null ? t('agenda.like.noRhythm') : '',
    holiday === null ? '' : t(isTyped ? 'agenda.like.onHoliday' : 'agenda.like.moved', { holiday })
  ]
    .filter((words) => words !== '')
    .join(' ')
}

function Preview({ draft, guests }: { draft: LikeDraft; guests: number }) {
  const t = useText()
  return (
    <section className="like__preview" aria-live="polite" data-testid="like-preview">
      <h3>{t('agenda.like.preview')}</h3>
      {draft.agenda.length === 0 ? <p className="quiet">{t('agenda.like.emptyAgenda')}</p> : null}
      <ol className="like__agenda">
        {draft.agenda.map((line) => (
          <li key={line.numberText} className={line.numberText.includes('.') ? 'like__below' : undefined}>
            <span className="like__number">{line.numberText}.</span>
            <span className={line.from === 'standing' ? undefined : 'like__carried'}>{line.title}</span>
          </li>
        ))}
      </ol>
      <p className="quiet">{t('agenda.like.invited', { count: draft.invited.length + guests })}</p>
    </section>
  )
}
