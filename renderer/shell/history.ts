import { call, on } from '../api'
import type { Text } from '../i18n'
import { dismissToast, type ToastWords, toast } from '../ui/Toast'
import { takesText } from './commands'
import { sentenceOf } from './queries'

/** Undoes the last change (or brings it back) and says what it was. */
export async function stepBack(way: 'undo' | 'redo', t: Text): Promise<void> {
  try {
    const { label } = await call(way === 'undo' ? 'history.undo' : 'history.redo', {})
    if (label === null) {
      toast({ text: t(way === 'undo' ? 'shell.nothingToUndo' : 'shell.nothingToRedo') })
      return
    }
    const other = way === 'undo' ? 'redo' : 'undo'
    toastUntilChange({
      text: t(way === 'undo' ? 'shell.undone' : 'shell.redone', { label }),
      action: { label: t(other === 'redo' ? 'ui.redo' : 'ui.undo'), onPress: () => void stepBack(other, t) }
    })
  } catch (failure) {
    toast({ text: sentenceOf(failure), kind: 'problem' })
  }
}

/** How long the news of the step itself may take to arrive, in milliseconds. */
const OWN_NEWS = 300

/** A toast whose step concerns the latest change: it goes when something else has changed. */
function toastUntilChange(words: ToastWords): void {
  const id = toast(words)
  setTimeout(() => {
    const stop = on('changed', ({ topics }) => {
      if (!topics.includes('history')) return
      dismissToast(id)
      stop()
    })
  }, OWN_NEWS)
}

/** Says what was done, with "Fortryd" beside it: what a step that loses something ends with. */
export function toastWithUndo(text: string, t: Text): void {
  toastUntilChange({ text, action: { label: t('ui.undo'), onPress: () => void stepBack('undo', t) } })
}

/** Undo and redo from the system's menu: the text's own while one writes, the store's otherwise. */
export function undoOrRedo(way: 'undo' | 'redo', t: Text): void {
  const focused = document.activeElement
  if (focused instanceof HTMLElement && focused.isContentEditable) {
    const init = { key: way === 'undo' ? 'z' : 'y', ctrlKey: true, bubbles: true, cancelable: true }
    focused.dispatchEvent(new KeyboardEvent('keydown', init))
  } else if (takesText(focused)) document.execCommand(way)
  else void stepBack(way, t)
}
