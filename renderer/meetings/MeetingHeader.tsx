import type { MeetingDetail } from '../../preload/contract/meeting'
import { MEETING_FORMS } from '../../preload/contract/values'
import { CountsLine } from '../attendance/CountsPanel'
import { useLanguage, useText } from '../i18n'
import { keys, useCall } from '../shell/queries'
import { formatDate, parseDate, today } from '../ui/dates'
import { Select } from '../ui/Select'
import { editsOf } from './edits'
import { HeaderDetails } from './HeaderDetails'
import { InlineInput } from './InlineInput'
import { PhaseStep } from './PhaseStep'
import { parseSpan, spanText } from './typed'

/** Who meets, what for, when and where: every word can be clicked and typed over. */
export function MeetingHeader({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const language = useLanguage()
  const bodies = useCall('bodies.list', {}, keys.bodies)
  const edits = editsOf(meeting.id)
  const choices = (bodies.data ?? []).map((body) => ({ id: body.id, label: body.name }))
  if (meeting.bodyId && !choices.some((one) => one.id === meeting.bodyId)) {
    choices.push({ id: meeting.bodyId, label: meeting.bodyName ?? '' })
  }
  return (
    <header className="meeting__head">
      <h1 className="visually-hidden">{meeting.title ?? meeting.bodyName ?? t('meetings.untitled')}</h1>
      <div className="meeting__top">
        <div className="meeting__body">
          <Select
            label={t('meetings.body')}
            hideLabel
            inline
            value={meeting.bodyId}
            options={choices}
            placeholder={meeting.bodyName ?? t('meetings.bodyNone')}
            onChange={(bodyId) => void edits.meeting({ bodyId })}
          />
        </div>
        <PhaseStep meeting={meeting} />
      </div>
      <InlineInput
        label={t('meetings.title')}
        className="inline--fill meeting__title"
        wraps
        value={meeting.title ?? ''}
        placeholder={t('meetings.titlePlaceholder')}
        onCommit={(title) => void edits.meeting({ title: title || null })}
        data-testid="meeting-title"
      />
      <div className="meeting__when">
        <InlineInput
          label={t('meetings.date')}
          value={meeting.date ? formatDate(meeting.date, language) : ''}
          placeholder={t('meetings.dateNone')}
          check={(text) => (text === '' || parseDate(text, today()) ? null : t('meetings.badDate'))}
          onCommit={(text) => void edits.meeting({ date: text === '' ? null : parseDate(text, today()) })}
          data-testid="meeting-date"
        />
        <Dot />
        <InlineInput
          label={t('meetings.time')}
          value={spanText(meeting, language)}
          placeholder={t('meetings.time')}
          check={(text) => (parseSpan(text) ? null : t('meetings.badSlot'))}
          onCommit={(text) => void edits.meeting(parseSpan(text) ?? {})}
          data-testid="meeting-time"
        />
        <Dot />
        <div className="meeting__form">
          <Select
            label={t('meetings.form')}
            hideLabel
            inline
            value={meeting.form}
            options={MEETING_FORMS.map((form) => ({ id: form, label: t(`meetings.form.${form}`) }))}
            placeholder={t('meetings.formNone')}
            onChange={(form) => void edits.meeting({ form })}
          />
        </div>
        <Dot />
        <InlineInput
          label={t('meetings.place')}
          value={meeting.place ?? ''}
          placeholder={t('meetings.placeNone')}
          onCommit={(place) => void edits.meeting({ place: place || null })}
          data-testid="meeting-place"
        />
        <CountsLine meeting={meeting} />
      </div>
      <HeaderDetails meeting={meeting} />
    </header>
  )
}

function Dot() {
  return (
    <span className="meeting__dot" aria-hidden="true">
      ·
    </span>
  )
}
