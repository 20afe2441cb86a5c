import { call } from '../api'
import { sentenceOf } from '../shell/queries'
import { toast } from '../ui/Toast'

/**
 * Opens an annex with the program that the system has for it; a refusal says why.
 * @param hash one of the files that it has had; absent: the one that it has
 */
export async function openAnnex(meetingId: string, annexId: string, hash?: string): Promise<void> {
  try {
    await call('annexes.open', { meetingId, annexId, hash })
  } catch (failure) {
    toast({ text: sentenceOf(failure), kind: 'problem' })
  }
}
