import { useCallback, useEffect, useRef, useState } from 'react'
import type { Output } from '../../preload/contract/channels'
import type { LineHints } from '../../preload/contract/intake-hints'
import { call } from '../api'
import { useText } from '../i18n'
import { takeIncomingFile, useIncomingFile } from '../shell/incoming'
import { sentenceOf } from '../shell/queries'
import { navigate } from '../shell/routes'
import { usePlace } from '../shell/slots'
import { corrected } from './corrections'
import { IntakeStart } from './IntakeStart'
import { Reading } from './Reading'
import { Review } from './Review'
import './intake.css'

/** The way of one document: waiting for it, reading it, looking at it, making the meeting. */
type Step =
  | { kind: 'start' }
  | { kind: 'busy'; words: string }
  | { kind: 'review'; found: Output<'intake.recognise'>; isAccepting: boolean }

interface Source {
  text: string
  name: string | null
}

/** Opens a document from text: first what it would become, then the meeting. */
export function IntakeView() {
  const t = useText()
  const [step, setStep] = useState<Step>({ kind: 'start' })
  const [source, setSource] = useState<Source>({ text: '', name: null })
  const [error, setError] = useState<string | null>(null)
  const [corrections, setCorrections] = useState<LineHints>({})
  const turn = useRef(0)
  const waiting = useIncomingFile()
  usePlace(t('intake.title'))

  /** Runs a piece of work; only the newest one may change what is shown. */
  const during = useCallback(
    async <T,>(words: string, work: () => Promise<T>): Promise<{ value: T } | null> => {
      turn.current += 1
      const mine = turn.current
      setError(null)
      setStep({ kind: 'busy', words })
      try {
        const value = await work()
        return mine === turn.current ? { value } : null
      } catch (failure) {
        if (mine === turn.current) {
          setError(t('intake.notRead', { reason: sentenceOf(failure) }))
          setStep({ kind: 'start' })
        }
        return null
      }
    },
    [t]
  )
  const read = useCallback(
    async (text: string, name: string | null) => {
      setSource({ text, name })
      setCorrections({})
      const lines = text.split('\n').length
      const found = await during(t('intake.reading', { lines }), () => call('intake.recognise', { text }))
      if (found) setStep({ kind: 'review', found: found.value, isAccepting: false })
    },
    [during, t]
  )
  const readHtml = async (html: string) => {
    const made = await during(t('intake.readingFormatted'), () => call('intake.readHtml', { html }))
    if (made) await read(made.value.text, made.value.name)
  }
  const cancel = () => {
    turn.current += 1
    setStep({ kind: 'start' })
    // The reading itself ends too; that it was over already is no failure.
    void call('intake.cancel', {}).catch(() => undefined)
  }
  const pick = async () => {
    const file = await during(t('intake.opening', { name: '…' }), () => call('intake.pickFile', {}))
    if (file?.value) await read(file.value.text, file.value.name)
    else if (file) setStep({ kind: 'start' })
  }
  useEffect(() => {
    if (waiting === null) return
    const path = takeIncomingFile()
    if (path === null) return
    const name = path.split(/[\\/]/).pop() ?? path
    void during(t('intake.opening', { name }), () => call('intake.readFile', { path })).then((file) =>
      file ? read(file.value.text, file.value.name) : undefined
    )
  }, [waiting, during, read, t])

  /** Reads again with what the user says of lines and body; the review stays where it is meanwhile. */
  const readAgain = async (next: LineHints, bodyName: string | null) => {
    setCorrections(next)
    turn.current += 1
    const mine = turn.current
    try {
      const found = await call('intake.recognise', { text: source.text, bodyName, corrections: next })
      if (mine === turn.current) setStep({ kind: 'review', found, isAccepting: false })
    } catch (failure) {
      if (mine === turn.current) setError(t('intake.notRead', { reason: sentenceOf(failure) }))
    }
  }
  const accept = async (found: Output<'intake.recognise'>, bodyName: string | null) => {
    setError(null)
    setStep({ kind: 'review', found, isAccepting: true })
    try {
      const made = await call('intake.accept', { ...source, bodyName, corrections })
      const isMinutes = found.meeting.phase === 'minutes_draft'
      navigate({ name: 'meeting', id: made.id, tab: isMinutes ? 'minutes' : 'agenda' })
    } catch (failure) {
      setError(t('intake.notMade', { reason: sentenceOf(failure) }))
      setStep({ kind: 'review', found, isAccepting: false })
    }
  }
  if (step.kind === 'busy') {
    return <Reading key={step.words} words={step.words} onCancel={cancel} />
  }
  if (step.kind === 'review') {
    return (
      <Review
        key={source.text}
        text={source.text}
        name={source.name}
        found={step.found}
        isBusy={step.isAccepting}
        error={error}
        onAccept={(bodyName) => void accept(step.found, bodyName)}
        onBack={() => setStep({ kind: 'start' })}
        corrections={corrections}
        onCorrect={(line, hint, bodyName) => void readAgain(corrected(corrections, line, hint), bodyName)}
        onBody={(bodyName) => void readAgain(corrections, bodyName)}
      />
    )
  }
  return (
    <IntakeStart
      text={source.text}
      error={error}
      onRead={(text) => void read(text, null)}
      onReadHtml={(html) => void readHtml(html)}
      onPick={() => void pick()}
    />
  )
}
