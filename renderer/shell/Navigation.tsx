import {
  CalendarDays,
  CircleCheckBig,
  FileInput,
  type LucideIcon,
  Search,
  Settings,
  Sun,
  Trash2,
  UserRound,
  UsersRound
} from 'lucide-react'
import { type MessageId, useText } from '../i18n'
import { SafekeepingNote } from '../safekeeping/SafekeepingPlace'
import { Kbd } from '../ui/Kbd'
import { runCommand } from './commands'
import { navigate, type Route, type RouteName, toPath, useRoute } from './routes'
import './Navigation.css'

interface Place {
  route: Route
  title: MessageId
  icon: LucideIcon
  /** other routes that lie under this place */
  holds?: readonly RouteName[]
}

const PLACES: readonly Place[] = [
  { route: { name: 'today' }, title: 'shell.place.today', icon: Sun },
  { route: { name: 'meetings' }, title: 'shell.place.meetings', icon: CalendarDays, holds: ['meeting'] },
  { route: { name: 'intake' }, title: 'shell.place.intake', icon: FileInput },
  { route: { name: 'followup' }, title: 'shell.place.followup', icon: CircleCheckBig },
  { route: { name: 'bodies' }, title: 'shell.place.bodies', icon: UsersRound, holds: ['body'] },
  { route: { name: 'people' }, title: 'shell.place.people', icon: UserRound, holds: ['import-people'] }
]
const TRASH: Place = { route: { name: 'trash' }, title: 'trash.title', icon: Trash2 }
const SETTINGS: Place = { route: { name: 'settings' }, title: 'shell.place.settings', icon: Settings }

/** The column at the left: the places there are, and the palette. */
export function Navigation() {
  const t = useText()
  const route = useRoute()
  return (
    <nav className="places" aria-label={t('shell.places')}>
      <ul className="places__list">
        {PLACES.map((place) => (
          <PlaceLink key={place.title} place={place} />
        ))}
        <li>
          <button
            type="button"
            className={route.name === 'search' ? 'places__place places__place--here' : 'places__place'}
            data-testid="nav-search"
            title={t('shell.search')}
            aria-current={route.name === 'search' ? 'page' : undefined}
            onClick={() => runCommand('search')}
          >
            <Search className="icon" aria-hidden="true" />
            <span className="places__words">{t('shell.search')}</span>
            <span className="places__keys">
              <Kbd keys="/" />
            </span>
          </button>
        </li>
      </ul>
      <ul className="places__list">
        <SafekeepingNote />
        <PlaceLink place={TRASH} />
        <PlaceLink place={SETTINGS} />
      </ul>
    </nav>
  )
}

function PlaceLink({ place }: { place: Place }) {
  const t = useText()
  const route = useRoute()
  const here = route.name === place.route.name || (place.holds?.includes(route.name) ?? false)
  return (
    <li>
      <a
        className={here ? 'places__place places__place--here' : 'places__place'}
        href={`#${toPath(place.route)}`}
        title={t(place.title)}
        data-testid={`nav-${place.route.name}`}
        {...(here ? { 'aria-current': 'page' as const } : {})}
        onClick={(event) => {
          event.preventDefault()
          navigate(place.route)
        }}
      >
        <place.icon className="icon" aria-hidden="true" />
        <span className="places__words">{t(place.title)}</span>
      </a>
    </li>
  )
}
