import type { Recipient } from '../../preload/contract/issuing'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'

interface RecipientListProps {
  recipients: readonly Recipient[]
  /** the places of those who are left out */
  left: ReadonlySet<number>
  onChange: (left: ReadonlySet<number>) => void
}

/** Who gets it: everybody to begin with; who has no address is said. */
export function RecipientList({ recipients, left, onChange }: RecipientListProps) {
  const t = useText()
  if (recipients.length === 0) return <p className="quiet">{t('issuing.noRecipients')}</p>
  const chosen = recipients.filter((_, index) => !left.has(index))
  const toggle = (index: number, isChosen: boolean) => {
    const next = new Set(left)
    if (isChosen) next.delete(index)
    else next.add(index)
    onChange(next)
  }
  return (
    <section aria-label={t('issuing.recipients')}>
      <div className="issuing__heading">
        <h3>{t('issuing.recipients')}</h3>
        <p className="quiet" aria-live="polite">
          {t('issuing.recipientsCount', {
            chosen: chosen.length,
            all: recipients.length,
            missing: chosen.filter((one) => one.email === null).length
          })}
        </p>
        <Button variant="quiet" onPress={() => onChange(new Set())}>
          {t('issuing.all')}
        </Button>
        <Button variant="quiet" onPress={() => onChange(new Set(recipients.keys()))}>
          {t('issuing.none')}
        </Button>
      </div>
      <ul className="issuing__people" data-testid="issue-recipients">
        {recipients.map((one, index) => (
          <li key={`${one.name} ${one.email}`}>
            <Checkbox isSelected={!left.has(index)} onChange={(isChosen) => toggle(index, isChosen)}>
              {one.name} <span className="quiet">{one.email ?? t('issuing.noEmail')}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  )
}
