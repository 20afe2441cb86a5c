import { Undo2 } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Selection } from 'react-aria-components'
import { create } from 'zustand'
import type { TrashEntry } from '../../preload/contract/safekeeping'
import { useText } from '../i18n'
import { type Command, useRegisterCommands } from '../shell/commands'
import { toastWithUndo } from '../shell/history'
import { sentenceOf, useAction, useCall } from '../shell/queries'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import { findTrash } from './rules'
import { TrashList } from './TrashList'
import { TrashText } from './TrashText'
import { safekeepingKeys } from './use-safekeeping'
import './TrashView.css'

/** What was typed stays while the app is open. */
const useFilter = create<{ typed: string }>(() => ({ typed: '' }))

/** Everything that was deleted, to read and to bring back. */
export function TrashView() {
  const t = useText()
  const list = useCall('trash.list', {}, safekeepingKeys.trash)
  const restore = useAction('trash.restore', 'here')
  const typed = useFilter((state) => state.typed)
  const wanted = useDeferredValue(typed)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [openId, setOpenId] = useState<string | null>(null)
  usePlace(t('trash.title'))
  const entries = list.data
  const found = useMemo(
    () => findTrash(entries ?? [], wanted, (entry) => t(`trash.kind.${entry.entity}`)),
    [entries, wanted, t]
  )
  useEffect(() => {
    // What came back is no longer chosen.
    const there = new Set(entries?.map((entry) => entry.id))
    setChosen((before) => new Set([...before].filter((id) => there.has(id))))
  }, [entries])
  const open = found.find((entry) => entry.id === openId) ?? null
  const bringBack = async (ids: readonly string[]) => {
    if (ids.length === 0 || restore.isBusy) return
    const back = await restore.run({ ids: [...ids] })
    if (!back) return
    const places = [...new Set(back.places.filter(Boolean))].map((name) => `“${name}”`).join(', ')
    const count = back.restored
    toastWithUndo(
      places === '' ? t('trash.restored', { count }) : t('trash.restoredWith', { count, places }),
      t
    )
  }
  const ids = chosen.size > 0 ? [...chosen] : open ? [open.id] : []
  useRegisterCommands(trashCommands(() => void bringBack(ids)))
  const select = (keys: Selection) =>
    setChosen(keys === 'all' ? new Set(found.map((entry) => entry.id)) : new Set([...keys].map(String)))
  return (
    <div className="page page--narrow trash">
      <div className="page__head">
        <h1>{t('trash.title')}</h1>
        {entries && entries.length > 0 ? (
          <Button
            variant="primary"
            icon={Undo2}
            isDisabled={ids.length === 0 || restore.isBusy}
            onPress={() => void bringBack(ids)}
            data-testid="trash-restore"
          >
            {t('trash.restore', { count: chosen.size })}
          </Button>
        ) : null}
      </div>
      <InlineError
        message={list.error ? t('trash.notLoaded', { reason: sentenceOf(list.error) }) : null}
        action={{ label: t('ui.retry'), onPress: () => void list.refetch() }}
      />
      <InlineError message={restore.error} />
      {entries?.length === 0 ? <EmptyState text={t('trash.empty')} /> : null}
      {entries && entries.length > 0 ? (
        <>
          <p className="quiet">{t('trash.what')}</p>
          <TextField
            label={t('trash.filter')}
            hideLabel
            placeholder={t('trash.filterHint')}
            type="search"
            value={typed}
            onChange={(text) => useFilter.setState({ typed: text })}
            data-testid="trash-filter"
          />
          {found.length === 0 ? <p className="quiet">{t('trash.none', { query: typed.trim() })}</p> : null}
          <TrashList
            entries={found}
            chosen={chosen}
            onChoose={select}
            openId={openId}
            onOpen={setOpenId}
            onRestore={() => void bringBack(ids)}
          />
        </>
      ) : null}
      {open ? <TrashText entry={open} onRestore={(entry: TrashEntry) => void bringBack([entry.id])} /> : null}
    </div>
  )
}

/** What can be done here by keyboard, for F1 and the palette. */
function trashCommands(restore: () => void): readonly Command[] {
  return [
    { id: 'trash-move', title: 'trash.moveKeys', keys: ['ArrowUp', 'ArrowDown'], group: 'trash.title' },
    { id: 'trash-choose', title: 'trash.chooseKeys', keys: ['Space'], group: 'trash.title' },
    { id: 'trash-open', title: 'trash.openKeys', keys: ['Enter'], group: 'trash.title' },
    {
      id: 'trash-restore',
      title: 'trash.restoreKeys',
      keys: ['Mod+Enter'],
      group: 'trash.title',
      run: restore
    }
  ]
}
