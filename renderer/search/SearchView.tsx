import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { SearchAnswer, SearchHit } from '../../preload/contract/search'
import { useText } from '../i18n'
import { wishFocus } from '../meetings/focus'
import { type Command, useRegisterCommands } from '../shell/commands'
import { sentenceOf, useCall } from '../shell/queries'
import { navigate } from '../shell/routes'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { today } from '../ui/dates'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Hits, LIST_ID, optionId } from './Hits'
import { placeOfHit } from './place'
import { reveal } from './reveal'
import {
  fromAddress,
  groupHits,
  hasFilters,
  markedWords,
  NOTHING_WANTED,
  questionOf,
  toAddress
} from './rules'
import { SearchFilters } from './SearchFilters'
import { leaveSearch, PAGE, useSearch, want } from './store'
import './SearchView.css'

/** So long after a key the question is asked: what is typed in one go is one question (milliseconds). */
const REST = 70

/** What the list does by itself, for F1. */
const LIST_KEYS: readonly Command[] = [
  { id: 'hit-move', title: 'search.keys.move', keys: ['ArrowUp', 'ArrowDown'], group: 'search.title' },
  { id: 'hit-open', title: 'search.keys.open', keys: ['Enter'], group: 'search.title' }
]

/** A value that follows when it has rested for a while. */
function useRested<T>(value: T, rest: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return rested
}

/** Opens a hit where it stands. */
function openHit(hit: SearchHit, answer: SearchAnswer): void {
  const phase = answer.meetings.find((meeting) => meeting.id === hit.meetingId)?.phase ?? null
  const place = placeOfHit(hit, phase)
  if (!place) return
  useSearch.setState({ opened: hit.key })
  if (place.focus) wishFocus(place.focus.kind, place.focus.id)
  navigate(place.route)
  if (place.text) reveal(place.text, markedWords(hit))
}

/** Search as one types, over everything; the arrows and Enter work from the field. */
export function SearchView({ query }: { query?: string | undefined }) {
  const t = useText()
  const { wanted, limit } = useSearch()
  const asked = useRested(wanted, REST)
  const field = useRef<HTMLInputElement>(null)
  const page = useRef<HTMLDivElement>(null)
  usePlace(t('search.title'))
  useRegisterCommands([
    ...LIST_KEYS,
    { id: 'search-back', title: 'search.back', keys: ['Escape'], group: 'search.title', run: leaveSearch }
  ])
  useAddress(query)
  // The page is this field: one types at once.
  useEffect(() => field.current?.focus(), [])

  const isAsked = asked.text.trim() !== ''
  const question = questionOf(asked, today(), limit)
  const found = useCall('search.find', question, ['search', question], {
    enabled: isAsked,
    keepPrevious: true
  })
  const answer = isAsked ? found.data : undefined
  const groups = useMemo(() => groupHits(answer?.hits ?? [], answer?.meetings ?? []), [answer])
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups])
  // One returns to what one opened; otherwise the best hit is the one that Enter opens.
  const [chosen, setChosen] = useState(() => useSearch.getState().opened)
  const at = Math.max(
    0,
    hits.findIndex((hit) => hit.key === chosen)
  )
  const current = hits[at] ?? null
  useReturn(page.current, hits.length > 0)

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined && hits.length > 0) {
      const next = hits[Math.min(hits.length - 1, Math.max(0, at + step))]
      setChosen(next?.key ?? null)
      event.preventDefault()
    } else if (event.key === 'Escape') {
      leaveSearch()
    } else if (event.key === 'Enter' && current && answer) {
      event.preventDefault()
      openHit(current, answer)
    }
  }
  const isNothing = isAsked && answer !== undefined && hits.length === 0 && !found.isPlaceholderData
  return (
    <div className="page search" ref={page}>
      <div className="page__head">
        <h1>{t('search.title')}</h1>
        <span className="quiet search__count" role="status" data-testid="search-count">
          {answer ? <Count answer={answer} /> : null}
        </span>
      </div>
      <search className="search__form">
        <input
          className="field__input search__field"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          {...(hits.length > 0 ? { 'aria-controls': LIST_ID } : {})}
          {...(current ? { 'aria-activedescendant': optionId(current.key) } : {})}
          aria-label={t('search.label')}
          placeholder={t('search.hint')}
          maxLength={500}
          spellCheck={false}
          ref={field}
          value={wanted.text}
          onChange={(event) => {
            setChosen(null)
            want({ text: event.target.value })
          }}
          onFocus={(event) => event.target.select()}
          onKeyDown={press}
          data-testid="search-field"
        />
        <SearchFilters />
      </search>
      <InlineError
        message={found.error ? t('search.notLoaded', { reason: sentenceOf(found.error) }) : null}
        action={{ label: t('ui.retry'), onPress: () => void found.refetch() }}
      />
      {isAsked ? null : <EmptyState text={t('search.empty')} />}
      {isNothing ? (
        <EmptyState
          text={t(hasFilters(asked) ? 'search.noneFiltered' : 'search.none', { query: asked.text.trim() })}
        >
          {hasFilters(asked) ? (
            <Button onPress={() => want({ ...NOTHING_WANTED, text: wanted.text })}>
              {t('search.clearFilters')}
            </Button>
          ) : null}
        </EmptyState>
      ) : null}
      {hits.length > 0 && answer ? (
        <Hits groups={groups} currentKey={current?.key ?? null} onOpen={(hit) => openHit(hit, answer)} />
      ) : null}
      {answer?.isMore && limit < 200 ? (
        <div>
          <Button onPress={() => useSearch.setState({ limit: limit + PAGE })} data-testid="search-more">
            {t('search.more')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** How many, and what is not known yet. */
function Count({ answer }: { answer: SearchAnswer }) {
  const t = useText()
  const { total, isMore, pending } = answer
  const isBounded = isMore && total >= 1000
  const parts = [
    t(isBounded ? 'search.countMore' : 'search.count', { count: total }),
    pending.entries > 0 ? t('search.pendingEntries', { count: pending.entries }) : null,
    pending.files > 0 ? t('search.pendingFiles', { count: pending.files }) : null,
    pending.unreadable > 0 ? t('search.unreadable', { count: pending.unreadable }) : null
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** The address says what is searched for: one comes in by it, and it follows what is typed. */
function useAddress(query: string | undefined): void {
  const wanted = useSearch((state) => state.wanted)
  const [first] = useState(query)
  useEffect(() => {
    if (first !== undefined && first !== toAddress(useSearch.getState().wanted)) want(fromAddress(first))
  }, [first])
  const address = useRested(toAddress(wanted), 400)
  useEffect(() => {
    // A remembered address must stay within what is kept of it.
    const kept = address.length <= 400 ? address : ''
    navigate({ name: 'search', ...(kept === '' ? {} : { query: kept }) }, { replace: true })
  }, [address])
}

/** Brings the list back to where it was scrolled, and remembers where it is when one leaves. */
function useReturn(page: HTMLDivElement | null, hasHits: boolean): void {
  const isBack = useRef(false)
  useEffect(() => {
    const scroller = page?.closest('main')
    if (!scroller || !hasHits) return
    if (!isBack.current) scroller.scrollTop = useSearch.getState().scrolled
    isBack.current = true
    const remember = () => useSearch.setState({ scrolled: scroller.scrollTop })
    scroller.addEventListener('scroll', remember, { passive: true })
    return () => scroller.removeEventListener('scroll', remember)
  }, [page, hasHits])
}
