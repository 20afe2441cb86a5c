import { type FormEvent, useRef, useState } from 'react'
import type { NewMeeting } from '../../../preload/contract/meeting-edits'
import { MEETING_FORMS } from '../../../preload/contract/values'
import { newestOf } from '../../agenda/rules'
import { openLike } from '../../agenda/state'
import { templatesKey } from '../../agenda/TemplateDialog'
import { useText } from '../../i18n'
import { openDialog, useShellDialog } from '../../shell/dialogs'
import { keys, useAction, useCall } from '../../shell/queries'
import { currentRoute, navigate } from '../../shell/routes'
import { Button } from '../../ui/Button'
import { ComboBox } from '../../ui/ComboBox'
import { DateField, TimeField } from '../../ui/DateField'
import { Dialog } from '../../ui/Dialog'
import { InlineError } from '../../ui/InlineError'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { type NewMeetingProblem, problemOf } from './new-meeting'
import './NewMeetingDialog.css'

const EMPTY: NewMeeting = {
  bodyId: null,
  bodyName: null,
  title: null,
  date: null,
  start: null,
  end: null,
  form: null,
  place: null
}

const BLANK = 'blank'
const LIKE = 'like'

/** Ctrl N: makes a meeting and opens its agenda. Only one of body, title and date must be there. */
export function NewMeetingDialog() {
  const t = useText()
  const isOpen = useShellDialog((state) => state.open === 'new-meeting')
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => openDialog(null)}
      title={t('new.title')}
      data-testid="new-meeting-dialog"
    >
      {isOpen ? <NewMeetingForm /> : null}
    </Dialog>
  )
}

function NewMeetingForm() {
  const t = useText()
  const bodies = useCall('bodies.list', {}, keys.bodies)
  const list = useCall('meetings.list', {}, keys.meetings)
  const create = useAction('meetings.create', 'here')
  const fromTemplate = useAction('agenda.createFromTemplate', 'here')
  const route = currentRoute()
  const [draft, setDraft] = useState<NewMeeting>({
    ...EMPTY,
    bodyId: route.name === 'body' ? route.id : null
  })
  const [begin, setBegin] = useState(BLANK)
  const [problem, setProblem] = useState<NewMeetingProblem | null>(null)
  const templates = useCall(
    'agenda.templates',
    { bodyId: draft.bodyId ?? '-' },
    templatesKey(draft.bodyId ?? '-'),
    { enabled: draft.bodyId !== null }
  )
  const last = draft.bodyId === null ? null : newestOf(list.data ?? [], draft.bodyId)
  const ways = [
    { id: BLANK, label: t('agenda.begin.blank') },
    ...(last ? [{ id: LIKE, label: t('agenda.begin.like'), detail: t('agenda.begin.likeDetail') }] : []),
    ...((draft.bodyId && templates.data) || []).flatMap(({ id, name, titles }) =>
      titles ? [{ id, label: name, detail: t('agenda.begin.items', { count: titles.length }) }] : []
    )
  ]
  const way = ways.some((one) => one.id === begin) ? begin : BLANK
  // Enter leaves the field and sends the form in one go: the last edit must be seen.
  const latest = useRef(draft)
  const unread = useRef(new Set<string>())
  const set = (fields: Partial<NewMeeting>) => {
    latest.current = { ...latest.current, ...fields }
    setDraft(latest.current)
    setProblem(null)
  }
  const unreadField = (name: string) => (isUnread: boolean) => {
    if (isUnread) unread.current.add(name)
    else unread.current.delete(name)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (create.isBusy || fromTemplate.isBusy || unread.current.size > 0) return
    if (way === LIKE && last) {
      openDialog(null)
      openLike(last.id, latest.current.date)
      return
    }
    const found = problemOf(latest.current)
    setProblem(found)
    if (found) return
    const { bodyId: _body, bodyName: _name, ...fields } = latest.current
    const made =
      way === BLANK ? await create.run(latest.current) : await fromTemplate.run({ templateId: way, fields })
    if (!made) return
    openDialog(null)
    navigate({ name: 'meeting', id: made.id, tab: 'agenda' })
  }
  const bodyText = bodies.data?.find((one) => one.id === draft.bodyId)?.name ?? draft.bodyName ?? ''
  return (
    <form className="new-meeting" onSubmit={submit}>
      <ComboBox
        label={t('new.body')}
        openLabel={t('ui.suggestions')}
        placeholder={t('new.bodyHint')}
        description={draft.bodyName ? t('new.bodyNew', { name: draft.bodyName }) : undefined}
        text={bodyText}
        options={(bodies.data ?? []).map((one) => ({ id: one.id, label: one.name }))}
        onPick={(option) => set({ bodyId: option.id, bodyName: null })}
        onText={(text) => set({ bodyId: null, bodyName: text === '' ? null : text })}
        autoFocus={draft.bodyId === null}
        data-testid="new-body"
      />
      {ways.length > 1 ? (
        <Select
          label={t('agenda.begin')}
          value={way}
          options={ways}
          onChange={setBegin}
          data-testid="new-begin"
        />
      ) : null}
      <TextField
        label={t('new.meetingTitle')}
        placeholder={t('new.titleHint')}
        value={draft.title ?? ''}
        onChange={(title) => set({ title: title.trim() === '' ? null : title })}
        autoFocus={draft.bodyId !== null}
        data-testid="new-title"
      />
      <div className="new-meeting__row">
        <DateField
          label={t('new.date')}
          value={draft.date}
          onChange={(date) => set({ date })}
          onUnread={unreadField('date')}
          data-testid="new-date"
        />
        <TimeField
          label={t('new.start')}
          value={draft.start}
          onChange={(start) => set({ start })}
          onUnread={unreadField('start')}
          data-testid="new-start"
        />
        <TimeField
          label={t('new.end')}
          value={draft.end}
          onChange={(end) => set({ end })}
          onUnread={unreadField('end')}
          data-testid="new-end"
        />
      </div>
      <div className="new-meeting__row new-meeting__row--two">
        <Select
          label={t('new.form')}
          placeholder={t('new.formNone')}
          value={draft.form}
          options={MEETING_FORMS.map((id) => ({ id, label: t(`meetings.form.${id}`) }))}
          onChange={(form) => set({ form })}
          data-testid="new-form"
        />
        <TextField
          label={t('new.place')}
          value={draft.place ?? ''}
          onChange={(place) => set({ place: place.trim() === '' ? null : place })}
          data-testid="new-place"
        />
      </div>
      <InlineError message={problem ? t(problem) : (create.error ?? fromTemplate.error)} />
      <div className="new-meeting__steps">
        <Button onPress={() => openDialog(null)}>{t('ui.cancel')}</Button>
        <Button variant="primary" type="submit" isDisabled={create.isBusy} data-testid="create-meeting">
          {t(way === LIKE ? 'agenda.begin.next' : 'new.create')}
        </Button>
      </div>
    </form>
  )
}
