import { Check } from 'lucide-react'
import { useId } from 'react'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { Found } from './Found'

interface UnplacedLinesProps {
  lines: readonly string[]
  /** takes a line off the list; without it the list is only read */
  onRemove?: ((index: number, line: string) => void) | undefined
  /** the place of each line in the source beside it */
  paths?: readonly string[] | undefined
}

/** What fitted nowhere: always in sight, never dropped. */
export function UnplacedLines({ lines, onRemove, paths }: UnplacedLinesProps) {
  const t = useText()
  const id = useId()
  if (lines.length === 0) {
    return (
      <p className="left-over left-over--none">
        <Check className="icon" aria-hidden="true" /> {t('intake.allPlaced')}
      </p>
    )
  }
  // The same line can stand there twice: its place in the list is part of what it is known by.
  const numbered = lines.map((line, index) => ({ line, index, key: `${index}:${line}` }))
  return (
    <section className="left-over" aria-labelledby={id} data-testid="intake-unplaced">
      <h3 className="left-over__heading" id={id}>
        {t('intake.unplaced')} <span>{t('intake.unplacedCount', { count: lines.length })}</span>
      </h3>
      <p className="left-over__hint">{t('intake.unplacedHint')}</p>
      <ul className="left-over__lines">
        {numbered.map(({ line, index, key }) => (
          <li key={key}>
            {paths ? <Found path={paths[index] ?? 'unplaced'}>{line}</Found> : <span>{line}</span>}
            {onRemove ? (
              <Button
                variant="quiet"
                icon={Check}
                label={t('intake.unplacedDoneNamed', { line: line.slice(0, 60) })}
                onPress={() => onRemove(index, line)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
