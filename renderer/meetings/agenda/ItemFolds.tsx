import { ChevronRight, PenLine } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { AnnexLines } from '../../annexes/AnnexLines'
import { SectionEditor } from '../../editor/SectionEditor'
import { useText } from '../../i18n'
import { navigate } from '../../shell/routes'

type Part = 'recommendation' | 'case' | 'annexes'

/** The order in which the body prints the parts, without the minutes: those have a tab of their own. */
function partsOf(meeting: MeetingDetail): Part[] {
  const parts = meeting.layout.sectionOrder.filter((part): part is Part => part !== 'minutes')
  for (const part of ['recommendation', 'case', 'annexes'] as const)
    if (!parts.includes(part)) parts.push(part)
  return parts
}

interface ItemFoldsProps {
  meeting: MeetingDetail
  item: AgendaItem
  /** what stands in the same line behind the folds */
  children: ReactNode
}

/** The item's sections and annexes, each folded until it is wanted. */
export function ItemFolds({ meeting, item, children }: ItemFoldsProps) {
  const t = useText()
  const [open, setOpen] = useState<readonly Part[]>([])
  const id = useId()
  const annexes = meeting.annexes.filter((annex) => annex.itemId === item.id)
  const parts = partsOf(meeting)
  const toggle = (part: Part) =>
    setOpen(open.includes(part) ? open.filter((one) => one !== part) : [...open, part])
  const isEmpty = (part: Part) =>
    part === 'annexes' ? annexes.length === 0 : item.sections[part].length === 0
  return (
    <>
      <span className="agenda__folds">
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            className={isEmpty(part) ? 'fold' : 'fold fold--filled'}
            aria-expanded={open.includes(part)}
            aria-controls={`${id}-${part}`}
            onClick={() => toggle(part)}
          >
            <ChevronRight className="icon fold__sign" aria-hidden="true" />
            {meeting.layout.labels[part]}
            {part === 'annexes' && annexes.length > 0 ? ` (${annexes.length})` : null}
            <span className="visually-hidden">
              {`, ${t('meetings.itemNumbered', { number: item.numberText })}`}
              {isEmpty(part) ? `, ${t('meetings.empty')}` : ''}
            </span>
          </button>
        ))}
        <button
          type="button"
          className={item.sections.minutes.length > 0 ? 'fold fold--filled' : 'fold'}
          onClick={() => navigate({ name: 'meeting', id: meeting.id, tab: 'minutes', itemId: item.id })}
        >
          <PenLine className="icon agenda__pen" aria-hidden="true" />
          {meeting.layout.labels.minutes}
          <span className="visually-hidden">{`, ${t('meetings.itemNumbered', { number: item.numberText })}`}</span>
        </button>
      </span>
      {children}
      <div className="agenda__parts">
        {parts.map((part) => (
          <div key={part} id={`${id}-${part}`} hidden={!open.includes(part)}>
            {!open.includes(part) ? null : part === 'annexes' ? (
              <AnnexLines meeting={meeting} annexes={annexes} />
            ) : (
              <div className="agenda__section">
                <p className="section-label">{meeting.layout.labels[part]}</p>
                <SectionEditor
                  meetingId={meeting.id}
                  itemId={item.id}
                  section={part}
                  blocks={item.sections[part]}
                  seen={meeting.seen}
                  label={`${meeting.layout.labels[part]}, ${t('meetings.itemNumbered', { number: item.numberText })}`}
                  meeting={meeting}
                  autoFocus
                />
              </div>
            )}
          </div>
        ))}
      </div>
    </>
  )
}
