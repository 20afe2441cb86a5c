import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { call } from '../api'
import { useText } from '../i18n'
import { keys, sentenceOf, useAction } from '../shell/queries'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { InlineError } from '../ui/InlineError'
import { Progress } from '../ui/Progress'
import { sourceLines, wordsOf } from './paths'
import { SourceLines } from './SourceLines'
import { UnplacedLines } from './UnplacedLines'
import './intake.css'

/** The document that a meeting was opened from, beside the lines that still have no place. */
export function SourceView({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const remove = useAction('intake.removeUnplaced')
  const source = useQuery({
    queryKey: [...keys.meeting(meeting.id), 'source'],
    queryFn: async () => {
      const { name, text } = await call('intake.source', { meetingId: meeting.id })
      // Where the lines went is what the reader makes of them; the meeting may have been edited since.
      return { name, text, found: await call('intake.recognise', { text }) }
    }
  })
  const lines = useMemo(() => {
    if (!source.data) return []
    const { text, found } = source.data
    return sourceLines(text, found.lines, (use) => wordsOf(use, found.meeting, t))
  }, [source.data, t])
  if (source.error) {
    return (
      <InlineError
        message={t('intake.sourceGone', { reason: sentenceOf(source.error) })}
        action={{ label: t('ui.retry'), onPress: () => void source.refetch() }}
      />
    )
  }
  if (!source.data) return <Progress label={t('ui.loading')} done={0} total={null} />
  const { name } = source.data
  const label = name ? t('intake.sourceNamed', { name }) : t('intake.source')
  return (
    <div className="source-view">
      <SourceLines lines={lines} label={label} />
      <UnplacedLines
        lines={meeting.unplaced}
        onRemove={(index, line) => void remove.run({ meetingId: meeting.id, index, line })}
      />
    </div>
  )
}

/** The button that shows the document a meeting was opened from; nothing for a meeting made here. */
export function SourceButton({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const [isOpen, setIsOpen] = useState(false)
  if (!meeting.hasSource) return null
  return (
    <>
      <Button variant="quiet" onPress={() => setIsOpen(true)} data-testid="show-source">
        {t('intake.showSource')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t('intake.source')} wide>
        <SourceView meeting={meeting} />
      </Dialog>
    </>
  )
}
