import { Trash2 } from 'lucide-react'
import type { BodyDetail } from '../../preload/contract/bodies'
import { LINE_HINTS } from '../../preload/contract/intake-hints'
import { useText } from '../i18n'
import { toastWithUndo } from '../shell/history'
import { Button } from '../ui/Button'

interface LearnedWordsProps {
  learned: BodyDetail['learned']
  onSave: (learned: BodyDetail['learned']) => Promise<unknown>
}

/** What corrections of the reading have taught about the body's documents; what was learned wrong is forgotten. */
export function LearnedWords({ learned, onSave }: LearnedWordsProps) {
  const t = useText()
  const forget = async (text: string) => {
    if (await onSave(learned.filter((one) => one.text !== text)))
      toastWithUndo(t('intake.forgotten', { text }), t)
  }
  return (
    <fieldset className="body-form__group body-form__group--wide" data-testid="learned-words">
      <legend>{t('intake.learnedWords')}</legend>
      {learned.length === 0 ? <p className="quiet">{t('intake.learnedNone')}</p> : null}
      <ul className="learned">
        {learned.map(({ text, use }) => {
          const hint = LINE_HINTS.find((one) => one === use)
          return (
            <li key={text} className="learned__line">
              <span>»{text}«</span>
              <span className="quiet">{hint ? t(`intake.hint.${hint}`) : use}</span>
              <Button
                variant="quiet"
                icon={Trash2}
                label={t('intake.forget', { text })}
                onPress={() => void forget(text)}
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
