import { ClipboardPaste, FileInput } from 'lucide-react'
import { useRef, useState } from 'react'
import type { ImportPreview } from '../../preload/contract/directory'
import { useText } from '../i18n'
import { toastWithUndo } from '../shell/history'
import { keys, useAction, useCall } from '../shell/queries'
import { navigate } from '../shell/routes'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { ImportRows } from './ImportRows'
import { type Chosen, choicesOf, countActions } from './rules'
import './Import.css'

/** How many problems are told one by one. */
const TOLD = 30

/** People from a table, cards or a mail: pasted or from a file, looked through, then stored in one step. */
export function ImportView({ bodyId }: { bodyId?: string | undefined }) {
  const t = useText()
  const bodies = useCall('bodies.list', {}, keys.bodies)
  const body = bodies.data?.find((one) => one.id === bodyId)
  const title = body ? t('directory.import.titleBody', { body: body.name }) : t('directory.import.title')
  usePlace(title)
  const [text, setText] = useState('')
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const read = useAction('directory.previewImport', 'here')
  const pick = useAction('directory.pickPeopleFile', 'here')
  const readText = async (source: string) => {
    const found = await read.run({ text: source })
    if (found) setPreview(found)
  }
  const pickFile = async () => {
    const file = await pick.run({})
    if (!file) return
    setText(file.text)
    await readText(file.text)
  }
  return (
    <div className="page">
      <div className="page__head">
        <h1>{title}</h1>
      </div>
      <InlineError message={read.error ?? pick.error} />
      {preview && preview.rows.length > 0 ? (
        <Review preview={preview} firstBody={bodyId ?? null} onBack={() => setPreview(null)} />
      ) : (
        <>
          <p className="quiet">{t('directory.import.how')}</p>
          {preview ? <Problems preview={preview} /> : null}
          <TextField
            label={t('directory.import.text')}
            multiline
            rows={14}
            autoFocus
            maxLength={20_000_000}
            placeholder={t('directory.import.placeholder')}
            value={text}
            onChange={setText}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void readText(text)
            }}
            data-testid="import-text"
          />
          <div className="import__bar">
            <Button
              variant="primary"
              icon={ClipboardPaste}
              isDisabled={text.trim() === '' || read.isBusy}
              onPress={() => void readText(text)}
              data-testid="import-read"
            >
              {t('directory.import.read')}
            </Button>
            <Button icon={FileInput} isDisabled={pick.isBusy} onPress={() => void pickFile()}>
              {t('directory.import.pick')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

interface ReviewProps {
  preview: ImportPreview
  firstBody: string | null
  onBack: () => void
}

function Review({ preview, firstBody, onBack }: ReviewProps) {
  const t = useText()
  const bodies = useCall('bodies.list', {}, keys.bodies)
  const store = useAction('directory.importPeople', 'here')
  const [chosen, setChosen] = useState<Chosen>({})
  const [bodyId, setBodyId] = useState(firstBody ?? '')
  const isDone = useRef(false)
  const counts = countActions(preview, chosen)
  const keep = async () => {
    if (isDone.current) return
    isDone.current = true
    const stored = await store.run({
      choices: choicesOf(preview, chosen),
      bodyId: bodyId === '' ? null : bodyId,
      role: 'member'
    })
    isDone.current = stored !== null
    if (!stored) return
    navigate(bodyId === '' ? { name: 'people' } : { name: 'body', id: bodyId })
    const { added, joined, members } = stored
    toastWithUndo(t('directory.import.done', { added, joined, members }), t)
  }
  return (
    <>
      <p role="status" data-testid="import-found">
        {t('directory.import.found', {
          count: preview.rows.length,
          added: counts.add,
          joined: counts.join,
          skipped: counts.skip
        })}
      </p>
      <div className="import__bar">
        <Select
          label={t('directory.import.members')}
          value={bodyId}
          options={[
            { id: '', label: t('directory.import.noBody') },
            ...(bodies.data ?? []).map((one) => ({ id: one.id, label: one.name }))
          ]}
          onChange={setBodyId}
        />
        <span className="import__grow" />
        <Button onPress={onBack}>{t('directory.import.again')}</Button>
        <Button
          variant="primary"
          autoFocus
          isDisabled={counts.add + counts.join === 0 || store.isBusy}
          onPress={() => void keep()}
          data-testid="import-store"
        >
          {t('directory.import.store', { count: counts.add + counts.join })}
        </Button>
      </div>
      <InlineError message={store.error} />
      <Problems preview={preview} />
      <p className="quiet">{t('directory.import.keys')}</p>
      <ImportRows
        preview={preview}
        chosen={chosen}
        onChoose={(index, action) => setChosen((before) => ({ ...before, [index]: action }))}
      />
    </>
  )
}

function Problems({ preview }: { preview: ImportPreview }) {
  const t = useText()
  const { problems, unusedColumns } = preview
  if (problems.length === 0 && unusedColumns.length === 0) return null
  return (
    <section aria-labelledby="import-problems" data-testid="import-problems">
      {problems.length > 0 ? (
        <>
          <h2 id="import-problems" className="same__title">
            {t('directory.import.problems')}
          </h2>
          <ul className="import__problems">
            {problems.slice(0, TOLD).map((problem) => (
              <li key={`${problem.row} ${problem.message}`}>{problem.message}</li>
            ))}
            {problems.length > TOLD ? <li>… {problems.length - TOLD}</li> : null}
          </ul>
        </>
      ) : null}
      {unusedColumns.length > 0 ? (
        <p className="quiet">{t('directory.import.unused', { columns: unusedColumns.join(', ') })}</p>
      ) : null}
    </section>
  )
}
