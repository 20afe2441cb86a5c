import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease, Trash2 } from 'lucide-react'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { ITEM_KINDS } from '../../../preload/contract/values'
import { useText } from '../../i18n'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Select } from '../../ui/Select'
import { editsOf } from '../edits'
import type { Steps } from './moves'

interface ItemDetailsProps {
  meeting: MeetingDetail
  item: AgendaItem
  steps: Steps
  onRemove: () => void
}

/** What an item has besides what stands in its row. */
export function ItemDetails({ meeting, item, steps, onRemove }: ItemDetailsProps) {
  const t = useText()
  const edits = editsOf(meeting.id)
  const step = (run: (() => void) | undefined) => ({ onPress: () => run?.(), isDisabled: run === undefined })
  return (
    <div className="agenda__details">
      <fieldset className="agenda__fields">
        <legend className="visually-hidden">{t('meetings.itemFields', { number: item.numberText })}</legend>
        <Select
          label={t('meetings.kind')}
          value={item.kind}
          options={ITEM_KINDS.map((kind) => ({ id: kind, label: t(`meetings.kind.${kind}`) }))}
          onChange={(kind) => void edits.item(item.id, { kind })}
        />
        <Checkbox
          isSelected={item.closed}
          onChange={(closed) => void edits.item(item.id, { closed })}
          data-testid="item-closed"
        >
          {t('meetings.closed')}
        </Checkbox>
      </fieldset>
      <div className="agenda__steps">
        <Button variant="quiet" icon={ArrowUp} {...step(steps.up)}>
          {t('meetings.itemUp')}
        </Button>
        <Button variant="quiet" icon={ArrowDown} {...step(steps.down)}>
          {t('meetings.itemDown')}
        </Button>
        {item.parentId === null ? (
          <Button variant="quiet" icon={IndentIncrease} {...step(steps.indent)}>
            {t('meetings.itemIndent')}
          </Button>
        ) : (
          <Button variant="quiet" icon={IndentDecrease} {...step(steps.outdent)}>
            {t('meetings.itemOutdent')}
          </Button>
        )}
        <Button variant="quiet" icon={Trash2} danger onPress={onRemove}>
          {t('meetings.itemRemove')}
        </Button>
      </div>
    </div>
  )
}
