import { useProgress } from '../shell/progress'
import { Progress } from '../ui/Progress'

/** A document being read: what, how far where that is known, and a way to stop it. */
export function Reading({ words, onCancel }: { words: string; onCancel: () => void }) {
  const far = useProgress('intake')
  return (
    <div className="intake-start" data-testid="intake-busy">
      <Progress label={words} done={far?.done ?? 0} total={far?.total ?? null} onCancel={onCancel} />
    </div>
  )
}
