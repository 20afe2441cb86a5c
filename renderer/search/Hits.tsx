import { useLayoutEffect } from 'react'
import type { SearchHit } from '../../preload/contract/search'
import { useLanguage, useText } from '../i18n'
import { formatDate } from '../ui/dates'
import { HitLine } from './HitLine'
import type { HitGroup } from './rules'

export const LIST_ID = 'search-hits'
export const optionId = (key: string) => `hit-${key.replace(/[^\w-]/g, '-')}`

interface HitsProps {
  groups: readonly HitGroup[]
  currentKey: string | null
  onOpen: (hit: SearchHit) => void
}

/** The hits under their meetings. The field above keeps the focus and says which one is meant. */
export function Hits({ groups, currentKey, onOpen }: HitsProps) {
  const t = useText()
  const language = useLanguage()
  useLayoutEffect(() => {
    if (currentKey !== null)
      document.getElementById(optionId(currentKey))?.scrollIntoView({ block: 'nearest' })
  }, [currentKey])
  return (
    <div
      id={LIST_ID}
      role="listbox"
      aria-label={t('search.results')}
      className="search__list"
      data-testid="search-hits"
    >
      {groups.map(({ id, meeting, hits }) => (
        <div key={id} className="search__group">
          <div id={`hits-of-${id}`} className="search__meeting" role="presentation">
            {meeting ? (
              <>
                <span className="search__body">{meeting.bodyName ?? meeting.title ?? t('list.noBody')}</span>
                {meeting.bodyName && meeting.title ? <span>{meeting.title}</span> : null}
                <span className="search__date">
                  {meeting.date ? formatDate(meeting.date, language) : t('list.undated')}
                </span>
              </>
            ) : (
              t('search.group.outside')
            )}
          </div>
          {hits.map((hit) => (
            // The keyboard works from the field: aria-activedescendant names the option.
            <div
              key={hit.key}
              id={optionId(hit.key)}
              role="option"
              tabIndex={-1}
              aria-selected={hit.key === currentKey}
              aria-describedby={`hits-of-${id}`}
              className="hit"
              data-testid="search-hit"
              data-kind={hit.kind}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onOpen(hit)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onOpen(hit)
              }}
            >
              <HitLine hit={hit} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
