import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { Address, Answer, addressFile, parseJson } from './protocol'

/**
 * Has the running app carry out a command.
 * @returns its answer, or null where no app runs on this data folder
 */
export async function askRunningApp(
  folder: string,
  argv: readonly string[],
  cwd: string
): Promise<Answer | null> {
  const text = await readFile(addressFile(folder), 'utf8').catch(() => null)
  if (text === null) return null
  const known = Address.safeParse(parseJson(text))
  if (!known.success) return null
  return new Promise((resolve, reject) => {
    const socket = connect(known.data.address)
    let received = ''
    // A file left behind by a crash: nobody listens there.
    socket.once('error', () => resolve(null))
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      received += chunk
    })
    socket.once('connect', () => socket.write(`${JSON.stringify({ token: known.data.token, argv, cwd })}\n`))
    socket.once('end', () => {
      const answer = Answer.safeParse(parseJson(received))
      if (answer.success) resolve(answer.data)
      else reject(new Error('the running app gave no answer'))
    })
  })
}
