import { create } from 'zustand'

/** Every place that the window can show. The address after `#` holds it, so that back and forward work. */
export const MEETING_TABS = ['agenda', 'participants', 'minutes', 'annexes', 'document'] as const
export type MeetingTab = (typeof MEETING_TABS)[number]

export type Route =
  | { name: 'welcome' }
  | { name: 'today' }
  | { name: 'meetings' }
  | { name: 'meeting'; id: string; tab: MeetingTab; itemId?: string | undefined }
  | { name: 'intake' }
  | { name: 'followup' }
  | { name: 'bodies' }
  | { name: 'body'; id: string }
  | { name: 'people'; id?: string | undefined }
  /** import of people; as members of a body, where one is named */
  | { name: 'import-people'; id?: string | undefined }
  | { name: 'trash' }
  /** `query`: what is searched for, as the address says it */
  | { name: 'search'; query?: string | undefined }
  | { name: 'settings' }
export type RouteName = Route['name']

/** The names of all places, for tests that visit each. */
export const ROUTE_NAMES = [
  'welcome',
  'today',
  'meetings',
  'meeting',
  'intake',
  'followup',
  'bodies',
  'body',
  'people',
  'import-people',
  'trash',
  'search',
  'settings'
] as const satisfies readonly RouteName[]

/** One route for each place (and each tab of a meeting), given a meeting and a body that exist. */
export function everyRoute(meetingId: string, bodyId: string): Route[] {
  return ROUTE_NAMES.flatMap((name): Route[] => {
    if (name === 'meeting') return MEETING_TABS.map((tab) => ({ name, id: meetingId, tab }))
    if (name === 'body') return [{ name, id: bodyId }]
    return [{ name }]
  })
}

/** The route as the text of an address: `/meeting/ID/minutes/ITEM`. */
export function toPath(route: Route): string {
  const parts: string[] = [route.name]
  if (route.name === 'meeting') {
    parts.push(route.id, route.tab)
    if (route.itemId) parts.push(route.itemId)
  } else if (route.name === 'body') parts.push(route.id)
  else if ((route.name === 'people' || route.name === 'import-people') && route.id) parts.push(route.id)
  else if (route.name === 'search' && route.query) parts.push(route.query)
  return `/${parts.map(encodeURIComponent).join('/')}`
}

/** The route of an address; null when there is no such place. */
export function fromPath(path: string): Route | null {
  let parts: string[]
  try {
    parts = path
      .replace(/^[#/]+/, '')
      .split('/')
      .map(decodeURIComponent)
  } catch {
    return null
  }
  const [name, id, tab, itemId] = parts
  switch (name) {
    case 'meeting':
      if (!id) return null
      return {
        name,
        id,
        tab: MEETING_TABS.find((one) => one === tab) ?? 'agenda',
        ...(itemId ? { itemId } : {})
      }
    case 'body':
      return id ? { name, id } : null
    case 'people':
    case 'import-people':
      return id ? { name, id } : { name }
    case 'search':
      return id ? { name, query: id } : { name }
    case 'welcome':
    case 'today':
    case 'meetings':
    case 'intake':
    case 'followup':
    case 'bodies':
    case 'trash':
    case 'settings':
      return { name }
    default:
      return null
  }
}

const useRoutes = create<{ route: Route }>(() => ({ route: { name: 'today' } }))

/** The place that the window shows now. */
export function useRoute(): Route {
  return useRoutes((state) => state.route)
}

/** The place that the window shows now, outside React. */
export function currentRoute(): Route {
  return useRoutes.getState().route
}

/** Goes to a place; `replace` leaves no step back to where one came from. */
export function navigate(route: Route, options: { replace?: boolean } = {}): void {
  const hash = `#${toPath(route)}`
  useRoutes.setState({ route })
  if (window.location.hash === hash) return
  if (options.replace) window.history.replaceState(null, '', hash)
  else window.history.pushState(null, '', hash)
}

/** Follows the address (back, forward); calls `onRoute` whenever the place changes. Answers how to stop. */
export function startRouting(first: Route, onRoute: (route: Route) => void): () => void {
  navigate(fromPath(window.location.hash) ?? first, { replace: true })
  const follow = () => {
    const route = fromPath(window.location.hash)
    if (route) useRoutes.setState({ route })
  }
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  const unsubscribe = useRoutes.subscribe((state, before) => {
    if (state.route !== before.route) onRoute(state.route)
  })
  return () => {
    window.removeEventListener('popstate', follow)
    window.removeEventListener('hashchange', follow)
    unsubscribe()
  }
}
