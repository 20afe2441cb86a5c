import { FileInput } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { pathOf } from '../api'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { toast } from '../ui/Toast'
import { openAgendaDialog } from './state'
import './FetchArea.css'

/** Below the agenda: the way in for what others send, by button or by dropping the file. */
export function FetchArea({ meetingId }: { meetingId: string }) {
  const t = useText()
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    // The agenda around it takes files as annexes.
    event.stopPropagation()
    setIsOver(false)
    const path = pathOf(file)
    if (path === '') toast({ text: t('agenda.fetch.noPath'), kind: 'problem' })
    else openAgendaDialog({ kind: 'fetch', meetingId, source: { path, name: file.name } })
  }
  return (
    <section
      aria-label={t('agenda.fetch')}
      className={isOver ? 'fetch-area fetch-area--over' : 'fetch-area'}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        event.stopPropagation()
        event.dataTransfer.dropEffect = 'copy'
        setIsOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
      }}
      onDrop={drop}
      data-testid="fetch-area"
    >
      <Button
        variant="quiet"
        icon={FileInput}
        onPress={() => openAgendaDialog({ kind: 'fetch', meetingId, source: null })}
        data-testid="fetch-item"
      >
        {t('agenda.fetch')}
      </Button>
      <span className="quiet">{t(isOver ? 'agenda.fetch.drop' : 'agenda.fetch.hint')}</span>
    </section>
  )
}
