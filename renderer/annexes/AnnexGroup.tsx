import { FilePlus2, ListPlus } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { wishFocus } from '../meetings/focus'
import { Button } from '../ui/Button'
import { AnnexRow } from './AnnexRow'
import { NewTitle } from './NewTitle'
import type { TypedAnnex } from './promise-rules'
import { RefusedFiles } from './RefusedFiles'
import { TakingIn } from './TakingIn'
import { useAnnexFiles, useFileDrop } from './useFileDrop'

interface AnnexGroupProps {
  meeting: MeetingDetail
  /** null: the annexes of the meeting as a whole */
  itemId: string | null
  heading: string
  /** the annex that is being dragged now */
  dragged: string | null
  onDrag: (annexId: string | null) => void
  /** the dragged annex was let go over another, or (null) over the place itself */
  onDrop: (over: { id: string; isBelow: boolean } | null) => void
}

/** The annexes of one place; files and annexes can be let go anywhere on it. */
export function AnnexGroup({ meeting, itemId, heading, dragged, onDrag, onDrop }: AnnexGroupProps) {
  const t = useText()
  const id = useId()
  const files = useAnnexFiles(meeting, itemId)
  const { isOver, drop } = useFileDrop(files.add)
  const annexes = meeting.annexes.filter((annex) => annex.itemId === itemId)
  const [isNaming, setIsNaming] = useState(false)
  const [isAnnexOver, setIsAnnexOver] = useState(false)

  const addTitle = async (annex: TypedAnnex) => {
    const annexId = await editsOf(meeting.id).addAnnexTitle(itemId, annex)
    if (annexId) wishFocus('annex', annexId)
    return annexId !== null
  }
  const drags = {
    onDragOver: (event: DragEvent) => {
      setIsAnnexOver(dragged !== null)
      if (dragged === null) return drop.onDragOver(event)
      event.preventDefault()
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsAnnexOver(false)
      drop.onDragLeave(event)
    },
    onDrop: (event: DragEvent) => {
      setIsAnnexOver(false)
      if (dragged === null || event.defaultPrevented) return drop.onDrop(event)
      event.preventDefault()
      onDrop(null)
    }
  }
  return (
    <section
      className={isOver || isAnnexOver ? 'annexes__group annexes__group--over' : 'annexes__group'}
      aria-labelledby={id}
      {...drags}
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
            onPress={files.pick}
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
      <TakingIn isBusy={files.isBusy} />
      <RefusedFiles files={files.refused} onDone={files.forget} />
      <ul>
        {annexes.map((annex) => (
          <AnnexRow
            key={annex.id}
            meeting={meeting}
            annex={annex}
            dragged={dragged}
            onDrag={onDrag}
            onDrop={(isBelow) => onDrop({ id: annex.id, isBelow })}
          />
        ))}
      </ul>
      {isNaming ? <NewTitle place={heading} onAdd={addTitle} onClose={() => setIsNaming(false)} /> : null}
    </section>
  )
}
