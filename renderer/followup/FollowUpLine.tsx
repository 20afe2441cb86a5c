import { Diamond, Square } from 'lucide-react'
import type { FollowUpEntry } from '../../preload/contract/meeting-edits'
import { useLanguage, useText } from '../i18n'
import { navigate, type Route, toPath } from '../shell/routes'
import { formatDate } from '../ui/dates'
import { isOverdue } from './rules'
import './FollowUpLine.css'

/** A decision or an action, with who, when and where it was made; leads to its place in the minutes. */
export function FollowUpLine({ entry, today }: { entry: FollowUpEntry; today: string }) {
  const t = useText()
  const language = useLanguage()
  const route: Route = { name: 'meeting', id: entry.meetingId, tab: 'minutes', itemId: entry.itemId }
  const isAction = entry.type === 'action'
  const Sign = isAction ? Square : Diamond
  const late = isOverdue(entry, today)
  const date = entry.due === null ? '' : formatDate(entry.due, language, 'short')
  const due =
    !isAction || entry.due === null
      ? null
      : entry.due === today
        ? t('followup.dueToday')
        : t(late ? 'followup.late' : 'followup.due', { date })
  const where = [
    entry.bodyName,
    entry.meetingDate ? formatDate(entry.meetingDate, language, 'short') : null,
    `${t('followup.item', { number: entry.itemNumberText })} ${entry.itemTitle}`
  ]
  return (
    <a
      className="followup-line"
      href={`#${toPath(route)}`}
      data-testid="followup-line"
      onClick={(event) => {
        event.preventDefault()
        navigate(route)
      }}
    >
      <Sign
        className={
          isAction ? 'icon followup-line__sign' : 'icon followup-line__sign followup-line__sign--decision'
        }
        role="img"
        aria-label={t(isAction ? 'followup.action' : 'followup.decision')}
      />
      <span className="followup-line__words">
        <span className="followup-line__text">
          {entry.outcome ? <strong>{t(`meetings.outcome.${entry.outcome}`)}. </strong> : null}
          {entry.text}
        </span>
        <span className="followup-line__where">{where.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="followup-line__side">
        {entry.responsible ? <span>{entry.responsible}</span> : null}
        {due ? <span className={late ? 'followup-line__late' : 'followup-line__due'}>{due}</span> : null}
      </span>
    </a>
  )
}
