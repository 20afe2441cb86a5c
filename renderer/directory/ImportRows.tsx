import type { ImportPreview } from '../../preload/contract/directory'
import { useText } from '../i18n'
import { actionOf, actionOfKey, type Chosen, type ImportAction } from './rules'
import { VirtualList } from './VirtualList'

const ACTIONS = ['add', 'join', 'skip'] as const

interface ImportRowsProps {
  preview: ImportPreview
  chosen: Chosen
  onChoose: (index: number, action: ImportAction) => void
}

/** Everybody who was found, with what will happen to them: one stop a row, a letter chooses. */
export function ImportRows({ preview, chosen, onChoose }: ImportRowsProps) {
  const t = useText()
  const entries = preview.rows.map((row, index) => ({ row, index }))
  return (
    <VirtualList
      label={t('directory.import.rows')}
      data-testid="import-rows"
      items={entries}
      keyOf={({ index }) => String(index)}
      size={56}
      onKey={({ row, index }, event) => {
        const action = actionOfKey(event.key, row)
        if (action) onChoose(index, action)
        return action !== null
      }}
      line={({ row, index }, isActive) => {
        const action = actionOf(preview, chosen, index)
        const facts = [row.title, row.organization].filter(Boolean).join(', ')
        const isNew = row.organization !== null && row.organizationId === null
        return (
          <div className={`import__row import__row--${action} import__row--${row.status}`}>
            <span className="import__who">{row.name}</span>
            <span className="import__fact">
              {facts}
              {isNew ? <span className="quiet"> · {t('directory.import.newOrganization')}</span> : null}
            </span>
            <span className="import__fact">{[row.email, row.phone].filter(Boolean).join(' · ')}</span>
            {row.match ? (
              <span className={`import__match import__match--${row.status}`}>
                {t(row.status === 'known' ? 'directory.import.known' : 'directory.import.like', {
                  match: [row.match.name, row.match.title, row.match.organization].filter(Boolean).join(', '),
                  reason: t(`directory.reason.${row.match.reason}`)
                })}
              </span>
            ) : null}
            <div
              className="import__choices"
              role="radiogroup"
              aria-label={t('directory.import.choice', { name: row.name })}
            >
              {ACTIONS.filter((one) => one !== 'join' || row.match !== null).map((one) => (
                <label key={one} className="import__choice">
                  <input
                    className="visually-hidden"
                    type="radio"
                    name={`import-${index}`}
                    checked={one === action}
                    tabIndex={one === action && isActive ? 0 : -1}
                    onChange={() => onChoose(index, one)}
                    {...(one === action ? { 'data-stop': true } : {})}
                  />
                  {t(`directory.import.${one}`)}
                </label>
              ))}
            </div>
          </div>
        )
      }}
    />
  )
}
