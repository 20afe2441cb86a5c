import { type FormEvent, useState } from 'react'
import { useText } from '../i18n'
import { useMeeting } from '../meetings/edits'
import { toastWithUndo } from '../shell/history'
import { useAction, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import { openAgendaDialog, useAgendaDialog } from './state'

/** The name under which a templates' list is kept; the body's own news renew it. */
export const templatesKey = (bodyId: string) => ['bodies', bodyId, 'templates']

/** Keeps the agenda that is open as a template of its body. */
export function TemplateDialog() {
  const t = useText()
  const open = useAgendaDialog((state) => (state.open?.kind === 'template' ? state.open : null))
  return (
    <Dialog
      isOpen={open !== null}
      onClose={() => openAgendaDialog(null)}
      title={t('agenda.template.save')}
      data-testid="template-dialog"
    >
      {open ? <TemplateForm meetingId={open.meetingId} /> : null}
    </Dialog>
  )
}

function TemplateForm({ meetingId }: { meetingId: string }) {
  const t = useText()
  const { meeting } = useMeeting(meetingId)
  const bodyId = meeting?.bodyId ?? null
  const templates = useCall('agenda.templates', { bodyId: bodyId ?? '-' }, templatesKey(bodyId ?? '-'), {
    enabled: bodyId !== null
  })
  const save = useAction('agenda.saveTemplate', 'here')
  const [name, setName] = useState(meeting?.title ?? '')
  const known = templates.data?.find(
    (one) => one.name.toLocaleLowerCase('da') === name.trim().toLocaleLowerCase('da')
  )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || save.isBusy) return
    if (!(await save.run({ meetingId, name: name.trim() }))) return
    openAgendaDialog(null)
    toastWithUndo(t('agenda.template.saved', { name: name.trim() }), t)
  }
  return (
    <form className="new-meeting" onSubmit={(event) => void submit(event)}>
      <p className="quiet">{t('agenda.template.lead')}</p>
      <TextField
        label={t('agenda.template.name')}
        placeholder={t('agenda.template.nameHint')}
        description={known ? t('agenda.template.willReplace', { name: known.name }) : undefined}
        value={name}
        onChange={(typed) => {
          setName(typed)
          save.clear()
        }}
        autoFocus
        data-testid="template-name"
      />
      <InlineError message={save.error} />
      <div className="new-meeting__steps">
        <Button onPress={() => openAgendaDialog(null)}>{t('ui.cancel')}</Button>
        <Button variant="primary" type="submit" isDisabled={name.trim() === '' || save.isBusy}>
          {t('agenda.template.keep')}
        </Button>
      </div>
    </form>
  )
}
