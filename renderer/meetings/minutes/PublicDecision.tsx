import { useEffect, useRef, useState } from 'react'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { useText } from '../../i18n'
import { TextField } from '../../ui/TextField'
import { editsOf } from '../edits'

const LONGEST = 20_000

/** What a closed item's decision may say in public, kept when the field is left or the item is. */
export function PublicDecision({ meeting, item }: { meeting: MeetingDetail; item: AgendaItem }) {
  const t = useText()
  const stored = item.publicDecision ?? ''
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null && draft.trim() !== stored)
      void editsOf(meeting.id).item(item.id, { publicDecision: draft.trim() || null })
    setDraft(null)
  }
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => () => latest.current(), [])
  return (
    <div className="minutes__public">
      <TextField
        label={t('meetings.publicDecision')}
        description={t('meetings.publicDecisionHint')}
        multiline
        rows={2}
        maxLength={LONGEST}
        value={draft ?? stored}
        onChange={setDraft}
        onBlur={keep}
        data-testid="public-decision"
      />
    </div>
  )
}
