import { randomBytes } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Answer, addressFile, parseJson, Request } from './protocol'

/**
 * Lets the terminal work through the running app: listens on a local socket whose address and secret stand in a file
 * of the data folder that only this user can read.
 * @returns stops listening and takes the file away
 */
export function listenForTerminal(folder: string, run: (request: Request) => Promise<Answer>): () => void {
  const token = randomBytes(32).toString('hex')
  const name = `referent-${randomBytes(8).toString('hex')}`
  const socketFolder = join(tmpdir(), name)
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(socketFolder, 'socket')
  if (process.platform !== 'win32') mkdirSync(socketFolder, { mode: 0o700 })
  const server = serve(token, run)
  server.listen(address, () => {
    const file = addressFile(folder)
    writeFileSync(`${file}.part`, JSON.stringify({ address, token }), { mode: 0o600 })
    renameSync(`${file}.part`, file)
  })
  return () => {
    server.close()
    rmSync(addressFile(folder), { force: true })
    rmSync(socketFolder, { recursive: true, force: true })
  }
}

function serve(token: string, run: (request: Request) => Promise<Answer>): Server {
  return createServer((socket) => {
    socket.on('error', () => socket.destroy())
    const lines = createInterface({ input: socket })
    lines.once('line', async (line) => {
      const request = Request.safeParse(parseJson(line))
      if (!request.success || request.data.token !== token) {
        socket.destroy()
        return
      }
      socket.end(`${JSON.stringify(await run(request.data))}\n`)
    })
  })
}
