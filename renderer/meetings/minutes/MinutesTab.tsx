import type { MeetingDetail } from '../../../preload/contract/meeting'
import { useText } from '../../i18n'
import { useRegisterCommands } from '../../shell/commands'
import { navigate } from '../../shell/routes'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { askCaret } from '../focus'
import { neighbour } from '../state'
import { Unplaced } from '../Unplaced'
import { ItemList } from './ItemList'
import { ItemMinutes } from './ItemMinutes'
import './Minutes.css'

interface MinutesTabProps {
  meeting: MeetingDetail
  itemId: string | undefined
}

/** The minutes, an item at a time: the agenda at the left, the case above, the text below. */
export function MinutesTab({ meeting, itemId }: MinutesTabProps) {
  const t = useText()
  const item = meeting.items.find((one) => one.id === itemId) ?? meeting.items[0]
  /** Reading, one begins at the top; going on by keys, one goes on writing. */
  const show = (id: string) => {
    navigate({ name: 'meeting', id: meeting.id, tab: 'minutes', itemId: id }, { replace: true })
  }
  const goTo = (id: string) => {
    askCaret(id)
    show(id)
  }
  const previous = item ? neighbour(meeting.items, item.id, -1) : null
  const next = item ? neighbour(meeting.items, item.id, 1) : null
  useRegisterCommands([
    {
      id: 'item-previous',
      title: 'meetings.itemPrevious',
      keys: ['Alt+PageUp', 'Ctrl+Alt+ArrowUp'],
      group: 'meetings.tab.minutes',
      when: () => previous !== null,
      run: () => previous && goTo(previous.id)
    },
    {
      id: 'item-next',
      title: 'meetings.itemNext',
      keys: ['Alt+PageDown', 'Ctrl+Alt+ArrowDown'],
      group: 'meetings.tab.minutes',
      when: () => next !== null,
      run: () => next && goTo(next.id)
    }
  ])
  if (!item) {
    return (
      <>
        <Unplaced meeting={meeting} />
        <EmptyState text={t('meetings.minutesEmpty')}>
          <Button
            variant="primary"
            onPress={() => navigate({ name: 'meeting', id: meeting.id, tab: 'agenda' })}
          >
            {t('meetings.goAgenda')}
          </Button>
        </EmptyState>
      </>
    )
  }
  return (
    <div className="minutes">
      <ItemList items={meeting.items} currentId={item.id} onGo={show} />
      <div className="minutes__work">
        <Unplaced meeting={meeting} />
        <ItemMinutes
          key={item.id}
          meeting={meeting}
          item={item}
          previous={previous}
          next={next}
          onGo={goTo}
        />
      </div>
    </div>
  )
}
