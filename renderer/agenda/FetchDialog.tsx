import { FileText } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Contribution } from '../../preload/contract/agenda'
import { call } from '../api'
import { useText } from '../i18n'
import { useMeeting } from '../meetings/edits'
import { useProgress } from '../shell/progress'
import { sentenceOf } from '../shell/queries'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { InlineError } from '../ui/InlineError'
import { Kbd } from '../ui/Kbd'
import { Progress } from '../ui/Progress'
import { FetchReview } from './FetchReview'
import { type FetchSource, openAgendaDialog, useAgendaDialog } from './state'
import './FetchDialog.css'

/** *Hent punkt*: a contributor's file, mail or text becomes one item, looked at before it is added. */
export function FetchDialog() {
  const t = useText()
  const open = useAgendaDialog((state) => (state.open?.kind === 'fetch' ? state.open : null))
  return (
    <Dialog
      isOpen={open !== null}
      onClose={() => openAgendaDialog(null)}
      title={t('agenda.fetch')}
      wide
      data-testid="fetch-dialog"
    >
      {open ? <Fetch meetingId={open.meetingId} first={open.source} /> : null}
    </Dialog>
  )
}

interface Read {
  contribution: Contribution
  path: string | null
}

function Fetch({ meetingId, first }: { meetingId: string; first: FetchSource | null }) {
  const t = useText()
  const { meeting } = useMeeting(meetingId)
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [read, setRead] = useState<Read | null>(null)
  const [text, setText] = useState('')
  const turn = useRef(0)

  const start = useCallback(
    async (source: FetchSource) => {
      turn.current += 1
      const mine = turn.current
      setError(null)
      setBusy(
        'path' in source ? t('agenda.fetch.reading', { name: source.name }) : t('agenda.fetch.readingText')
      )
      if ('text' in source) setText(source.text)
      const asked = 'path' in source ? { path: source.path } : source
      try {
        const contribution = await call('agenda.readContribution', { meetingId, source: asked })
        if (mine !== turn.current) return
        setRead({ contribution, path: 'path' in source ? source.path : null })
      } catch (failure) {
        if (mine === turn.current) setError(t('agenda.fetch.notRead', { reason: sentenceOf(failure) }))
      } finally {
        if (mine === turn.current) setBusy(null)
      }
    },
    [meetingId, t]
  )
  const begun = useRef(false)
  useEffect(() => {
    if (first && !begun.current) void start(first)
    begun.current = true
    return () => {
      turn.current += 1
    }
  }, [first, start])

  if (busy !== null) {
    const cancel = () => {
      turn.current += 1
      setBusy(null)
      void call('intake.cancel', {}).catch(() => undefined)
    }
    return <Reading words={busy} onCancel={cancel} />
  }
  if (read && meeting) {
    return (
      <FetchReview
        meeting={meeting}
        contribution={read.contribution}
        path={read.path}
        onBack={() => setRead(null)}
      />
    )
  }
  return <Source text={text} error={error} onText={setText} onRead={(source) => void start(source)} />
}

function Reading({ words, onCancel }: { words: string; onCancel: () => void }) {
  const far = useProgress('intake')
  return <Progress label={words} done={far?.done ?? 0} total={far?.total ?? null} onCancel={onCancel} />
}

interface SourceProps {
  text: string
  error: string | null
  onText: (text: string) => void
  onRead: (source: FetchSource) => void
}

/** Formatted text is worth more than its plain part where it has structure. */
const HAS_STRUCTURE = /<(?:li|h[1-6]|table|b|strong)[\s>]/i

function Source({ text, error, onText, onRead }: SourceProps) {
  const t = useText()
  const [refusal, setRefusal] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const read = () => {
    if (text.trim() !== '') onRead({ text })
  }
  const pick = async () => {
    setRefusal(null)
    try {
      const picked = await call('agenda.pickContribution', {})
      if (picked) onRead({ path: picked.path, name: picked.path.split(/[/\\]/).at(-1) ?? picked.path })
    } catch (failure) {
      setRefusal(sentenceOf(failure))
    }
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    // A whole contribution pasted into the empty field needs no second step.
    if (text !== '' || plain.trim().split('\n').length < 3) return
    event.preventDefault()
    onText(plain)
    onRead(HAS_STRUCTURE.test(html) ? { html } : { text: plain })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    read()
  }
  return (
    <div className="fetch-start">
      <p className="quiet">{t('agenda.fetch.lead')}</p>
      <InlineError message={refusal ?? error} />
      <label className="field__label" htmlFor="fetch-text">
        {t('agenda.fetch.text')}
      </label>
      <textarea
        ref={field}
        id="fetch-text"
        className="field__input fetch-start__text"
        value={text}
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
        onPaste={paste}
        onKeyDown={press}
        data-testid="fetch-text"
      />
      <div className="fetch__steps">
        <Button icon={FileText} onPress={() => void pick()}>
          {t('agenda.fetch.pick')}
        </Button>
        <Button variant="primary" isDisabled={text.trim() === ''} onPress={read} data-testid="fetch-read">
          {t('agenda.fetch.read')} <Kbd keys="Mod+Enter" />
        </Button>
      </div>
    </div>
  )
}
