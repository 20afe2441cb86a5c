import { ArrowDown, ArrowUp } from 'lucide-react'
import type { LayoutProfile } from '../../preload/contract/layout'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { RadioGroup } from '../ui/RadioGroup'
import { InlineField } from '../ui/TextField'
import { moved } from './rules'
import './BodyForms.css'

type Label = keyof LayoutProfile['labels']

const LABELS: readonly Label[] = [
  'agendaTitle',
  'minutesTitle',
  'time',
  'form',
  'place',
  'chair',
  'minuteTakers',
  'participants',
  'guests',
  'excused',
  'absent',
  'caseNumber',
  'recommendation',
  'case',
  'annexes',
  'annexesWithMinutes',
  'minutes',
  'decision',
  'action'
]

interface LayoutFormProps {
  layout: LayoutProfile
  onSave: (layout: LayoutProfile) => void
}

/** How the body's documents look and what they call things. */
export function LayoutForm({ layout, onSave }: LayoutFormProps) {
  const t = useText()
  const setLabel = (label: Label, text: string) =>
    onSave({ ...layout, labels: { ...layout.labels, [label]: text } })
  return (
    <div className="body-form">
      <p className="quiet body-form__note">{t('bodies.layout.note')}</p>
      <fieldset className="body-form__group body-form__group--wide">
        <legend>{t('bodies.layout.labels')}</legend>
        <div className="body-form__labels">
          {LABELS.map((label) => (
            <InlineField
              key={label}
              framed
              label={t(`bodies.layout.label.${label}`)}
              value={layout.labels[label]}
              isRequired
              onCommit={(text) => setLabel(label, text)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className="body-form__group">
        <legend>{t('bodies.layout.order')}</legend>
        <ol className="body-form__order">
          {layout.sectionOrder.map((section, index) => {
            const name = layout.labels[section]
            const shift = (by: number) =>
              onSave({ ...layout, sectionOrder: moved(layout.sectionOrder, index, by) })
            return (
              <li key={section} className="body-form__section">
                <span className="body-form__section-name">{name}</span>
                <Button
                  variant="quiet"
                  icon={ArrowUp}
                  label={t('bodies.layout.up', { name })}
                  isDisabled={index === 0}
                  onPress={() => shift(-1)}
                />
                <Button
                  variant="quiet"
                  icon={ArrowDown}
                  label={t('bodies.layout.down', { name })}
                  isDisabled={index === layout.sectionOrder.length - 1}
                  onPress={() => shift(1)}
                />
              </li>
            )
          })}
        </ol>
        <Checkbox
          isSelected={layout.showTimeSlots}
          onChange={(showTimeSlots) => onSave({ ...layout, showTimeSlots })}
        >
          {t('bodies.layout.times')}
        </Checkbox>
        <Checkbox
          isSelected={layout.showCaseNumbers}
          onChange={(showCaseNumbers) => onSave({ ...layout, showCaseNumbers })}
        >
          {t('bodies.layout.cases')}
        </Checkbox>
      </fieldset>
      <div className="body-form__group">
        <RadioGroup
          column
          label={t('bodies.layout.people')}
          value={layout.people}
          options={(['grouped', 'lines'] as const).map((id) => ({
            id,
            label: t(`bodies.layout.people.${id}`)
          }))}
          onChange={(people) => onSave({ ...layout, people })}
        />
        <RadioGroup
          label={t('bodies.layout.where')}
          value={layout.participantsIn}
          options={(['front', 'first_item'] as const).map((id) => ({
            id,
            label: t(`bodies.layout.where.${id}`)
          }))}
          onChange={(participantsIn) => onSave({ ...layout, participantsIn })}
        />
        <RadioGroup
          column
          label={t('bodies.layout.annexList')}
          value={layout.annexList}
          options={(['front_and_item', 'item'] as const).map((id) => ({
            id,
            label: t(`bodies.layout.annexList.${id}`)
          }))}
          onChange={(annexList) => onSave({ ...layout, annexList })}
        />
        <RadioGroup
          column
          label={t('bodies.layout.annexNumbering')}
          value={layout.annexNumbering}
          options={(['none', 'per_item', 'through'] as const).map((id) => ({
            id,
            label: t(`bodies.layout.annexNumbering.${id}`)
          }))}
          onChange={(annexNumbering) => onSave({ ...layout, annexNumbering })}
        />
        <RadioGroup
          label={t('bodies.layout.number')}
          value={layout.itemNumber}
          options={(['dot', 'punkt'] as const).map((id) => ({ id, label: t(`bodies.layout.number.${id}`) }))}
          onChange={(itemNumber) => onSave({ ...layout, itemNumber })}
        />
      </div>
    </div>
  )
}
