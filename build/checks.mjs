import path from 'node:path'
import { modulesFolder } from './setup/paths.mjs'

/** What can be said about the source without running it; each is a script for the pinned Node. */
export const execChecks = [
  {
    title: 'Types (tsc)',
    args: [path.join(modulesFolder, 'typescript', 'bin', 'tsc'), '--noEmit', '-p', '.']
  },
  {
    title: 'Format, lint and import rules (biome)',
    args: [path.join(modulesFolder, '@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']
  }
]
