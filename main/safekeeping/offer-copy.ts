import { dialog } from 'electron'
import { describeError } from '../errors'
import { isDamaged, newestCopy, rescueStore } from './rescue'

const when = (instant: string, locale: string) =>
  new Date(instant).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })

/**
 * The store is damaged and cannot be opened: offers the newest copy. The language stands in the store, so both are
 * shown.
 * @returns true when the copy has taken its place
 */
export async function offerNewestCopy(dataFolder: string, error: unknown): Promise<boolean> {
  if (!isDamaged(error)) return false
  const copy = await newestCopy(dataFolder)
  if (!copy) return false
  const created = copy.manifest?.created ?? copy.created
  // Waited for: before there is a window, some systems answer the other kind only when something else happens.
  const response = dialog.showMessageBoxSync({
    type: 'warning',
    title: 'Referent',
    message: describeError(error, 'da').message,
    detail: `Der er en kopi fra ${when(created, 'da-DK')}. Den beskadigede fil bliver gemt ved siden af.\n\n${describeError(error, 'en').message} There is a copy of ${when(created, 'en-GB')}. The damaged file is kept beside it.`,
    buttons: ['Gendan kopien / Restore the copy', 'Afslut / Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true
  })
  if (response !== 0) return false
  await rescueStore(dataFolder, { file: copy.file })
  return true
}
