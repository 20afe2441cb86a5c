import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requireLocalFolder } from '../../main/data-folder'
import { whyNotLocal } from '../../main/data-folder-rules'

const mounts = [
  { folder: '/', type: 'ext4' },
  { folder: '/home', type: 'nfs4' },
  { folder: '/home/anne/local', type: 'ext4' },
  { folder: '/mnt/fælles', type: 'cifs' },
  { folder: '/media/sky', type: 'fuse.rclone' }
]

test.each([
  ['/var/lib/referent', null],
  ['/home/anne/data', 'netværksdrev, nfs4'],
  ['/home/anne/local/data', null],
  ['/homestead/data', null],
  ['/mnt/fælles/referent', 'netværksdrev, cifs'],
  ['/media/sky/x', 'netværksdrev, fuse.rclone'],
  ['/opt/OneDrive - Skovby Kommune/Referent', 'OneDrive - Skovby Kommune'],
  ['/opt/Dropbox/Referent', 'Dropbox'],
  ['/opt/mine onedrive noter/x', null]
])('%s', (folder, reason) => {
  expect(whyNotLocal(folder, mounts, 'linux')).toBe(reason)
})

test.each([
  ['\\\\server\\deling\\Referent', 'netværksdrev'],
  ['\\\\?\\UNC\\server\\deling', 'netværksdrev'],
  ['\\\\?\\C:\\Data', null],
  ['C:\\Users\\Anne\\OneDrive\\Referent', 'OneDrive'],
  ['C:\\Users\\Anne\\AppData\\Local\\Referent', null]
])('Windows: %s', (folder, reason) => {
  expect(whyNotLocal(folder, [], 'win32')).toBe(reason)
})

test('a folder that is yet to be made inside a synchronised one is refused, a plain one is not', () => {
  const root = mkdtempSync(join(tmpdir(), 'referent-'))
  try {
    mkdirSync(join(root, 'OneDrive'))
    expect(() => requireLocalFolder(join(root, 'OneDrive', 'ny', 'mappe'))).toThrow(
      expect.objectContaining({ code: 'store-not-local' })
    )
    expect(() => requireLocalFolder(join(root, 'ny', 'mappe'))).not.toThrow()
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
