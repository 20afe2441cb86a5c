import { ArrowLeft, ArrowRight, ChevronRight, Lock } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { OUTCOMES } from '../../../preload/contract/values'
import { AnnexLines } from '../../annexes/AnnexLines'
import { SectionEditor } from '../../editor/SectionEditor'
import { SectionText } from '../../editor/SectionText'
import { useLanguage, useText } from '../../i18n'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { Select } from '../../ui/Select'
import { editsOf } from '../edits'
import { takeCaret } from '../focus'
import { numberWords, spanText } from '../typed'
import { PublicDecision } from './PublicDecision'

interface ItemMinutesProps {
  meeting: MeetingDetail
  item: AgendaItem
  previous: AgendaItem | null
  next: AgendaItem | null
  onGo: (itemId: string) => void
}

/** The minutes of one item, under what the body was asked and told. */
export function ItemMinutes({ meeting, item, previous, next, onGo }: ItemMinutesProps) {
  const t = useText()
  const language = useLanguage()
  const [autoFocus] = useState(() => takeCaret(item.id))
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    // The item before may have been read to its end: this one begins at its heading.
    if ((article.current?.getBoundingClientRect().top ?? 0) < 0)
      article.current?.scrollIntoView({ block: 'start' })
  }, [])
  const { labels } = meeting.layout
  const annexes = meeting.annexes.filter((annex) => annex.itemId === item.id)
  const outcome = OUTCOMES.find((one) => one === item.outcome) ?? null
  const slot = spanText(item, language)
  return (
    <article ref={article} className="minutes__article" aria-labelledby={`minutes-${item.id}`}>
      <header className="minutes__head">
        <h2 className="minutes__title" id={`minutes-${item.id}`}>
          {numberWords(item)} {item.title || t('meetings.itemUntitled')}
        </h2>
        <p className="minutes__facts">
          {item.presenters.length > 0 ? (
            <span>{t('meetings.presentedBy', { names: item.presenters.join(', ') })}</span>
          ) : null}
          {slot ? <span>{slot}</span> : null}
          {item.closed ? (
            <span className="minutes__closed">
              <Lock className="icon" aria-hidden="true" /> {t('meetings.closed')}
              {item.publicTitle ? ` · ${t('meetings.publicTitle')}: ${item.publicTitle}` : ''}
            </span>
          ) : null}
        </p>
      </header>
      {item.sections.recommendation.length > 0 ? (
        <Folded label={labels.recommendation} isOpenAtFirst>
          <SectionText blocks={item.sections.recommendation} />
        </Folded>
      ) : null}
      {item.sections.case.length > 0 ? (
        <Folded label={labels.case}>
          <SectionText blocks={item.sections.case} />
        </Folded>
      ) : null}
      {annexes.length > 0 ? (
        <Folded label={`${labels.annexes} (${annexes.length})`}>
          <AnnexLines meeting={meeting} annexes={annexes} />
        </Folded>
      ) : null}
      <section className="minutes__text" aria-labelledby={`minutes-label-${item.id}`}>
        <div className="minutes__bar">
          <h3 className="section-label" id={`minutes-label-${item.id}`}>
            {labels.minutes}
          </h3>
          <div className="minutes__outcome">
            <Select
              label={t('meetings.outcome')}
              hideLabel
              inline
              value={outcome ?? 'none'}
              options={[
                { id: 'none', label: t('meetings.outcomeNone') },
                ...OUTCOMES.map((one) => ({ id: one, label: t(`meetings.outcome.${one}`) }))
              ]}
              onChange={(value) =>
                void editsOf(meeting.id).item(item.id, {
                  outcome: OUTCOMES.find((one) => one === value) ?? null
                })
              }
            />
          </div>
        </div>
        <SectionEditor
          meetingId={meeting.id}
          itemId={item.id}
          section="minutes"
          blocks={item.sections.minutes}
          seen={meeting.seen}
          label={`${labels.minutes}, ${t('meetings.itemNumbered', { number: item.numberText })}`}
          meeting={meeting}
          autoFocus={autoFocus}
        />
      </section>
      {item.closed ? <PublicDecision meeting={meeting} item={item} /> : null}
      <footer className="minutes__ends">
        {previous ? (
          <Button variant="quiet" icon={ArrowLeft} onPress={() => onGo(previous.id)}>
            {numberWords(previous)} {short(previous.title) || t('meetings.itemPrevious')}{' '}
            <Kbd keys="Alt+PageUp" />
          </Button>
        ) : (
          <span />
        )}
        {next ? (
          <Button variant="quiet" icon={ArrowRight} onPress={() => onGo(next.id)}>
            {numberWords(next)} {short(next.title) || t('meetings.itemNext')} <Kbd keys="Alt+PageDown" />
          </Button>
        ) : null}
      </footer>
    </article>
  )
}

/** A title that fits on a button. */
function short(title: string): string {
  return title.length > 32 ? `${title.slice(0, 30).trimEnd()} …` : title
}

function Folded({
  label,
  isOpenAtFirst,
  children
}: {
  label: string
  isOpenAtFirst?: boolean
  children: ReactNode
}) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst ?? false)
  const id = useId()
  return (
    <div className="minutes__folded">
      <button
        type="button"
        className="fold fold--filled"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronRight className="icon fold__sign" aria-hidden="true" />
        {label}
      </button>
      <div id={id} className="minutes__case" hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  )
}
