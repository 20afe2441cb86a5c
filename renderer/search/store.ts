import { create } from 'zustand'
import { currentRoute, navigate, type Route } from '../shell/routes'
import { NOTHING_WANTED, toAddress, type Wanted } from './rules'

interface SearchState {
  wanted: Wanted
  /** how many hits are shown */
  limit: number
  /** how far the list was scrolled, and the hit that was opened last: one returns to the same place */
  scrolled: number
  opened: string | null
  /** where one was before the search */
  from: Route | null
}

export const PAGE = 50

/** What is searched for stays while the app is open. */
export const useSearch = create<SearchState>(() => ({
  wanted: NOTHING_WANTED,
  limit: PAGE,
  scrolled: 0,
  opened: null,
  from: null
}))

/** Another question: the list begins at its top again. */
export function want(change: Partial<Wanted>): void {
  useSearch.setState(({ wanted }) => ({
    wanted: { ...wanted, ...change },
    limit: PAGE,
    scrolled: 0,
    opened: null
  }))
}

/** Opens the search, with its last question or with words of its own. */
export function openSearch(text?: string): void {
  const here = currentRoute()
  if (here.name !== 'search') useSearch.setState({ from: here })
  if (text !== undefined) want({ ...NOTHING_WANTED, text })
  const query = toAddress(useSearch.getState().wanted)
  navigate({ name: 'search', ...(query === '' ? {} : { query }) })
  // Already there: the field takes the focus again.
  if (here.name === 'search')
    document.querySelector<HTMLInputElement>('[data-testid="search-field"]')?.select()
}

/** Back to where the search was opened from. */
export function leaveSearch(): void {
  navigate(useSearch.getState().from ?? { name: 'today' })
}
