import { ChevronRight, Plus, Trash2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { Contact, MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { SourceButton } from '../intake/SourceView'
import { Button } from '../ui/Button'
import { formatDate, parseDate, today } from '../ui/dates'
import { editsOf } from './edits'
import { InlineInput } from './InlineInput'
import { parseNames } from './typed'

/** What is seldom looked at: numbers, the date of the minutes, who leads and writes, whom to ask. Folded. */
export function HeaderDetails({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <div>
      <button
        type="button"
        className="fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        data-testid="meeting-details"
      >
        <ChevronRight className="icon fold__sign" aria-hidden="true" />
        {t('meetings.details')}
        {isOpen ? null : <span className="fold__glance">{glance(meeting)}</span>}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? <Details meeting={meeting} /> : null}
      </div>
    </div>
  )
}

/** What stands inside, at a glance, while it is folded. */
function glance(meeting: MeetingDetail): string {
  return [meeting.chair, meeting.minuteTakers.join(', '), meeting.caseNumber].filter(Boolean).join(' · ')
}

function Details({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const language = useLanguage()
  const edits = editsOf(meeting.id)
  return (
    <dl className="meeting-facts">
      <Fact name={t('meetings.chair')}>
        <InlineInput
          label={t('meetings.chair')}
          className="inline--fill"
          wraps
          value={meeting.chair ?? ''}
          placeholder="–"
          onCommit={(chair) => void edits.meeting({ chair: chair || null })}
        />
      </Fact>
      <Fact name={t('meetings.minuteTakers')}>
        <InlineInput
          label={`${t('meetings.minuteTakers')}. ${t('meetings.minuteTakersHint')}`}
          className="inline--fill"
          wraps
          value={meeting.minuteTakers.join(', ')}
          placeholder="–"
          onCommit={(text) => void edits.meeting({ minuteTakers: parseNames(text) })}
        />
      </Fact>
      <Fact name={t('meetings.number')}>
        <InlineInput
          label={t('meetings.number')}
          className="inline--fill"
          wraps
          value={meeting.number ?? ''}
          placeholder="–"
          onCommit={(number) => void edits.meeting({ number: number || null })}
        />
      </Fact>
      <Fact name={t('meetings.caseNumber')}>
        <InlineInput
          label={t('meetings.caseNumber')}
          className="inline--fill"
          wraps
          value={meeting.caseNumber ?? ''}
          placeholder="–"
          onCommit={(caseNumber) => void edits.meeting({ caseNumber: caseNumber || null })}
        />
      </Fact>
      <Fact name={t('meetings.documentDate')}>
        <InlineInput
          label={t('meetings.documentDate')}
          className="inline--fill"
          wraps
          value={meeting.documentDate ? formatDate(meeting.documentDate, language) : ''}
          placeholder="–"
          check={(text) => (text === '' || parseDate(text, today()) ? null : t('meetings.badDate'))}
          onCommit={(text) =>
            void edits.meeting({ documentDate: text === '' ? null : parseDate(text, today()) })
          }
        />
      </Fact>
      <Fact name={t('meetings.formText')}>
        <InlineInput
          label={t('meetings.formText')}
          className="inline--fill"
          wraps
          value={meeting.formText ?? ''}
          placeholder="–"
          onCommit={(formText) => void edits.meeting({ formText: formText || null })}
        />
      </Fact>
      <Fact name={t('meetings.contacts')} wide>
        <Contacts meeting={meeting} />
      </Fact>
      {meeting.hasSource ? (
        <Fact name={t('meetings.sourceFact')} wide>
          <SourceButton meeting={meeting} />
        </Fact>
      ) : null}
    </dl>
  )
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'meeting-facts__fact meeting-facts__fact--wide' : 'meeting-facts__fact'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const FIELDS = ['name', 'phone', 'email'] as const
const NO_CONTACT: Contact = { name: '', phone: null, email: null }

function Contacts({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const edits = editsOf(meeting.id)
  const words = {
    name: t('meetings.contactName'),
    phone: t('meetings.contactPhone'),
    email: t('meetings.contactEmail')
  }
  const keep = (at: number, fields: Partial<Contact>) => {
    const all = at === meeting.contacts.length ? [...meeting.contacts, NO_CONTACT] : meeting.contacts
    const contacts = all.map((one, index) => (index === at ? { ...one, ...fields } : one))
    setAdding(false)
    void edits.meeting({ contacts })
  }
  // Contacts have no ids of their own: their place in the list is what they are known by.
  const shown = [...meeting.contacts, ...(adding ? [NO_CONTACT] : [])].map((contact, at) => ({ contact, at }))
  return (
    <div className="contacts">
      <ul>
        {shown.map(({ contact, at }) => (
          <li key={at} className="contacts__one">
            {FIELDS.map((field) => (
              <InlineInput
                key={field}
                label={words[field]}
                value={contact[field] ?? ''}
                placeholder={words[field]}
                autoFocus={field === 'name' && at === meeting.contacts.length}
                onCommit={(text) => keep(at, field === 'name' ? { name: text } : { [field]: text || null })}
              />
            ))}
            <Button
              variant="quiet"
              icon={Trash2}
              label={t('meetings.contactRemove', { name: contact.name })}
              onPress={() => {
                setAdding(false)
                void edits.meeting({ contacts: meeting.contacts.filter((_, index) => index !== at) })
              }}
            />
          </li>
        ))}
      </ul>
      {adding ? null : (
        <Button variant="quiet" icon={Plus} onPress={() => setAdding(true)}>
          {t('meetings.contactAdd')}
        </Button>
      )}
    </div>
  )
}
