import type { LaunchedApp } from './launch.ts'

/** Answers the first start as its user would, by keyboard. */
export async function answerFirstStart({ page }: LaunchedApp): Promise<void> {
  await page.getByTestId('welcome-name').waitFor()
  await page.keyboard.type('Anne Holm')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Åmose Kommune')
  await page.keyboard.press('Enter')
  await page.getByTestId('welcome-name').waitFor({ state: 'detached' })
}

export interface Sample {
  meetingId: string
  /** the item with the most text in its minutes */
  itemId: string
  bodyId: string
}

/** First start, then the sample; answers what is in it to look at. */
export async function openSample(launched: LaunchedApp): Promise<Sample> {
  await answerFirstStart(launched)
  return launched.page.evaluate(async () => {
    const made = await window.referent.app.createSample({})
    const bodies = await window.referent.bodies.list({})
    if (!made.ok || !bodies.ok) throw new Error('no sample')
    const meeting = await window.referent.meetings.get({ id: made.value.meetingId })
    if (!meeting.ok) throw new Error('no meeting in the sample')
    const fullest = [...meeting.value.items].sort(
      (a, b) => b.sections.minutes.length - a.sections.minutes.length
    )[0]
    return { meetingId: made.value.meetingId, itemId: fullest?.id ?? '', bodyId: bodies.value[0]?.id ?? '' }
  })
}
