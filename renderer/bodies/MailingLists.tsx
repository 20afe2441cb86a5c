import { Copy, Ellipsis, Trash2, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { BodyDetail } from '../../preload/contract/bodies'
import type { Output } from '../../preload/contract/channels'
import type { MailingEntry, MailingListFields } from '../../preload/contract/directory'
import { LIST_PURPOSES } from '../../preload/contract/directory'
import { call } from '../api'
import { type Text, useText } from '../i18n'
import { useRegisterCommands } from '../shell/commands'
import { toastWithUndo } from '../shell/history'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { ComboBox } from '../ui/ComboBox'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Menu } from '../ui/Menu'
import { Select } from '../ui/Select'
import { InlineField, TextField } from '../ui/TextField'
import { toast } from '../ui/Toast'
import { personChoices } from './Members'
import { entryOfText, LIVING_ENTRIES } from './rules'
import './MailingLists.css'

type List = Output<'lists.ofBody'>[number]

/** Puts a list's addresses on the clipboard and says who of it has none. */
async function copyAddresses(list: List, t: Text): Promise<void> {
  try {
    const { text, resolved } = await call('lists.addresses', { bodyId: list.bodyId, listId: list.id })
    if (resolved.recipients.length === 0) {
      toast({ text: t('directory.lists.nobody'), kind: 'problem' })
      return
    }
    await navigator.clipboard.writeText(text)
    const count = resolved.recipients.length
    const names = resolved.missing.map((one) => one.name).join(', ')
    toast({
      text:
        names === ''
          ? t('directory.lists.copied', { count })
          : t('directory.lists.copiedBut', { count, names })
    })
  } catch (failure) {
    toast({ text: sentenceOf(failure), kind: 'problem' })
  }
}

/** Who gets the body's agenda and minutes: lists of people, addresses, and whoever sits in it. */
export function MailingLists({ body }: { body: BodyDetail }) {
  const t = useText()
  const lists = useCall('lists.ofBody', { bodyId: body.id }, [...keys.body(body.id), 'lists'])
  const add = useAction('lists.create', 'here')
  const [name, setName] = useState('')
  const first = lists.data?.[0]
  useRegisterCommands([
    {
      id: 'copy-addresses',
      title: 'directory.lists.copyFirst',
      group: 'bodies.title',
      keys: ['Mod+Shift+K'],
      when: () => first !== undefined,
      run: () => {
        if (first) void copyAddresses(first, t)
      }
    }
  ])
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || add.isBusy) return
    const purpose = lists.data?.some((one) => one.purpose === 'agenda') ? 'minutes' : 'agenda'
    if (await add.run({ bodyId: body.id, name: name.trim(), purpose })) setName('')
  }
  return (
    <>
      <InlineError message={lists.error ? sentenceOf(lists.error) : add.error} />
      {lists.data?.length === 0 ? <EmptyState text={t('directory.lists.empty')} /> : null}
      {(lists.data ?? []).map((list) => (
        <ListForm key={list.id} list={list} />
      ))}
      <form className="mailing__new" onSubmit={make}>
        <TextField
          label={t('directory.lists.new')}
          hideLabel
          placeholder={t('directory.lists.newHint')}
          value={name}
          onChange={setName}
          data-testid="new-list-name"
        />
        <Button type="submit" isDisabled={add.isBusy || name.trim() === ''}>
          {t('directory.lists.new')}
        </Button>
      </form>
    </>
  )
}

function ListForm({ list }: { list: List }) {
  const t = useText()
  const people = useCall('people.list', {}, keys.people)
  const update = useAction('lists.update', 'here')
  const remove = useAction('lists.remove', 'here')
  const save = (fields: MailingListFields) =>
    void update.run({ bodyId: list.bodyId, listId: list.id, fields })
  const drop = async () => {
    if (await remove.run({ bodyId: list.bodyId, listId: list.id }))
      toastWithUndo(t('directory.lists.removed', { name: list.name }), t)
  }
  const put = (entry: MailingEntry) => save({ entries: [...list.entries, entry] })
  const nameOf = new Map((people.data ?? []).map((one) => [one.id, one.name]))
  const wordsOf = (entry: MailingEntry): string => {
    if (entry.type === 'person') return nameOf.get(entry.personId) ?? t('directory.lists.gone')
    if (entry.type === 'address') return entry.name ? `${entry.name} <${entry.email}>` : entry.email
    return t(`directory.lists.${entry.type}`)
  }
  const listed = new Set(list.entries.map((entry) => (entry.type === 'person' ? entry.personId : entry.type)))
  const choices = [
    ...LIVING_ENTRIES.map((id) => ({ id: id as string, label: t(`directory.lists.${id}`) })),
    ...personChoices(people.data ?? [])
  ].filter((one) => !listed.has(one.id))
  const pick = (id: string) => {
    const living = LIVING_ENTRIES.find((one) => one === id)
    put(living ? { type: living } : { type: 'person', personId: id })
  }
  const { recipients, missing } = list.resolved
  return (
    <section className="mailing" aria-label={list.name} data-testid="mailing-list">
      <div className="mailing__head">
        <InlineField
          hideLabel
          label={t('directory.lists.name')}
          value={list.name}
          isRequired
          onCommit={(name) => save({ name })}
        />
        <Select
          inline
          hideLabel
          label={`${t('directory.lists.purpose')}: ${list.name}`}
          value={list.purpose}
          options={LIST_PURPOSES.map((id) => ({ id, label: t(`directory.lists.purpose.${id}`) }))}
          onChange={(purpose) => save({ purpose })}
        />
        <Button icon={Copy} onPress={() => void copyAddresses(list, t)} data-testid="copy-addresses">
          {t('directory.lists.copy')}
        </Button>
        <Menu
          icon={Ellipsis}
          label={`${t('bodies.more')}: ${list.name}`}
          items={[{ id: 'remove', label: t('directory.lists.remove'), icon: Trash2, danger: true }]}
          onAction={() => void drop()}
        />
      </div>
      <ul className="mailing__entries">
        {list.entries.map((entry, index) => (
          <li
            className="mailing__entry"
            key={
              entry.type === 'person' ? entry.personId : entry.type === 'address' ? entry.email : entry.type
            }
          >
            <span>{wordsOf(entry)}</span>
            <Button
              variant="quiet"
              icon={X}
              label={t('directory.lists.drop', { name: wordsOf(entry) })}
              onPress={() => save({ entries: list.entries.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ul>
      <div className="mailing__add">
        <ComboBox
          label={`${t('directory.lists.add')}: ${list.name}`}
          hideLabel
          openLabel={t('ui.suggestions')}
          placeholder={t('directory.lists.addHint')}
          text=""
          options={choices}
          newLabel={(text) => t('directory.lists.address', { text })}
          onPick={(option) => pick(option.id)}
          onText={(text) => {
            if (text !== '') put(entryOfText(text))
          }}
          data-testid="mailing-add"
        />
        <p className="mailing__count">
          {t('directory.lists.count', { count: recipients.length })}
          {missing.length > 0 ? (
            <span className="mailing__missing">
              {' · '}
              {t('directory.lists.missing', { names: missing.map((one) => one.name).join(', ') })}
            </span>
          ) : null}
        </p>
      </div>
      <InlineError message={update.error ?? remove.error} />
    </section>
  )
}
