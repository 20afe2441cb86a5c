import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Annex, MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { InlineInput } from '../meetings/InlineInput'
import { numberWords } from '../meetings/typed'
import { offerUndo } from '../meetings/undo'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { formatDate, parseDate, today } from '../ui/dates'
import { Select } from '../ui/Select'
import { History } from './History'

/** What an annex has besides label and title: its place, who has promised it, its file and the ones before. */
export function AnnexDetails({ meeting, annex }: { meeting: MeetingDetail; annex: Annex }) {
  const t = useText()
  const language = useLanguage()
  const edits = editsOf(meeting.id)
  const remove = () => {
    void edits.removeAnnex(annex.id).then((done) => {
      if (done) void offerUndo(t, t('annexes.removed', { title: annex.title }))
    })
  }
  return (
    <>
      <div className="annex__fields">
        <Select
          label={t('annexes.place')}
          value={annex.itemId ?? 'meeting'}
          options={[
            { id: 'meeting', label: t('annexes.ofMeeting') },
            ...meeting.items.map((item) => ({
              id: item.id,
              label: `${numberWords(item)} ${item.title || t('meetings.itemUntitled')}`
            }))
          ]}
          onChange={(place) => void edits.annex(annex.id, { itemId: place === 'meeting' ? null : place })}
        />
        {annex.fileHash ? null : (
          <>
            <Field label={t('annexes.promiser')}>
              <InlineInput
                label={`${t('annexes.promiser')}, ${annex.title}`}
                className="inline--framed"
                value={annex.promisedBy ?? ''}
                onCommit={(name) => void edits.annex(annex.id, { promisedBy: name || null })}
                data-testid="annex-promiser"
              />
            </Field>
            <Field label={t('annexes.promisedDue')}>
              <InlineInput
                label={`${t('annexes.promisedDue')}, ${annex.title}`}
                className="inline--framed"
                value={annex.promisedDue ? formatDate(annex.promisedDue, language) : ''}
                check={(text) => (text === '' || parseDate(text, today()) ? null : t('meetings.badDate'))}
                onCommit={(text) =>
                  void edits.annex(annex.id, { promisedDue: text === '' ? null : parseDate(text, today()) })
                }
                data-testid="annex-due"
              />
            </Field>
          </>
        )}
        <Checkbox
          isSelected={annex.withMinutes}
          onChange={(withMinutes) => void edits.annex(annex.id, { withMinutes })}
        >
          {t('annexes.withMinutes')}
        </Checkbox>
        <Checkbox isSelected={annex.closed} onChange={(closed) => void edits.annex(annex.id, { closed })}>
          {t('annexes.closed')}
        </Checkbox>
      </div>
      <History meeting={meeting} annex={annex} />
      <Button variant="quiet" icon={Trash2} danger onPress={remove}>
        {t('annexes.remove')}
      </Button>
    </>
  )
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="field">
      <span className="field__label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
