import { call } from '../api'
import type { Text } from '../i18n'
import { sentenceOf } from '../shell/queries'
import { toast } from '../ui/Toast'

/** Writes the empty form of a body for contributors; of a meeting it says the meeting and the deadline too. */
export async function saveForm(
  of: { bodyId: string | null; meetingId: string | null },
  t: Text
): Promise<void> {
  try {
    const saved = await call('agenda.saveForm', of)
    if (!saved) return
    const show = () => void call('documents.show', { path: saved.path }).catch(() => undefined)
    toast({ text: t('agenda.form.saved'), action: { label: t('agenda.form.show'), onPress: show } })
  } catch (failure) {
    toast({ text: sentenceOf(failure), kind: 'problem' })
  }
}
