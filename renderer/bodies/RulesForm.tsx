import { useState } from 'react'
import type { RulesOfProcedure } from '../../preload/contract/bodies'
import { SECTOR_KINDS } from '../../preload/contract/values'
import { type MessageId, useText } from '../i18n'
import { Checkbox } from '../ui/Checkbox'
import { InlineField } from '../ui/TextField'
import { parseCount } from './rules'
import './BodyForms.css'

type CountField =
  | 'itemDeadlineDays'
  | 'agendaDeadlineDays'
  | 'minutesDeadlineDays'
  | 'commentDeadlineDays'
  | 'quorum'
  | 'meetingsPerYear'
  | 'inPersonPerYear'
  | 'moveAtRegrets'

const WAYS = ['next_meeting', 'in_writing', 'chairmanship', 'at_meeting'] as const

interface RulesFormProps {
  rules: RulesOfProcedure
  onSave: (rules: RulesOfProcedure) => void
}

/** The body's own rules: deadlines, when it can take decisions, and how minutes are approved. */
export function RulesForm({ rules, onSave }: RulesFormProps) {
  const t = useText()
  const count = (field: CountField, label: MessageId, most: number, least = 0) => (
    <Count
      label={t(label)}
      value={rules[field]}
      least={least}
      most={most}
      onSave={(value) => onSave({ ...rules, [field]: value })}
    />
  )
  return (
    <div className="body-form">
      <fieldset className="body-form__group">
        <legend>{t('bodies.rules.deadlines')}</legend>
        {count('itemDeadlineDays', 'bodies.rules.item', 365)}
        {count('agendaDeadlineDays', 'bodies.rules.agenda', 365)}
        {count('minutesDeadlineDays', 'bodies.rules.minutes', 365)}
        {count('commentDeadlineDays', 'bodies.rules.comment', 365)}
      </fieldset>
      <fieldset className="body-form__group">
        <legend>{t('bodies.rules.decisions')}</legend>
        {count('quorum', 'bodies.rules.quorum', 1000)}
        {count('moveAtRegrets', 'bodies.rules.moveAtRegrets', 1000, 1)}
        <Checkbox
          isSelected={rules.asksForSubstitutes}
          onChange={(asksForSubstitutes) => onSave({ ...rules, asksForSubstitutes })}
        >
          {t('bodies.rules.substitutes')}
        </Checkbox>
      </fieldset>
      <fieldset className="body-form__group">
        <legend>{t('bodies.rules.approval')}</legend>
        {WAYS.map((way) => (
          <Checkbox
            key={way}
            isSelected={rules.approvalWays.includes(way)}
            onChange={(chosen) =>
              onSave({
                ...rules,
                approvalWays: WAYS.filter((one) => (one === way ? chosen : rules.approvalWays.includes(one)))
              })
            }
          >
            {t(`bodies.rules.${way}`)}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="body-form__group">
        <legend>{t('bodies.rules.sectors')}</legend>
        <p className="quiet body-form__hint">{t('bodies.rules.sectorsHint')}</p>
        {SECTOR_KINDS.filter((one) => one !== 'other').map((sector) => (
          <Checkbox
            key={sector}
            isSelected={rules.requiredSectors.includes(sector)}
            onChange={(chosen) =>
              onSave({
                ...rules,
                requiredSectors: SECTOR_KINDS.filter((one) =>
                  one === sector ? chosen : rules.requiredSectors.includes(one)
                )
              })
            }
          >
            {t(`people.sector.${sector}`)}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="body-form__group">
        <legend>{t('bodies.rules.meetings')}</legend>
        {count('meetingsPerYear', 'bodies.rules.least', 366)}
        {count('inPersonPerYear', 'bodies.rules.inPerson', 366)}
      </fieldset>
    </div>
  )
}

interface CountProps {
  label: string
  value: number | null
  least: number
  most: number
  onSave: (value: number | null) => void
}

function Count({ label, value, least, most, onSave }: CountProps) {
  const t = useText()
  const [isWrong, setIsWrong] = useState(false)
  return (
    <div className="body-form__count">
      <InlineField
        framed
        label={label}
        inputMode="numeric"
        maxLength={6}
        value={value === null ? '' : String(value)}
        error={isWrong ? t('bodies.rules.number', { least, most }) : null}
        onCommit={(typed) => {
          const typedCount = parseCount(typed, most)
          const count = typeof typedCount === 'number' && typedCount < least ? undefined : typedCount
          setIsWrong(count === undefined)
          if (count !== undefined && count !== value) onSave(count)
        }}
      />
    </div>
  )
}
