import { Label, ProgressBar } from 'react-aria-components'
import { useText } from '../i18n'
import { Button } from './Button'
import './Progress.css'

export interface ProgressProps {
  /** what is going on */
  label: string
  done: number
  /** null: nobody knows how much there is */
  total: number | null
  onCancel?: (() => void) | undefined
}

/** Long work: what, how far, and a way to stop it. */
export function Progress({ label, done, total, onCancel }: ProgressProps) {
  const t = useText()
  return (
    <div className="progress">
      <ProgressBar
        className="progress__bar"
        value={done}
        maxValue={total ?? 1}
        isIndeterminate={total === null}
      >
        {({ valueText }) => (
          <>
            <Label className="progress__label">{label}</Label>
            <span className="progress__far">{total === null ? '' : valueText}</span>
            <progress
              className="progress__line"
              aria-hidden="true"
              {...(total === null ? {} : { value: done, max: total })}
            />
          </>
        )}
      </ProgressBar>
      {onCancel ? <Button onPress={onCancel}>{t('ui.cancel')}</Button> : null}
    </div>
  )
}
