import { join } from 'node:path'
import { openStore } from '../../../db/open'
import { swapStore } from '../../../main/safekeeping/swap'

// A process of its own that swaps a store and ends itself, as a power cut would, after the step that it is told.

const [, , folder = '', staged = '', last = ''] = process.argv

swapStore(openStore(join(folder, 'referent.sqlite')), staged, (step) => {
  if (step === last) process.kill(process.pid, 'SIGKILL')
})
