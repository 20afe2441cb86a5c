import { call } from '../api'
import { sentenceOf } from '../shell/queries'
import { toast } from '../ui/Toast'

/** Opens an annex with the program that the system has for it; a refusal says why. */
export async function openAnnex(meetingId: string, annexId: string): Promise<void> {
  try {
    await call('annexes.open', { meetingId, annexId })
  } catch (failure) {
    toast({ text: sentenceOf(failure), kind: 'problem' })
  }
}
