import { Ellipsis, Plus, Trash2 } from 'lucide-react'
import { create } from 'zustand'
import type { BodyDetail, BodyFields } from '../../preload/contract/bodies'
import { BODY_KINDS } from '../../preload/contract/values'
import { BodyTemplates } from '../agenda/BodyTemplates'
import { openLike } from '../agenda/state'
import { useText } from '../i18n'
import { LearnedWords } from '../intake/LearnedWords'
import { MeetingLink } from '../meetings/list/MeetingLine'
import { groupMeetings } from '../meetings/list/rules'
import { openDialog } from '../shell/dialogs'
import { toastWithUndo } from '../shell/history'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { navigate } from '../shell/routes'
import { useSeen } from '../shell/seen'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { ComboBox } from '../ui/ComboBox'
import { DateField } from '../ui/DateField'
import { today } from '../ui/dates'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Menu } from '../ui/Menu'
import { Select } from '../ui/Select'
import { Tabs } from '../ui/Tabs'
import { InlineField } from '../ui/TextField'
import { kindWords } from './BodiesView'
import { LayoutForm } from './LayoutForm'
import { MailingLists } from './MailingLists'
import { Members } from './Members'
import { RulesForm } from './RulesForm'
import { countSitting, possibleParents } from './rules'
import { YearLine } from './YearLine'
import './BodyView.css'

type Part = 'members' | 'lists' | 'meetings' | 'rules' | 'layout' | 'templates'
/** The part that was open stays open from one body to the next. */
const usePart = create<{ part: Part }>(() => ({ part: 'members' }))

/** One body: what it is, who sits in it, how it works, and how its documents look. */
export function BodyView({ id }: { id: string }) {
  const t = useText()
  const query = useCall('bodies.get', { id }, keys.body(id))
  usePlace(query.data?.name ?? t('bodies.title'))
  if (query.data) return <Body body={query.data} />
  if (!query.error) return null
  return (
    <div className="page page--narrow">
      <InlineError
        message={`${t('bodies.gone')} ${sentenceOf(query.error)}`}
        action={{ label: t('bodies.toList'), onPress: () => navigate({ name: 'bodies' }) }}
      />
    </div>
  )
}

function Body({ body }: { body: BodyDetail }) {
  const t = useText()
  const part = usePart((state) => state.part)
  const update = useAction('bodies.update', 'here')
  const remove = useAction('bodies.remove')
  const { seen, note } = useSeen(body.seen)
  const save = async (fields: BodyFields) => {
    const answer = await update.run({ id: body.id, seen: seen(), fields })
    note(answer)
    return answer
  }
  const drop = async () => {
    // First away from it: what is shown must not be fetched once more when it is gone.
    navigate({ name: 'bodies' })
    if (await remove.run({ id: body.id })) toastWithUndo(t('bodies.removed', { name: body.name }), t)
  }
  return (
    <div className="page">
      <div className="page__head">
        <div className="body__name">
          <h1 className="visually-hidden">{body.name}</h1>
          <InlineField
            label={t('bodies.name')}
            hideLabel
            value={body.name}
            isRequired
            onCommit={(name) => void save({ name })}
          />
        </div>
        <Menu
          icon={Ellipsis}
          label={t('bodies.more')}
          items={[{ id: 'remove', label: t('bodies.remove'), icon: Trash2, danger: true }]}
          onAction={() => void drop()}
        />
      </div>
      <InlineError message={update.error} />
      <About body={body} save={save} />
      <Tabs<Part>
        label={t('bodies.parts')}
        selected={part}
        onSelect={(next) => usePart.setState({ part: next })}
        tabs={[
          { id: 'members', label: t('bodies.tab.members'), count: countSitting(body.members, today()) },
          { id: 'lists', label: t('bodies.tab.lists') },
          { id: 'meetings', label: t('bodies.tab.meetings') },
          { id: 'rules', label: t('bodies.tab.rules') },
          { id: 'layout', label: t('bodies.tab.layout') },
          { id: 'templates', label: t('agenda.form.tab') }
        ]}
      >
        <div className="body__part">
          {part === 'members' ? <Members body={body} /> : null}
          {part === 'lists' ? <MailingLists body={body} /> : null}
          {part === 'meetings' ? <Meetings bodyId={body.id} /> : null}
          {part === 'rules' ? (
            <RulesForm rules={body.rules} onSave={(rules) => void save({ rules })} />
          ) : null}
          {part === 'templates' ? <BodyTemplates body={body} save={save} /> : null}
          {part === 'layout' ? (
            <>
              <LayoutForm layout={body.layout} onSave={(layout) => void save({ layout })} />
              <LearnedWords learned={body.learned} onSave={(learned) => save({ learned })} />
            </>
          ) : null}
        </div>
      </Tabs>
    </div>
  )
}

