import { ChevronRight, PenLine } from 'lucide-react'
import { useId, useState } from 'react'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { AnnexLines } from '../../annexes/AnnexLines'
import { SectionEditor } from '../../editor/SectionEditor'
import { useText } from '../../i18n'
import { navigate } from '../../shell/routes'
import { Button } from '../../ui/Button'

type Part = 'recommendation' | 'case' | 'annexes'

/** The order in which the body prints the parts, without the minutes: those have a tab of their own. */
function partsOf(meeting: MeetingDetail): Part[] {
  const parts = meeting.layout.sectionOrder.filter((part): part is Part => part !== 'minutes')
  for (const part of ['recommendation', 'case', 'annexes'] as const)
    if (!parts.includes(part)) parts.push(part)
  return parts
}

/** The item's sections and annexes, each folded until it is wanted. */
export function ItemFolds({ meeting, item }: { meeting: MeetingDetail; item: AgendaItem }) {
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
              {`, ${t('meetings.itemNumbered', { number: item.number })}`}
              {isEmpty(part) ? `, ${t('meetings.empty')}` : ''}
            </span>
          </button>
        ))}
        <Button
          variant="quiet"
          icon={PenLine}
          onPress={() => navigate({ name: 'meeting', id: meeting.id, tab: 'minutes', itemId: item.id })}
        >
          {meeting.layout.labels.minutes}
        </Button>
      </span>
      <div className="agenda__parts">
        {parts.map((part) => (
          <div key={part} id={`${id}-${part}`} hidden={!open.includes(part)}>
            {!open.includes(part) ? null : part === 'annexes' ? (
              <AnnexLines meeting={meeting} annexes={annexes} />
            ) : (
              <section className="agenda__section">
                <h3 className="section-label">{meeting.layout.labels[part]}</h3>
                <SectionEditor
                  meetingId={meeting.id}
                  itemId={item.id}
                  section={part}
                  blocks={item.sections[part]}
                  seen={meeting.seen}
                  label={`${meeting.layout.labels[part]}, ${t('meetings.itemNumbered', { number: item.number })}`}
                  meeting={meeting}
                  autoFocus
                />
              </section>
            )}
          </div>
        ))}
      </div>
    </>
  )
}
