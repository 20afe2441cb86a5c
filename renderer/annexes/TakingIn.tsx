import { useText } from '../i18n'
import { useProgress } from '../shell/progress'
import { Progress } from '../ui/Progress'

/** How far the files have come on their way in; shown when it takes long enough to be seen. */
export function TakingIn({ isBusy }: { isBusy: boolean }) {
  const t = useText()
  const far = useProgress('annexes')
  if (!isBusy || !far || far.total === null || far.done >= far.total) return null
  return (
    <div className="taking-in">
      <Progress
        label={t('annexes.takingIn', { number: far.done + 1, total: far.total })}
        done={far.done}
        total={far.total}
      />
    </div>
  )
}
