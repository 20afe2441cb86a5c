import { call } from '../api'
import type { Text } from '../i18n'
import { toast } from '../ui/Toast'
import { rememberUndoToast } from './edits'

/**
 * Says what was taken away and offers to bring it back. Undoes only while that is still the last step of the store:
 * whatever came after it is not for this button to take back.
 */
export async function offerUndo(t: Text, text: string): Promise<void> {
  const { undo: label } = await call('history.state', {}).catch(() => ({ undo: null }))
  const bringBack = async () => {
    try {
      const now = await call('history.state', {})
      if (now.undo === label) await call('history.undo', {})
      else toast({ text: t('meetings.undoOvertaken') })
    } catch (failure) {
      toast({ text: failure instanceof Error ? failure.message : String(failure), kind: 'problem' })
    }
  }
  const action = label === null ? undefined : { label: t('ui.undo'), onPress: () => void bringBack() }
  rememberUndoToast(toast({ text, action }))
}
