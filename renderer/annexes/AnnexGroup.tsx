import { FilePlus2, ListPlus } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import type { RefusedFile } from '../../preload/contract/meeting-edits'
import { pathOf } from '../api'
import { useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { wishFocus } from '../meetings/focus'
import { Button } from '../ui/Button'
import { toast } from '../ui/Toast'
import { AnnexRow } from './AnnexRow'
import { NewTitle } from './NewTitle'
import { RefusedFiles } from './RefusedFiles'

interface AnnexGroupProps {
  meeting: MeetingDetail
  /** null: the annexes of the meeting as a whole */
  itemId: string | null
  heading: string
}

/** The annexes of one place; files can be let go anywhere on it. */
export function AnnexGroup({ meeting, itemId, heading }: AnnexGroupProps) {
  const t = useText()
  const id = useId()
  const edits = editsOf(meeting.id)
  const annexes = meeting.annexes.filter((annex) => annex.itemId === itemId)
  const [isOver, setIsOver] = useState(false)
  const [isNaming, setIsNaming] = useState(false)
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])

  const say = (answer: { added: number; refused: RefusedFile[] } | null, more: RefusedFile[] = []) => {
    setRefused([...more, ...(answer?.refused ?? [])])
    if (answer && answer.added > 0) toast({ text: t('annexes.added', { count: answer.added }) })
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const files = [...event.dataTransfer.files].map((file) => ({ name: file.name, path: pathOf(file) }))
    const paths = files.map((file) => file.path).filter((path) => path !== '')
    const placeless = files
      .filter((file) => file.path === '')
      .map((file) => ({ name: file.name, reason: t('annexes.noPath') }))
    say(paths.length > 0 ? await edits.addAnnexFiles(itemId, paths) : null, placeless)
  }
  const addTitle = async (title: string) => {
    const annexId = await edits.addAnnexTitle(itemId, title)
    if (annexId) wishFocus('annex', annexId)
    return annexId !== null
  }
  return (
    <section
      className={isOver ? 'annexes__group annexes__group--over' : 'annexes__group'}
      aria-labelledby={id}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setIsOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
      }}
      onDrop={(event) => void drop(event)}
      data-testid="annex-group"
    >
      <div className="annexes__head">
        <h2 id={id} className="annexes__heading">
          {heading}
        </h2>
        {isOver ? <span className="annexes__drop">{t('annexes.drop')}</span> : null}
        <span className="annexes__steps">
          <Button
            variant="quiet"
            icon={FilePlus2}
            aria-label={t('annexes.pickFor', { place: heading })}
            onPress={() => void edits.pickAnnexes(itemId).then((answer) => say(answer))}
          >
            {t('annexes.pick')}
          </Button>
          <Button
            variant="quiet"
            icon={ListPlus}
            aria-label={t('annexes.addTitleFor', { place: heading })}
            onPress={() => setIsNaming(true)}
          >
            {t('annexes.addTitle')}
          </Button>
        </span>
      </div>
      <RefusedFiles files={refused} onDone={() => setRefused([])} />
      <ul>
        {annexes.map((annex) => (
          <AnnexRow key={annex.id} meeting={meeting} annex={annex} />
        ))}
      </ul>
      {isNaming ? <NewTitle place={heading} onAdd={addTitle} onClose={() => setIsNaming(false)} /> : null}
    </section>
  )
}
