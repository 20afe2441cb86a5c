import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { askRunningApp } from '../../../main/instance/client'
import { addressFile } from '../../../main/instance/protocol'
import { listenForTerminal } from '../../../main/instance/server'
import { temporaryFolder } from '../../db/temporary-store'

async function listening(folder: string) {
  const stop = listenForTerminal(folder, async ({ argv, cwd }) => ({
    stdout: `${cwd}: ${argv.join(' ')}`,
    stderr: '',
    code: 0
  }))
  onTestFinished(stop)
  await expect.poll(() => existsSync(addressFile(folder)), { timeout: 20_000 }).toBe(true)
  return stop
}

test('a command is carried out by the running app, with its own folder', async () => {
  const folder = temporaryFolder()
  await listening(folder)
  expect(await askRunningApp(folder, ['meeting', 'list'], '/hjem/åse')).toEqual({
    stdout: '/hjem/åse: meeting list',
    stderr: '',
    code: 0
  })
})

test('where no app runs, or only its traces are left, there is no answer', async () => {
  const folder = temporaryFolder()
  expect(await askRunningApp(folder, ['doctor'], '/')).toBeNull()
  const stop = await listening(folder)
  const left = readFileSync(addressFile(folder))
  stop()
  expect(existsSync(addressFile(folder))).toBe(false)
  writeFileSync(addressFile(folder), left)
  expect(await askRunningApp(folder, ['doctor'], '/')).toBeNull()
  writeFileSync(addressFile(folder), 'halv')
  expect(await askRunningApp(folder, ['doctor'], '/')).toBeNull()
})

test('the address is for this user alone, and without the secret nothing is carried out', async () => {
  const folder = temporaryFolder()
  await listening(folder)
  if (process.platform !== 'win32') expect(statSync(addressFile(folder)).mode & 0o077).toBe(0)
  const { address } = JSON.parse(readFileSync(addressFile(folder), 'utf8'))
  const received = await new Promise<string>((resolve) => {
    const socket = connect(address)
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => resolve(text))
    socket.on('close', () => resolve(text))
    socket.write(`${JSON.stringify({ token: 'gættet', argv: ['doctor'], cwd: '/' })}\n`)
  })
  expect(received).toBe('')
})
