import { type FormEvent, useState } from 'react'
import type { BodySummary } from '../../preload/contract/bodies'
import { Duplicates } from '../directory/Duplicates'
import { type Text, useLanguage, useText } from '../i18n'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { navigate, type Route, toPath } from '../shell/routes'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { formatDate, today } from '../ui/dates'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import { bodyTree, isKnownKind } from './rules'
import './BodiesView.css'

/** The kind in words: the app's own, or as the office wrote it. */
export function kindWords(kind: string | null, t: Text): string {
  if (kind === null) return ''
  return isKnownKind(kind) ? t(`bodies.kind.${kind}`) : kind
}

/** What the secretariat serves: each body under its parent. */
export function BodiesView() {
  const t = useText()
  const list = useCall('bodies.list', {}, keys.bodies)
  const create = useAction('bodies.create', 'here')
  const [typed, setTyped] = useState('')
  const [name, setName] = useState('')
  usePlace(t('bodies.title'))
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || create.isBusy) return
    const made = await create.run({ name: name.trim() })
    if (made) navigate({ name: 'body', id: made.id })
  }
  const query = typed.trim().toLocaleLowerCase('da')
  const lines = bodyTree(list.data ?? []).filter(
    ({ body }) =>
      query === '' || `${body.name} ${kindWords(body.kind, t)}`.toLocaleLowerCase('da').includes(query)
  )
  return (
    <div className="page">
      <div className="page__head">
        <h1>{t('bodies.title')}</h1>
      </div>
      <InlineError
        message={list.error ? t('bodies.notLoaded', { reason: sentenceOf(list.error) }) : create.error}
        {...(list.error ? { action: { label: t('ui.retry'), onPress: () => void list.refetch() } } : {})}
      />
      <div className="bodies__tools">
        {list.data?.length === 0 ? null : (
          <TextField
            label={t('bodies.filter')}
            hideLabel
            placeholder={t('bodies.filter')}
            type="search"
            value={typed}
            onChange={setTyped}
          />
        )}
        <form className="bodies__new" onSubmit={make}>
          <TextField
            label={t('bodies.new')}
            hideLabel
            placeholder={t('bodies.newHint')}
            value={name}
            onChange={setName}
            data-testid="new-body-name"
          />
          <Button type="submit" isDisabled={create.isBusy || name.trim() === ''} data-testid="new-body-add">
            {t('bodies.new')}
          </Button>
        </form>
      </div>
      {list.data?.length === 0 ? <EmptyState text={t('bodies.empty')} /> : null}
      {list.data && list.data.length > 0 && lines.length === 0 ? (
        <p className="quiet">{t('bodies.none', { query: typed.trim() })}</p>
      ) : null}
      {query === '' ? <Duplicates kind="body" /> : null}
      <ul>
        {lines.map(({ body, depth }) => (
          <li key={body.id}>
            <BodyLink body={body} depth={query === '' ? Math.min(depth, 4) : 0} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function BodyLink({ body, depth }: { body: BodySummary; depth: number }) {
  const t = useText()
  const language = useLanguage()
  const route: Route = { name: 'body', id: body.id }
  const now = today()
  const when =
    body.nextDate && body.nextDate >= now
      ? t('bodies.next', { date: formatDate(body.nextDate, language, 'short') })
      : body.lastDate
        ? t('bodies.last', { date: formatDate(body.lastDate, language, 'short') })
        : ''
  return (
    <a
      className={`body-line body-line--depth-${depth}`}
      href={`#${toPath(route)}`}
      onClick={(event) => {
        event.preventDefault()
        navigate(route)
      }}
    >
      <span className="body-line__name">
        <span className="body-line__words">{body.name}</span>
        <span className="body-line__kind">{kindWords(body.kind, t)}</span>
      </span>
      <span className="body-line__fact">{t('bodies.members', { count: body.memberCount })}</span>
      <span className="body-line__fact">{t('bodies.meetings', { count: body.meetingCount })}</span>
      <span className="body-line__fact">{when}</span>
    </a>
  )
}
