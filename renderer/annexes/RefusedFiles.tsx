import { TriangleAlert } from 'lucide-react'
import type { RefusedFile } from '../../preload/contract/meeting-edits'
import { useText } from '../i18n'
import { Button } from '../ui/Button'

/** The files that did not come in, each with its reason. */
export function RefusedFiles({ files, onDone }: { files: readonly RefusedFile[]; onDone: () => void }) {
  const t = useText()
  if (files.length === 0) return null
  return (
    <div className="refused" role="alert">
      <TriangleAlert className="icon refused__sign" aria-hidden="true" />
      <div className="refused__words">
        <p>{t('annexes.refused', { count: files.length })}</p>
        <ul>
          {files.map((file) => (
            <li key={`${file.name}:${file.reason}`}>
              <strong>{file.name}</strong> – {file.reason}
            </li>
          ))}
        </ul>
      </div>
      <Button onPress={onDone}>{t('annexes.refusedOk')}</Button>
    </div>
  )
}
