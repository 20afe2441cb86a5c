import { devDependencies, version } from '../package.json'

export const appVersion = (): string => version

/**
 * Whether the pinned official Electron runs this, or the older repackaged one that machines without access to the
 * official download use in development.
 */
export function runtimeKind(): 'official' | 'development' {
  return process.versions.electron === devDependencies.electron ? 'official' : 'development'
}
