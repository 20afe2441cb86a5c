import type { SafekeepingState } from '../../preload/contract/safekeeping'
import { useCall } from '../shell/queries'

/** Names under which what safekeeping shows is kept; the trash is made of all changes, so it goes with the history. */
export const safekeepingKeys = {
  state: ['safekeeping'],
  trash: ['history', 'trash'],
  trashText: (id: string) => ['history', 'trash', id]
} as const

/** How safe the work is now; undefined until main has answered. */
export function useSafekeeping(): SafekeepingState | undefined {
  return useCall('safekeeping.state', {}, safekeepingKeys.state).data
}
