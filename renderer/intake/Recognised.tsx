import { type ReactNode, useEffect, useRef } from 'react'
import type { AgendaItem, MeetingDetail } from '../../preload/contract/meeting'
import { blockText } from '../../preload/contract/rich-text'
import { useLanguage, useText } from '../i18n'
import { formatDate, formatSpan } from '../ui/dates'
import { Found } from './Found'
import { followSteps } from './highlight'
import { People } from './People'
import { fieldFor } from './paths'

/** How many letters of a section are shown here; the whole of it stands in the source beside it. */
const SHOWN = 420

/** The meeting that would be made, each part tied to the lines that it came from. */
export function Recognised({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      followSteps('result', (path) => {
        fieldFor(
          path,
          (field) => box.current?.querySelector(`[data-path="${field}"]`) ?? null
        )?.scrollIntoView({
          block: 'nearest'
        })
      }),
    []
  )
  return (
    <div className="recognised" ref={box}>
      <Facts meeting={meeting} />
      <People meeting={meeting} />
      {meeting.items.length > 0 ? (
        <section aria-labelledby="recognised-items">
          <h3 className="recognised__heading" id="recognised-items">
            {t('intake.items')} <span className="quiet">{meeting.items.length}</span>
          </h3>
          {meeting.items.map((item, index) => (
            <Item key={item.id} item={item} path={`items.${index}`} meeting={meeting} />
          ))}
        </section>
      ) : null}
      {meeting.annexes.length > 0 ? (
        <section aria-labelledby="recognised-annexes">
          <h3 className="recognised__heading" id="recognised-annexes">
            {t('intake.annexes')} <span className="quiet">{meeting.annexes.length}</span>
          </h3>
          <ul className="recognised__list">
            {meeting.annexes.map((annex, index) => (
              <li key={annex.id}>
                <Found path={`annexes.${index}`}>
                  {annex.label ? <span className="quiet">{annex.label} </span> : null}
                  {annex.title}
                  {annex.withMinutes ? <span className="quiet"> · {t('intake.withMinutes')}</span> : null}
                </Found>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

function Facts({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const language = useLanguage()
  const date = (value: string | null) => (value ? formatDate(value, language) : null)
  // What every meeting has is shown even when the document does not say it.
  return (
    <dl className="facts">
      {meeting.title ? <Fact path="title" name={t('intake.title.field')} value={meeting.title} /> : null}
      <Fact path="date" name={t('meetings.date')} value={date(meeting.date)} />
      <Fact path="start" name={t('meetings.time')} value={formatSpan(meeting.start, meeting.end, language)} />
      {meeting.form || meeting.formText ? (
        <Fact
          path="form"
          name={t('meetings.form')}
          value={meeting.form ? t(`meetings.form.${meeting.form}`) : meeting.formText}
        />
      ) : null}
      {meeting.place ? <Fact path="place" name={t('meetings.place')} value={meeting.place} /> : null}
      {meeting.caseNumber ? (
        <Fact path="caseNumber" name={t('meetings.caseNumber')} value={meeting.caseNumber} />
      ) : null}
      {meeting.chair ? <Fact path="chair" name={t('meetings.chair')} value={meeting.chair} /> : null}
      {meeting.minuteTakers.length > 0 ? (
        <Fact path="minuteTakers" name={t('meetings.minuteTakers')} value={meeting.minuteTakers.join(', ')} />
      ) : null}
      {meeting.documentDate ? (
        <Fact path="documentDate" name={t('meetings.documentDate')} value={date(meeting.documentDate)} />
      ) : null}
      {meeting.contacts.map((contact, index) => (
        <Fact
          key={`${contact.name}-${contact.email}`}
          path={`contacts.${index}`}
          name={t('meetings.contacts')}
          value={[contact.name, contact.phone, contact.email].filter(Boolean).join(' · ')}
        />
      ))}
    </dl>
  )
}

function Fact({ path, name, value }: { path: string; name: string; value: string | null }) {
  const t = useText()
  return (
    <div className="facts__fact">
      <dt>{name}</dt>
      <dd>
        {value ? (
          <Found path={path}>{value}</Found>
        ) : (
          <span className="facts__unknown">{t('intake.unknown')}</span>
        )}
      </dd>
    </div>
  )
}

function Item({ item, path, meeting }: { item: AgendaItem; path: string; meeting: MeetingDetail }) {
  const t = useText()
  const language = useLanguage()
  const facts = [
    item.presenters.length > 0 ? t('meetings.presentedBy', { names: item.presenters.join(', ') }) : '',
    formatSpan(item.start, item.end, language),
    item.caseNumber ?? '',
    item.closed ? t('meetings.closed') : ''
  ].filter(Boolean)
  const { sectionOrder, labels } = meeting.layout
  const order = sectionOrder.filter((one) => one !== 'annexes')
  return (
    <div className="recognised__item">
      <h4 className="recognised__title">
        <Found path={`${path}.title`}>
          <span className="recognised__number">{item.numberText}.</span> {item.title}
          {facts.length > 0 ? <span className="quiet"> {facts.join(' · ')}</span> : null}
        </Found>
      </h4>
      {order.map((section) => {
        const blocks = item.sections[section]
        if (blocks.length === 0) return null
        return (
          <Found key={section} path={`${path}.sections.${section}`} className="recognised__section">
            <span className="recognised__label">
              {labels[section]}
              <span className="quiet"> · {t('intake.lines', { count: blocks.length })}</span>
            </span>
            <span className="recognised__text">{shortened(blocks.map(blockText))}</span>
          </Found>
        )
      })}
    </div>
  )
}

/** The beginning of a text. */
function shortened(lines: readonly string[]): ReactNode {
  const text = lines.slice(0, 12).join(' ')
  return text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()} …` : text
}
