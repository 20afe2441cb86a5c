import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { ITEM_KINDS } from '../../../preload/contract/values'
import { useText } from '../../i18n'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Select } from '../../ui/Select'
import { editsOf } from '../edits'
import { InlineInput } from '../InlineInput'

interface ItemDetailsProps {
  meeting: MeetingDetail
  item: AgendaItem
  onStep: (by: -1 | 1) => void
  onRemove: () => void
}

/** What an item has besides title, time and presenters. */
export function ItemDetails({ meeting, item, onStep, onRemove }: ItemDetailsProps) {
  const t = useText()
  const edits = editsOf(meeting.id)
  return (
    <div className="agenda__details">
      <fieldset className="agenda__fields">
        <legend className="visually-hidden">{t('meetings.itemFields', { number: item.number })}</legend>
        <Select
          label={t('meetings.kind')}
          value={item.kind}
          options={ITEM_KINDS.map((kind) => ({ id: kind, label: t(`meetings.kind.${kind}`) }))}
          onChange={(kind) => void edits.item(item.id, { kind })}
        />
        <div className="field">
          <span className="field__label" aria-hidden="true">
            {meeting.layout.labels.caseNumber}
          </span>
          <InlineInput
            label={t('meetings.caseNumber')}
            className="inline--framed"
            value={item.caseNumber ?? ''}
            onCommit={(caseNumber) => void edits.item(item.id, { caseNumber: caseNumber || null })}
          />
        </div>
        <Checkbox isSelected={item.closed} onChange={(closed) => void edits.item(item.id, { closed })}>
          {t('meetings.closed')}
        </Checkbox>
        {item.closed ? (
          <div className="field agenda__public">
            <span className="field__label" aria-hidden="true">
              {t('meetings.publicTitle')}
            </span>
            <InlineInput
              label={t('meetings.publicTitle')}
              className="inline--framed inline--fill"
              value={item.publicTitle ?? ''}
              onCommit={(publicTitle) => void edits.item(item.id, { publicTitle: publicTitle || null })}
            />
          </div>
        ) : null}
      </fieldset>
      <div className="agenda__steps">
        <Button variant="quiet" icon={ArrowUp} onPress={() => onStep(-1)} isDisabled={item.number === 1}>
          {t('meetings.itemUp')}
        </Button>
        <Button
          variant="quiet"
          icon={ArrowDown}
          onPress={() => onStep(1)}
          isDisabled={item.number === meeting.items.length}
        >
          {t('meetings.itemDown')}
        </Button>
        <Button variant="quiet" icon={Trash2} danger onPress={onRemove}>
          {t('meetings.itemRemove')}
        </Button>
      </div>
    </div>
  )
}
