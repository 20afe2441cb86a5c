import {
  CalendarDays,
  Diamond,
  FileText,
  ListOrdered,
  type LucideIcon,
  Paperclip,
  Square,
  TextQuote,
  UserRound,
  UsersRound
} from 'lucide-react'
import type { SearchHit, SearchKind } from '../../preload/contract/search'
import { useText } from '../i18n'

const SIGNS: Record<SearchKind, LucideIcon> = {
  meeting: CalendarDays,
  item: ListOrdered,
  decision: Diamond,
  action: Square,
  recommendation: TextQuote,
  case: TextQuote,
  minutes: TextQuote,
  annex: Paperclip,
  annexText: FileText,
  attendance: UserRound,
  person: UserRound,
  body: UsersRound
}

/** The kinds whose excerpt begins with their own title: it need not be said twice. */
const SAYS_ITSELF: readonly SearchKind[] = ['meeting', 'item', 'annex', 'attendance', 'person', 'body']

/** A hit in two lines: what it is and where, and the words that were found. */
export function HitLine({ hit }: { hit: SearchHit }) {
  const t = useText()
  const Sign = SIGNS[hit.kind]
  const isText = !SAYS_ITSELF.includes(hit.kind)
  const where = [
    // "Item 2" says that it is an item.
    hit.kind === 'item' ? null : t(`search.one.${hit.kind}`),
    hit.itemNumberText ? t('search.item', { number: hit.itemNumberText }) : null,
    isText ? hit.title : null
  ]
  return (
    <>
      <Sign className={`icon hit__sign hit__sign--${hit.kind}`} aria-hidden="true" />
      <span className="hit__words">
        <span className="hit__text" lang="da">
          {keyed(hit).map(({ run, key }) =>
            run.hit ? <mark key={key}>{run.text}</mark> : <span key={key}>{run.text}</span>
          )}
        </span>
        <span className="hit__where">{where.filter(Boolean).join(' · ')}</span>
      </span>
    </>
  )
}

/** The runs of an excerpt, named by where they begin: they never move. */
function keyed(hit: SearchHit) {
  let begins = 0
  return hit.excerpt.map((run) => {
    const key = begins
    begins += run.text.length
    return { run, key }
  })
}
