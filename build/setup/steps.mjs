// Progress goes to stderr, so that the stdout of a command stays its own.

const QUIET_MS = 2000
const REPEAT_MS = 10000

/** A step that could not be done: which one, why, and what to do about it. */
export class SetupError extends Error {
  /**
   * @param {string} what the step
   * @param {string} why the reason, one or more lines
   * @param {string} remedy what the reader can do
   */
  constructor(what, why, remedy) {
    super(`${what}: ${why}`)
    this.name = 'SetupError'
    this.what = what
    this.why = why
    this.remedy = remedy
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** @param {number} since @returns {number} */
const secondsSince = (since) => Math.round((Date.now() - since) / 1000)

/**
 * Runs a step. It is silent when it takes under two seconds; otherwise it says that it works, and that it is done.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = Date.now()
  let announced = false
  const announce = () => {
    say(announced ? `  ${title} … ${secondsSince(begun)} s` : `> ${title} …`)
    announced = true
    timer = setTimeout(announce, REPEAT_MS)
  }
  let timer = setTimeout(announce, QUIET_MS)
  try {
    const result = await work()
    if (announced) say(`  ${title}: done in ${secondsSince(begun)} s`)
    return result
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Runs a command line's main function: a SetupError is printed in three lines, anything else with its stack.
 * @param {() => Promise<number>} main gives the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (error instanceof SetupError) {
      say(`\nStep failed: ${error.what}\n  Why: ${error.why}\n  What to do: ${error.remedy}`)
    } else {
      say(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    process.exitCode = 1
  }
}
