import { type ReactNode, useId } from 'react'
import type { LikeChoices, LikeDraft, OpenOffer, StandingOffer } from '../../preload/contract/agenda'
import { type Text, useLanguage, useText } from '../i18n'
import { Checkbox } from '../ui/Checkbox'
import { formatDate } from '../ui/dates'
import { withChoice } from './rules'

interface LikeOffersProps {
  draft: LikeDraft
  choices: LikeChoices
  onChange: (choices: LikeChoices) => void
}

/** What may come along, each with a tick. */
export function LikeOffers({ draft, choices, onChange }: LikeOffersProps) {
  const t = useText()
  const language = useLanguage()
  const toggle = (part: keyof LikeChoices, key: string) => (isChosen: boolean) =>
    onChange(withChoice(choices, part, key, isChosen, draft.standing))
  return (
    <div className="like__offers">
      <Part
        title={t('agenda.like.open')}
        nothing={draft.open.length === 0 ? t('agenda.like.noOpen') : null}
        testId="like-open"
      >
        {draft.open.map((one) => (
          <Checkbox
            key={one.key}
            isSelected={choices.open.includes(one.key)}
            onChange={toggle('open', one.key)}
          >
            {one.title}
            <span className="like__detail">
              {openWords(one, t, one.due ? formatDate(one.due, language, 'short') : '')}
            </span>
          </Checkbox>
        ))}
      </Part>
      <Part
        title={t('agenda.like.standing')}
        nothing={draft.standing.length === 0 ? t('agenda.like.noStanding') : null}
        testId="like-standing"
      >
        {draft.standing.map((one) => (
          <div key={one.key} className={one.parentKey === null ? undefined : 'like__below'}>
            <Checkbox isSelected={choices.standing.includes(one.key)} onChange={toggle('standing', one.key)}>
              {one.title}
              <span className="like__detail">{standingWords(one, t)}</span>
            </Checkbox>
          </div>
        ))}
      </Part>
      {draft.guests.length > 0 ? (
        <Part title={t('agenda.like.guests')} nothing={null} testId="like-guests">
          {draft.guests.map((one) => (
            <Checkbox
              key={one.id}
              isSelected={choices.guests.includes(one.id)}
              onChange={toggle('guests', one.id)}
            >
              {one.name}
              <span className="like__detail">{[one.title, one.organization].filter(Boolean).join(', ')}</span>
            </Checkbox>
          ))}
        </Part>
      ) : null}
    </div>
  )
}

function Part(props: { title: string; nothing: string | null; testId: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} data-testid={props.testId}>
      <h3 id={id}>{props.title}</h3>
      {props.nothing ? <p className="quiet">{props.nothing}</p> : props.children}
    </section>
  )
}

function standingWords(one: StandingOffer, t: Text): string {
  return [
    one.of > 1 ? t('agenda.like.times', { times: one.times, of: one.of }) : '',
    one.plannedMinutes === null ? '' : `${one.plannedMinutes} min.`,
    one.presenters.join(', '),
    one.hasText ? t('agenda.like.withText') : ''
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function openWords(one: OpenOffer, t: Text, due: string): string {
  return [
    t(`agenda.reason.${one.reason}`),
    one.from === null ? '' : t('agenda.like.item', { from: one.from }),
    one.responsible ?? '',
    due === '' ? '' : t('agenda.like.due', { date: due }),
    one.annexes === 0 ? '' : t('agenda.like.annexes', { count: one.annexes })
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
