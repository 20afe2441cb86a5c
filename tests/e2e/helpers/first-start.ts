import type { LaunchedApp } from './launch.ts'

/** Answers the first start as its user would, by keyboard. */
export async function answerFirstStart({ page }: LaunchedApp): Promise<void> {
  await page.getByLabel('Mit navn').fill('Anne Holm')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Åmose Kommune')
  await page.keyboard.press('Enter')
  await page.getByLabel('Mit navn').waitFor({ state: 'detached' })
}

export interface Sample {
  meetingId: string
  bodyId: string
}

/** First start, then the sample; answers what is in it to look at. */
export async function openSample(launched: LaunchedApp): Promise<Sample> {
  await answerFirstStart(launched)
  return launched.page.evaluate(async () => {
    const made = await window.referent.app.createSample({})
    const bodies = await window.referent.bodies.list({})
    if (!made.ok || !bodies.ok) throw new Error('no sample')
    return { meetingId: made.value.meetingId, bodyId: bodies.value[0]?.id ?? '' }
  })
}
