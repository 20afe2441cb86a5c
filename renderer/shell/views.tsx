import { lazy } from 'react'
import type { AppState } from '../../preload/contract/app'
import { TodayView } from '../meetings/list/TodayView'
import type { Route } from './routes'

// What the first screen does not need is fetched when it is first shown.
const BodiesView = lazy(async () => ({ default: (await import('../bodies/BodiesView')).BodiesView }))
const BodyView = lazy(async () => ({ default: (await import('../bodies/BodyView')).BodyView }))
const FirstSteps = lazy(async () => ({ default: (await import('./Welcome')).FirstSteps }))
const FollowUpView = lazy(async () => ({ default: (await import('../followup/FollowUpView')).FollowUpView }))
const ImportView = lazy(async () => ({ default: (await import('../directory/ImportView')).ImportView }))
const IntakeView = lazy(async () => ({ default: (await import('../intake/IntakeView')).IntakeView }))
const MeetingsView = lazy(async () => ({
  default: (await import('../meetings/list/MeetingsView')).MeetingsView
}))
const MeetingView = lazy(async () => ({ default: (await import('../meetings/MeetingView')).MeetingView }))
const PeopleView = lazy(async () => ({ default: (await import('../people/PeopleView')).PeopleView }))
const TrashView = lazy(async () => ({ default: (await import('../safekeeping/TrashView')).TrashView }))
const SearchView = lazy(async () => ({ default: (await import('../search/SearchView')).SearchView }))
const SettingsView = lazy(async () => ({ default: (await import('../settings/SettingsView')).SettingsView }))

/** The view of a place. */
export function View({ route, app }: { route: Route; app: AppState }) {
  switch (route.name) {
    case 'welcome':
      return <FirstSteps app={app} />
    case 'today':
      return <TodayView />
    case 'meetings':
      return <MeetingsView />
    case 'meeting':
      return <MeetingView key={route.id} id={route.id} tab={route.tab} itemId={route.itemId} />
    case 'intake':
      return <IntakeView />
    case 'followup':
      return <FollowUpView />
    case 'bodies':
      return <BodiesView />
    case 'body':
      return <BodyView key={route.id} id={route.id} />
    case 'people':
      return <PeopleView personId={route.id} />
    case 'import-people':
      return <ImportView bodyId={route.id} />
    case 'trash':
      return <TrashView />
    case 'search':
      return <SearchView query={route.query} />
    case 'settings':
      return <SettingsView app={app} />
  }
}
