import { PencilLine, Undo2 } from 'lucide-react'
import type { LineHint } from '../../preload/contract/intake-hints'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { CORRECTION_KEYS } from './corrections'
import type { SourceLine } from './paths'

interface CorrectionBarProps {
  /** the line that the arrows stand on */
  line: SourceLine | null
  /** what the user has said it is */
  hint: LineHint | null
  onCorrect: (line: number, hint: LineHint | null) => void
}

/** Says what the chosen source line is: by the menu, or by one key on the line itself. */
export function CorrectionBar({ line, hint, onCorrect }: CorrectionBarProps) {
  const t = useText()
  if (!line) return null
  return (
    <div className="correction" data-testid="correction">
      <p className="correction__line" aria-live="polite">
        {t('intake.line', { number: line.number })}
        {hint ? (
          <>
            {' '}
            <strong>{t(`intake.hint.${hint}`)}</strong> ({t('intake.corrected')})
          </>
        ) : null}
      </p>
      {hint ? (
        <Button
          variant="quiet"
          icon={Undo2}
          label={t('intake.uncorrect')}
          onPress={() => onCorrect(line.number, null)}
        />
      ) : null}
      <Menu
        icon={PencilLine}
        items={CORRECTION_KEYS.map(({ hint: id, key }) => ({
          id,
          label: t(`intake.hint.${id}`),
          keys: key
        }))}
        onAction={(chosen) => onCorrect(line.number, chosen)}
        data-testid="correct-line"
      >
        {t('intake.correctLine', { number: line.number })}
      </Menu>
    </div>
  )
}
