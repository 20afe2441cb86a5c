import { Trash2 } from 'lucide-react'
import type { TemplateSummary } from '../../preload/contract/agenda'
import { useText } from '../i18n'
import { toastWithUndo } from '../shell/history'
import { sentenceOf, useAction, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { InlineField } from '../ui/TextField'
import { templatesKey } from './TemplateDialog'
import './Templates.css'

/** The agendas that a body keeps as templates: renamed where they stand, deleted with undo. */
export function Templates({ bodyId }: { bodyId: string }) {
  const t = useText()
  const list = useCall('agenda.templates', { bodyId }, templatesKey(bodyId))
  return (
    <fieldset className="body-form__group" data-testid="templates">
      <legend>{t('agenda.templates')}</legend>
      <InlineError message={list.error ? sentenceOf(list.error) : null} />
      {list.data?.length === 0 ? <p className="quiet">{t('agenda.templates.empty')}</p> : null}
      {list.data && list.data.length > 0 ? (
        <ul className="templates">
          {list.data.map((one) => (
            <Template key={one.id} bodyId={bodyId} template={one} />
          ))}
        </ul>
      ) : null}
    </fieldset>
  )
}

function Template({ bodyId, template }: { bodyId: string; template: TemplateSummary }) {
  const t = useText()
  const rename = useAction('agenda.renameTemplate')
  const remove = useAction('agenda.removeTemplate')
  const { id: templateId, name, titles } = template
  const drop = async () => {
    if (await remove.run({ bodyId, templateId })) toastWithUndo(t('agenda.template.removed', { name }), t)
  }
  return (
    <li className="templates__line">
      <InlineField
        label={t('agenda.template.titleOf', { name })}
        hideLabel
        isRequired
        value={name}
        onCommit={(typed) => void rename.run({ bodyId, templateId, name: typed })}
      />
      <span className="templates__items quiet">
        {titles === null ? t('agenda.template.unreadable') : titles.join(' · ')}
      </span>
      <Button
        variant="quiet"
        icon={Trash2}
        label={t('agenda.template.remove', { name })}
        onPress={() => void drop()}
      />
    </li>
  )
}
