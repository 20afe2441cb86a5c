import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clock, createSaver, WAIT } from '../../../renderer/editor/saver'

/** A clock that only moves when told to. */
function fakeClock() {
  let time = 0
  let tasks: { at: number; run: () => void }[] = []
  const clock: Clock = {
    now: () => time,
    after(ms, run) {
      const task = { at: time + ms, run }
      tasks.push(task)
      return () => {
        tasks = tasks.filter((other) => other !== task)
      }
    }
  }
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  /** Moves on, running what falls due in its order. */
  async function pass(ms: number): Promise<void> {
    const end = time + ms
    await settle()
    for (;;) {
      const due = tasks.filter((task) => task.at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      time = Math.max(time, due.at)
      tasks = tasks.filter((task) => task !== due)
      due.run()
      await settle()
    }
    time = end
  }
  return { clock, pass, settle }
}

/** A disk that takes `ms` for a write and fails when told to. */
function setUp(ms: number, fails: () => boolean = () => false) {
  const { clock, pass, settle } = fakeClock()
  const begun: { at: number; state: number }[] = []
  const disk: number[] = []
  const said: string[] = []
  let under = 0
  let most = 0
  const saver = createSaver<number, string>({
    clock,
    write(state) {
      begun.push({ at: clock.now(), state })
      under += 1
      most = Math.max(most, under)
      return new Promise((resolve, reject) => {
        clock.after(ms, () => {
          under -= 1
          if (fails()) return reject(new Error('full'))
          disk.push(state)
          return resolve(`saved ${state}`)
        })
      })
    },
    onSaving: () => said.push('saving'),
    onSaved: (receipt) => said.push(saver.clean() ? receipt : `${receipt} too early`),
    onStored: (state) => said.push(`stored ${state}`),
    onFailed: () => said.push('failed')
  })
  return { clock, pass, settle, saver, begun, disk, said, most: () => most }
}

describe('saver', () => {
  test('a write begins within 150 ms of the key, however long the typing goes on', async () => {
    const { saver, pass, begun } = setUp(5)
    for (let key = 1; key <= 40; key += 1) {
      saver.change(key)
      await pass(30)
    }
    expect(begun[0]?.at).toBeLessThanOrEqual(150)
    for (let key = 1; key <= 40; key += 1) {
      const typedAt = (key - 1) * 30
      const write = begun.find((one) => one.state >= key)
      if (write) expect(write.at - typedAt).toBeLessThanOrEqual(150)
    }
  })

  test('only the answer of a write says saved, and only when nothing newer waits', async () => {
    const { saver, pass, said } = setUp(50)
    saver.change(1)
    await pass(WAIT)
    expect(said).toEqual(['saving'])
    saver.change(2)
    await pass(50)
    expect(said).toEqual(['saving', 'stored 1'])
    await pass(500)
    expect(said).toEqual(['saving', 'stored 1', 'saved 2'])
    expect(saver.clean()).toBe(true)
  })

  test('flush writes at once and waits for the disk', async () => {
    const { saver, pass, settle, disk, begun } = setUp(20)
    saver.change(7)
    let done: boolean | null = null
    const flushed = saver.flush().then((ok) => {
      done = ok
    })
    await settle()
    expect(begun).toEqual([{ at: 0, state: 7 }])
    expect(done).toBe(null)
    await pass(20)
    await flushed
    expect(done).toBe(true)
    expect(disk).toEqual([7])
  })

  test('a failed write is said, kept and tried again', async () => {
    let broken = true
    const { saver, pass, said, disk } = setUp(1, () => broken)
    saver.change(1)
    await pass(WAIT + 1)
    expect(said).toEqual(['saving', 'failed'])
    expect(saver.clean()).toBe(false)
    broken = false
    await pass(10_000)
    expect(disk).toEqual([1])
    expect(said.at(-1)).toBe('saved 1')
  })

  test('flush says so when the disk refuses', async () => {
    const { saver, pass } = setUp(1, () => true)
    saver.change(1)
    const flushed = saver.flush()
    await pass(1)
    expect(await flushed).toBe(false)
    expect(saver.clean()).toBe(false)
  })

  test('whatever happens, one write at a time, states only newer, and the last one on disk in the end', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('key' as const), ms: fc.nat({ max: 400 }) }),
      fc.record({ kind: fc.constant('flush' as const), ms: fc.nat({ max: 400 }) })
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.nat({ max: 300 }),
        fc.infiniteStream(fc.boolean()),
        async (steps, ms, luck) => {
          let lucky = false
          const { saver, pass, disk, most, said } = setUp(ms, () => !lucky && luck.next().value === true)
          let typed = 0
          for (const one of steps) {
            if (one.kind === 'key') saver.change(++typed)
            else void saver.flush()
            await pass(one.ms)
          }
          lucky = true
          await pass(60_000)
          expect(most()).toBeLessThanOrEqual(1)
          expect([...disk].sort((a, b) => a - b)).toEqual(disk)
          expect(saver.clean()).toBe(true)
          if (typed > 0) {
            expect(disk.at(-1)).toBe(typed)
            expect(said.at(-1)).toBe(`saved ${typed}`)
          }
        }
      ),
      { numRuns: 150 }
    )
  })
})
