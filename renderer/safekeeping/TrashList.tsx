import { Check } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import {
  Checkbox,
  GridList,
  GridListItem,
  ListLayout,
  type Selection,
  Virtualizer
} from 'react-aria-components'
import type { TrashEntry } from '../../preload/contract/safekeeping'
import { useLanguage, useText } from '../i18n'
import { formatDate } from '../ui/dates'
import { matchesKeys } from '../ui/keys'
import { whenWords } from './when'

interface TrashListProps {
  entries: readonly TrashEntry[]
  chosen: ReadonlySet<string>
  onChoose: (keys: Selection) => void
  openId: string | null
  onOpen: (id: string) => void
  onRestore: () => void
}

/** The lines: Space chooses, Enter shows what is in it. Thousands scroll, since only what is in sight is drawn. */
export function TrashList({ entries, chosen, onChoose, openId, onOpen, onRestore }: TrashListProps) {
  const t = useText()
  // The list takes Enter for itself, so the key that brings back is heard before it.
  const press = (event: KeyboardEvent) => {
    if (!matchesKeys('Mod+Enter', event)) return
    event.preventDefault()
    event.stopPropagation()
    onRestore()
  }
  return (
    <div className="trash__frame" onKeyDownCapture={press}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 52 }}>
        <GridList
          className="trash__list"
          aria-label={t('trash.list')}
          items={entries}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={onChoose}
          onAction={(key) => onOpen(String(key))}
          dependencies={[openId, t]}
          data-testid="trash-list"
        >
          {(entry) => <Line entry={entry} isOpen={entry.id === openId} />}
        </GridList>
      </Virtualizer>
    </div>
  )
}

function Line({ entry, isOpen }: { entry: TrashEntry; isOpen: boolean }) {
  const t = useText()
  const language = useLanguage()
  const kind = t(`trash.kind.${entry.entity}`)
  const name = entry.name || t('safekeeping.untitled')
  return (
    <GridListItem
      id={entry.id}
      textValue={`${kind} ${name}`}
      className={isOpen ? 'trash__line trash__line--open' : 'trash__line'}
    >
      <Checkbox slot="selection" className="trash__choice">
        {({ isSelected }) => (
          <span className="checkbox__box">
            {isSelected ? <Check className="icon" aria-hidden="true" /> : null}
          </span>
        )}
      </Checkbox>
      <span className="trash__words">
        <span className="trash__name">
          <span className="trash__kind">{kind}</span> {name}
        </span>
        <span className="trash__place">
          {[
            entry.date ? formatDate(entry.date, language, 'short') : null,
            entry.place && entry.placeDeleted ? `${entry.place} (${t('trash.placeDeleted')})` : entry.place
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="trash__by">
        <span className="trash__place">
          <span className="visually-hidden">{t('trash.by')} </span>
          {entry.by || '–'}
        </span>
        <span className="trash__place">{whenWords(entry.at, t, language)}</span>
      </span>
    </GridListItem>
  )
}
