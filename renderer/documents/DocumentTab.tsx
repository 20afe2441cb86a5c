import { FileText, FileType, FolderOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { DocumentFormat, DocumentKind } from '../../preload/contract/channels'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { sizeInWords } from '../annexes/words'
import { call, on } from '../api'
import { useLanguage, useText } from '../i18n'
import { IssueLog } from '../issuing/IssueLog'
import { isAboutMinutes } from '../meetings/phases'
import { useRegisterCommands } from '../shell/commands'
import { keys, sentenceOf, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { Progress } from '../ui/Progress'
import { RadioGroup } from '../ui/RadioGroup'
import { toast } from '../ui/Toast'
import './Document.css'

interface Written {
  path: string
  bytes: number
}

/** The document as it will be handed out, and the ways to hand it out. */
export function DocumentTab({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const language = useLanguage()
  const [kind, setKind] = useState<DocumentKind>(isAboutMinutes(meeting.phase) ? 'minutes' : 'agenda')
  const [writing, setWriting] = useState<DocumentFormat | null>(null)
  const [written, setWritten] = useState<Written | null>(null)
  const [failed, setFailed] = useState<{ reason: string; format: DocumentFormat } | null>(null)

  const save = async (format: DocumentFormat) => {
    if (writing !== null) return
    setWriting(format)
    setWritten(null)
    setFailed(null)
    try {
      setWritten(await call('documents.save', { meetingId: meeting.id, kind, format }))
    } catch (failure) {
      setFailed({ reason: sentenceOf(failure), format })
    } finally {
      setWriting(null)
    }
  }
  const show = async (path: string) => {
    try {
      await call('documents.show', { path })
    } catch (failure) {
      toast({ text: sentenceOf(failure), kind: 'problem' })
    }
  }
  useRegisterCommands([
    { id: 'save-word', title: 'documents.saveWord', group: 'documents.kind', run: () => void save('docx') },
    { id: 'save-pdf', title: 'documents.savePdf', group: 'documents.kind', run: () => void save('pdf') }
  ])
  return (
    <div className="document">
      <div className="document__head">
        <RadioGroup
          label={t('documents.kind')}
          hideLabel
          value={kind}
          onChange={setKind}
          options={[
            { id: 'agenda', label: t('documents.agenda') },
            { id: 'minutes', label: t('documents.minutes') }
          ]}
        />
        <Button
          variant="primary"
          icon={FileType}
          isDisabled={writing !== null}
          onPress={() => void save('docx')}
          data-testid="save-docx"
        >
          {t('documents.saveWord')}
        </Button>
        <Button
          icon={FileText}
          isDisabled={writing !== null}
          onPress={() => void save('pdf')}
          data-testid="save-pdf"
        >
          {t('documents.savePdf')}
        </Button>
      </div>
      <div className="document__news" aria-live="polite">
        {writing ? <Writing format={writing} /> : null}
        {written ? (
          <p className="document__written" data-testid="document-written">
            <span>
              {t('documents.written', { path: written.path })}{' '}
              <span className="quiet">({sizeInWords(written.bytes, language)})</span>
            </span>
            <Button icon={FolderOpen} onPress={() => void show(written.path)}>
              {t('documents.show')}
            </Button>
          </p>
        ) : null}
      </div>
      <InlineError
        message={failed ? t('documents.failed', { reason: failed.reason }) : null}
        action={failed ? { label: t('documents.retry'), onPress: () => void save(failed.format) } : undefined}
      />
      <IssueLog meeting={meeting} />
      <Preview meetingId={meeting.id} kind={kind} />
    </div>
  )
}

/** How far the writing has come, where main says so. */
function Writing({ format }: { format: DocumentFormat }) {
  const t = useText()
  const [far, setFar] = useState<{ done: number; total: number | null }>({ done: 0, total: null })
  useEffect(
    () =>
      on('progress', ({ task, done, total }) => {
        if (task.startsWith('document')) setFar({ done, total })
      }),
    []
  )
  return (
    <Progress
      label={t(format === 'docx' ? 'documents.writingWord' : 'documents.writingPdf')}
      done={far.done}
      total={far.total}
    />
  )
}

/** The very page that the PDF is printed from, without scripts and without reach to anything outside it. */
function Preview({ meetingId, kind }: { meetingId: string; kind: DocumentKind }) {
  const t = useText()
  const preview = useCall(
    'documents.preview',
    { meetingId, kind },
    [...keys.meeting(meetingId), 'preview', kind],
    {
      keepPrevious: true
    }
  )
  const name = t(kind === 'agenda' ? 'documents.agenda' : 'documents.minutes').toLocaleLowerCase('da')
  if (preview.error) {
    return (
      <InlineError
        message={sentenceOf(preview.error)}
        action={{ label: t('documents.retry'), onPress: () => void preview.refetch() }}
      />
    )
  }
  if (!preview.data) {
    return (
      <p className="quiet" role="status">
        {t('documents.previewing')}
      </p>
    )
  }
  return (
    <iframe
      className="document__page"
      title={t('documents.preview', { kind: name })}
      sandbox=""
      srcDoc={preview.data.html}
      data-testid="document-preview"
    />
  )
}