function About({ body, save }: { body: BodyDetail; save: (fields: BodyFields) => Promise<unknown> }) {
  const t = useText()
  const bodies = useCall('bodies.list', {}, keys.bodies)
  const own = (bodies.data ?? []).flatMap((one) => (one.kind && !isOffered(one.kind) ? [one.kind] : []))
  const kinds = [
    ...BODY_KINDS.map((id) => ({ id: id as string, label: t(`bodies.kind.${id}`) })),
    ...[...new Set(own)].map((kind) => ({ id: kind, label: kind }))
  ]
  const setPeriod = (fields: Pick<BodyFields, 'periodFrom' | 'periodTo'>) => void save(fields)
  return (
    <div className="body__about">
      <ComboBox
        label={t('bodies.kind')}
        openLabel={t('ui.suggestions')}
        placeholder={t('bodies.kindHint')}
        text={kindWords(body.kind, t)}
        options={kinds}
        onPick={(option) => void save({ kind: option.id })}
        onText={(text) => void save({ kind: text === '' ? null : text })}
      />
      <Select
        label={t('bodies.parent')}
        value={body.parentId ?? ''}
        options={[
          { id: '', label: t('bodies.noParent') },
          ...possibleParents(bodies.data ?? [], body.id).map((one) => ({ id: one.id, label: one.name }))
        ]}
        onChange={(parentId) => void save({ parentId: parentId === '' ? null : parentId })}
      />
      <DateField
        label={t('bodies.from')}
        value={body.periodFrom}
        onChange={(periodFrom) => setPeriod({ periodFrom })}
      />
      <DateField
        label={t('bodies.to')}
        value={body.periodTo}
        onChange={(periodTo) => setPeriod({ periodTo })}
      />
      {body.periodFrom && body.periodTo && body.periodTo < body.periodFrom ? (
        <p className="body__wide body__problem" role="status">
          {t('bodies.periodOrder')}
        </p>
      ) : null}
      <div className="body__wide">
        <InlineField
          framed
          label={t('bodies.mandate')}
          placeholder={t('bodies.mandateHint')}
          multiline
          rows={2}
          maxLength={20000}
          value={body.mandate ?? ''}
          onCommit={(mandate) => void save({ mandate: mandate.trim() === '' ? null : mandate })}
        />
      </div>
    </div>
  )
}

function isOffered(kind: string): boolean {
  return (BODY_KINDS as readonly string[]).includes(kind)
}

function Meetings({ bodyId }: { bodyId: string }) {
  const t = useText()
  const list = useCall('meetings.list', {}, keys.meetings)
  const mine = (list.data ?? []).filter((one) => one.bodyId === bodyId)
  const sorted = groupMeetings(mine, today()).flatMap((group) => group.meetings)
  return (
    <>
      <div className="body__meetings">
        <Button icon={Plus} onPress={() => openDialog('new-meeting')}>
          {t('list.new')}
        </Button>
        {mine.length > 0 ? <Button onPress={() => openLike()}>{t('agenda.like')}</Button> : null}
        <YearLine bodyId={bodyId} />
      </div>
      {list.data && mine.length === 0 ? <EmptyState text={t('bodies.meetingsEmpty')} /> : null}
      <ul>
        {sorted.map((meeting) => (
          <li key={meeting.id}>
            <MeetingLink meeting={meeting} />
          </li>
        ))}
      </ul>
    </>
  )
}
