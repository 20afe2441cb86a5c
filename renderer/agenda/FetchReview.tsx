import { type FormEvent, type KeyboardEvent, useState } from 'react'
import {
  type ContributedItem,
  type ContributedPart,
  type Contribution,
  missingParts
} from '../../preload/contract/agenda'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { noteSeen } from '../meetings/edits'
import { wishFocus } from '../meetings/focus'
import { toastWithUndo } from '../shell/history'
import { useAction } from '../shell/queries'
import { navigate } from '../shell/routes'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { DateField } from '../ui/DateField'
import { InlineError } from '../ui/InlineError'
import { Kbd } from '../ui/Kbd'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { toast } from '../ui/Toast'
import { FetchAnnexes } from './FetchAnnexes'
import { FetchSourceLines } from './FetchSourceLines'
import { minutesTyped, namesIn, withLine } from './rules'
import { openAgendaDialog } from './state'

interface FetchReviewProps {
  meeting: MeetingDetail
  contribution: Contribution
  path: string | null
  onBack: () => void
}

const FIRST = 'first'

/** The item as it was read, beside its source; corrected by typing, checked against what the body asks for. */
export function FetchReview({ meeting, contribution, path, onBack }: FetchReviewProps) {
  const t = useText()
  const add = useAction('agenda.addContribution', 'here')
  const [item, setItem] = useState(contribution.item)
  const [names, setNames] = useState(contribution.item.presenters.join(', '))
  const [minutes, setMinutes] = useState(contribution.item.plannedMinutes?.toString() ?? '')
  const [afterId, setAfterId] = useState(contribution.afterId)
  const [isPromised, setIsPromised] = useState(false)
  const [promise, setPromise] = useState<{ by: string | null; due: string | null }>({ by: null, due: null })
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set())
  const set = (fields: Partial<ContributedItem>) => setItem((now) => ({ ...now, ...fields }))
  const missing = missingParts(contribution.template, item)
  const parts = missing.filter((part): part is ContributedPart => part !== 'title')
  const badMinutes = minutesTyped(minutes) === undefined

  const send = async () => {
    if (add.isBusy || badMinutes) return
    const promised = isPromised && parts.length > 0 ? { parts, ...promise } : null
    const added = await add.run({ meetingId: meeting.id, afterId, item, path, promised })
    if (!added) return
    noteSeen(meeting.id, added.seen)
    openAgendaDialog(null)
    navigate({ name: 'meeting', id: meeting.id, tab: 'agenda' })
    wishFocus('item', added.id)
    toastWithUndo(t('agenda.fetch.added', { title: item.title.trim() }), t)
    for (const { name, reason } of added.refused) {
      toast({ text: t('agenda.fetch.refused', { name, reason }), kind: 'problem' })
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void send()
  }
  const top = meeting.items.filter((one) => one.parentId === null)
  return (
    <form className="fetch" onSubmit={submit} onKeyDown={press}>
      <div className="fetch__sides">
        <div className="fetch__fields">
          <TextField
            label={t('agenda.fetch.title')}
            value={item.title}
            onChange={(title) => set({ title })}
            autoFocus
            data-testid="fetch-title"
          />
          <div className="fetch__row">
            <TextField
              label={t('agenda.fetch.presenters')}
              value={names}
              onChange={(typed) => {
                setNames(typed)
                set({ presenters: namesIn(typed) })
              }}
              data-testid="fetch-presenters"
            />
            <TextField
              label={t('agenda.fetch.minutes')}
              inputMode="numeric"
              maxLength={4}
              value={minutes}
              error={badMinutes ? t('agenda.fetch.badMinutes') : null}
              onChange={(typed) => {
                setMinutes(typed)
                set({ plannedMinutes: minutesTyped(typed) ?? null })
              }}
              data-testid="fetch-minutes"
            />
            <TextField
              label={t('agenda.fetch.caseNumber')}
              value={item.caseNumber ?? ''}
              onChange={(caseNumber) => set({ caseNumber: caseNumber || null })}
            />
          </div>
          <div className="fetch__row fetch__row--closed">
            <Checkbox isSelected={item.closed} onChange={(closed) => set({ closed })}>
              {t('agenda.fetch.closed')}
            </Checkbox>
            {item.closed ? (
              <TextField
                label={t('agenda.fetch.publicTitle')}
                value={item.publicTitle ?? ''}
                onChange={(publicTitle) => set({ publicTitle: publicTitle || null })}
              />
            ) : null}
          </div>
          <TextField
            label={meeting.layout.labels.recommendation}
            multiline
            rows={4}
            maxLength={2_000_000}
            value={item.recommendation}
            onChange={(recommendation) => set({ recommendation })}
            data-testid="fetch-recommendation"
          />
          <TextField
            label={meeting.layout.labels.case}
            multiline
            rows={8}
            maxLength={2_000_000}
            value={item.case}
            onChange={(text) => set({ case: text })}
            data-testid="fetch-case"
          />
          <FetchAnnexes
            annexes={item.annexes}
            attachments={contribution.attachments}
            onChange={(annexes) => set({ annexes })}
          />
          <Select
            label={t('agenda.fetch.place')}
            value={afterId ?? FIRST}
            options={[
              { id: FIRST, label: t('agenda.fetch.first') },
              ...top.map((one) => ({
                id: one.id,
                label: t('agenda.fetch.after', { number: one.numberText, title: one.title })
              }))
            ]}
            onChange={(id) => setAfterId(id === FIRST ? null : id)}
            data-testid="fetch-place"
          />
        </div>
        <FetchSourceLines
          contribution={contribution}
          taken={taken}
          onUse={(line, part, text) => {
            setTaken((now) => new Set([...now, line]))
            setItem((now) => {
              const next = withLine(now, part, text)
              if (part === 'presenters') setNames(next.presenters.join(', '))
              return next
            })
          }}
        />
      </div>
      <div className="fetch__foot">
        {parts.length > 0 ? (
          <div className="fetch__row fetch__row--promised">
            <Checkbox isSelected={isPromised} onChange={setIsPromised}>
              {t('agenda.fetch.promised')}
            </Checkbox>
            {isPromised ? (
              <>
                <TextField
                  label={t('agenda.fetch.promisedBy')}
                  value={promise.by ?? item.presenters[0] ?? ''}
                  onChange={(by) => setPromise({ ...promise, by })}
                />
                <DateField
                  label={t('agenda.fetch.promisedDue')}
                  value={promise.due}
                  onChange={(due) => setPromise({ ...promise, due })}
                />
              </>
            ) : null}
          </div>
        ) : null}
        <InlineError message={add.error} />
        <div className="fetch__end">
          <div role="status" data-testid="fetch-missing">
            <p className={missing.length > 0 ? 'fetch__missing' : 'quiet'}>
              {missing.length > 0
                ? t('agenda.fetch.missing', {
                    parts: missing.map((part) => t(`agenda.part.${part}`)).join(', ')
                  })
                : t('agenda.fetch.complete')}
            </p>
          </div>
          <div className="fetch__steps">
            <Button onPress={onBack}>{t('agenda.fetch.back')}</Button>
            <Button variant="primary" type="submit" isDisabled={add.isBusy} data-testid="fetch-add">
              {t('agenda.fetch.add')} <Kbd keys="Mod+Enter" />
            </Button>
          </div>
        </div>
      </div>
    </form>
  )
}
