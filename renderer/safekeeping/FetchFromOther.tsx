import { useState } from 'react'
import { useText } from '../i18n'
import { useAction } from '../shell/queries'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { type Chosen, RestoreDialog } from './RestoreDialog'
import './Safekeeping.css'

/** At the first start: what was worked on at another computer, from its file. */
export function FetchFromOther() {
  const t = useText()
  const pick = useAction('safekeeping.pickCopy', 'here')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  return (
    <>
      <InlineError message={pick.error} />
      <div>
        <Button variant="quiet" onPress={() => void pick.run({}).then(setChosen)} data-testid="welcome-fetch">
          {t('safekeeping.move.fetch')}
        </Button>
      </div>
      {chosen ? <RestoreDialog chosen={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  )
}
