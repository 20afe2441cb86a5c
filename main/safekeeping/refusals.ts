import { AppError, badInput } from '../errors'

/** What is said when a copy cannot be made, read or used. Each says that nothing was changed, where that is the news. */

export type CopyRefusal =
  | 'missing'
  | 'foreign'
  | 'damaged'
  | 'newer'
  | 'bomb'
  | 'passphrase-wanted'
  | 'passphrase-wrong'

const WORDS: Record<CopyRefusal, readonly [string, string]> = {
  missing: ['Filen findes ikke eller kan ikke læses.', 'The file is not there or cannot be read.'],
  foreign: [
    'Filen er ikke en sikkerhedskopi fra Referent. Intet er ændret.',
    'The file is not a backup from Referent. Nothing has been changed.'
  ],
  damaged: [
    'Sikkerhedskopien er beskadiget eller ufuldstændig. Intet er ændret. Vælg en anden kopi.',
    'The backup is damaged or incomplete. Nothing has been changed. Choose another one.'
  ],
  newer: [
    'Sikkerhedskopien er lavet af en nyere udgave af Referent. Installér den nyeste udgave, og prøv igen. Intet er ændret.',
    'The backup was made by a newer version of Referent. Install the newest version and try again. Nothing has been changed.'
  ],
  bomb: [
    'Filen påstår at fylde urimeligt meget, når den pakkes ud. Den er afvist, og intet er ændret.',
    'The file claims to be unreasonably large when unpacked. It was refused, and nothing has been changed.'
  ],
  'passphrase-wanted': [
    'Filen er låst med en adgangssætning. Skriv den, og prøv igen.',
    'The file is locked with a passphrase. Type it and try again.'
  ],
  'passphrase-wrong': [
    'Adgangssætningen passer ikke til filen. Skriv den, som den blev skrevet på den anden computer. Intet er ændret.',
    'The passphrase does not fit the file. Type it as it was typed on the other computer. Nothing has been changed.'
  ]
}

export function copyRefused(what: CopyRefusal, cause?: unknown): AppError {
  const [da, en] = WORDS[what]
  return new AppError(`copy-${what}`, da, { en, input: true, cause })
}

/** The copy that was just made is not what it was made from: it is not kept. */
export function notVerified(cause: unknown): AppError {
  return new AppError(
    'copy-not-verified',
    'Kopien blev ikke taget i brug, fordi den ikke stemte, da den blev læst igennem. De tidligere kopier er urørte. Vælg Opsætning og Undersøg data.',
    {
      en: 'The copy was not kept, because it did not agree when it was read through. Earlier copies are untouched. Choose Settings and Examine the data.',
      cause
    }
  )
}

export function noRoom(needed: number, folder: string): AppError {
  const size = (Math.ceil(needed / 1024 / 1024 / 10) / 100).toLocaleString('da-DK')
  const english = (Math.ceil(needed / 1024 / 1024 / 10) / 100).toLocaleString('en-GB')
  return new AppError(
    'disk-full',
    `Der mangler plads: der skal bruges omkring ${size} GB i ${folder}. Frigør plads, og prøv igen. Intet er ændret.`,
    {
      en: `There is not enough room: about ${english} GB is needed in ${folder}. Free some space and try again. Nothing has been changed.`
    }
  )
}

export function annexesMissing(count: number): AppError {
  return badInput(
    'copy-annexes-missing',
    `${count === 1 ? 'Et bilag hører' : `${count} bilag hører`} til kopien, men ligger hverken i datamappen eller ved siden af kopien. Intet er ændret. Vælg kopien i den mappe, hvor mappen annexes ligger.`,
    `${count === 1 ? 'One annex belongs' : `${count} annexes belong`} to the copy but ${count === 1 ? 'is' : 'are'} neither in the data folder nor beside the copy. Nothing has been changed. Choose the copy in the folder where the folder annexes is.`
  )
}

export function cancelled(): AppError {
  return badInput('copy-cancelled', 'Afbrudt. Intet er ændret.', 'Cancelled. Nothing has been changed.')
}

export function folderUnreachable(folder: string, cause: unknown): AppError {
  return new AppError(
    'copy-folder-unreachable',
    `Mappen ${folder} kan ikke nås. Forbind drevet, eller vælg en anden mappe. Kopien på computeren er taget.`,
    {
      en: `The folder ${folder} cannot be reached. Connect the drive or choose another folder. The copy on this computer was made.`,
      cause
    }
  )
}
