import { Check, Circle } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { AgendaItem } from '../../../preload/contract/meeting'
import { OUTCOMES } from '../../../preload/contract/values'
import { useText } from '../../i18n'
import { Select } from '../../ui/Select'
import { numberWords } from '../typed'

interface ItemListProps {
  items: readonly AgendaItem[]
  currentId: string
  onGo: (itemId: string) => void
}

/** The agenda beside the minutes: which item one is at, and which have minutes. A choice where there is no room. */
export function ItemList({ items, currentId, onGo }: ItemListProps) {
  const t = useText()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current
      ?.querySelector(`[data-item="${CSS.escape(currentId)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  return (
    <nav className="minutes__nav" aria-label={t('meetings.items')}>
      <div className="minutes__choice">
        <Select
          label={t('meetings.items')}
          hideLabel
          value={currentId}
          options={items.map((item) => ({
            id: item.id,
            label: `${numberWords(item)} ${item.title || t('meetings.itemUntitled')}`,
            detail: item.sections.minutes.length > 0 ? t('meetings.itemWritten') : undefined
          }))}
          onChange={onGo}
        />
      </div>
      <ol ref={list} className="minutes__items">
        {items.map((item) => {
          const isWritten = item.sections.minutes.length > 0
          const outcome = OUTCOMES.find((one) => one === item.outcome)
          const isCurrent = item.id === currentId
          return (
            <li key={item.id} data-item={item.id}>
              <button
                type="button"
                className={isCurrent ? 'minutes__item minutes__item--current' : 'minutes__item'}
                aria-current={isCurrent ? 'true' : undefined}
                onClick={() => onGo(item.id)}
              >
                <span className="minutes__number">{numberWords(item)}</span>
                <span className="minutes__name">
                  <span className="minutes__words" lang="da">
                    {item.title || t('meetings.itemUntitled')}
                  </span>
                  {outcome ? (
                    <span className="minutes__state">{t(`meetings.outcome.${outcome}`)}</span>
                  ) : null}
                </span>
                {isWritten ? (
                  <Check className="icon minutes__sign" aria-hidden="true" />
                ) : (
                  <Circle className="icon minutes__sign minutes__sign--open" aria-hidden="true" />
                )}
                <span className="visually-hidden">
                  {isWritten ? t('meetings.itemWritten') : t('meetings.itemNotWritten')}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
