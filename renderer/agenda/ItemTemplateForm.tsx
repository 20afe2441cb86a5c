import { FileDown } from 'lucide-react'
import { CONTRIBUTED_PARTS } from '../../preload/contract/agenda'
import type { BodyDetail, ItemTemplate } from '../../preload/contract/bodies'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { InlineField } from '../ui/TextField'
import { saveForm } from './save-form'

interface ItemTemplateFormProps {
  body: BodyDetail
  onSave: (itemTemplate: ItemTemplate) => void
}

/** What a body asks of those who send items in, and the form that it gives them. */
export function ItemTemplateForm({ body, onSave }: ItemTemplateFormProps) {
  const t = useText()
  const template = body.itemTemplate
  return (
    <fieldset className="body-form__group" data-testid="item-template">
      <legend>{t('agenda.form.title')}</legend>
      <p className="quiet">{t('agenda.form.lead')}</p>
      {CONTRIBUTED_PARTS.map((part) => (
        <Checkbox
          key={part}
          isSelected={template[part]}
          onChange={(isAsked) => onSave({ ...template, [part]: isAsked })}
        >
          {t(`agenda.form.${part}`)}
        </Checkbox>
      ))}
      <InlineField
        framed
        multiline
        rows={3}
        maxLength={20_000}
        label={t('agenda.form.guidance')}
        placeholder={t('agenda.form.guidanceHint')}
        value={template.guidance}
        onCommit={(guidance) => onSave({ ...template, guidance })}
      />
      <div>
        <Button icon={FileDown} onPress={() => void saveForm({ bodyId: body.id, meetingId: null }, t)}>
          {t('agenda.form.save')}
        </Button>
      </div>
    </fieldset>
  )
}
