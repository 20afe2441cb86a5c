import {
  type KeyboardEvent,
  memo,
  type PointerEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState
} from 'react'
import type { LineHint } from '../../preload/contract/intake-hints'
import { useText } from '../i18n'
import { meaningOf } from './corrections'
import { followSteps, pointOut, usePointedAmong } from './highlight'
import { chunksOf, kindOf, type SourceLine, touches } from './paths'

const CHUNK = 100
const PAGE = 20

interface SourceLinesProps {
  lines: readonly SourceLine[]
  label: string
  /** the line that the arrows stand on has changed */
  onLine?: ((line: SourceLine) => void) | undefined
  /** the user says what a line is; null takes it back. Without it the source is only read */
  onCorrect?: ((line: number, hint: LineHint | null) => void) | undefined
}

/**
 * The document as it was read, each line with what it became. One stop for Tab; the arrows walk through the lines, and
 * the result follows.
 */
export function SourceLines({ lines, label, onLine, onCorrect }: SourceLinesProps) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [cursor, setCursor] = useState(0)
  const chunks = useMemo(() => chunksOf(lines, CHUNK), [lines])

  useEffect(
    () =>
      followSteps('source', (path) => {
        const at = lines.findIndex((line) => touches(path, line.use))
        const line = lines[at]
        if (!line) return
        setCursor(at)
        onLine?.(line)
        document.getElementById(`${id}-${line.number}`)?.scrollIntoView({ block: 'nearest' })
      }),
    [lines, id, onLine]
  )

  const go = (to: number, follow: boolean) => {
    const at = Math.max(0, Math.min(lines.length - 1, to))
    const line = lines[at]
    if (!line) return
    setCursor(at)
    onLine?.(line)
    document.getElementById(`${id}-${line.number}`)?.scrollIntoView({ block: 'nearest' })
    pointOut(line.use, 'source', follow)
  }
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + PAGE,
      PageUp: cursor - PAGE,
      Home: 0,
      End: lines.length - 1,
      Enter: cursor
    }
    const to = steps[event.key]
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const line = lines[cursor]
    const meaning = onCorrect && line ? meaningOf(event.key) : null
    if (meaning && line) {
      event.preventDefault()
      return onCorrect?.(line.number, meaning === 'undo' ? null : meaning)
    }
    if (to === undefined) return
    event.preventDefault()
    go(to, true)
  }
  const lineAt = (event: PointerEvent | React.MouseEvent): number | null => {
    const found = event.target instanceof Element ? event.target.closest('[data-line]') : null
    return found instanceof HTMLElement ? Number(found.dataset.line) - 1 : null
  }
  return (
    <div
      ref={box}
      className="source"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={lines.length > 0 ? `${id}-${lines[cursor]?.number}` : undefined}
      data-testid="intake-source"
      onKeyDown={press}
      onPointerMove={(event) => {
        const at = lineAt(event)
        const use = at === null ? undefined : lines[at]?.use
        if (use) pointOut(use, 'source', false)
      }}
      onClick={(event) => {
        const at = lineAt(event)
        if (at !== null) go(at, true)
      }}
    >
      {chunks.map((chunk, index) => (
        <Chunk
          key={chunk[0]?.number}
          id={id}
          lines={chunk}
          cursor={cursor >= index * CHUNK && cursor < (index + 1) * CHUNK ? cursor - index * CHUNK : -1}
        />
      ))}
    </div>
  )
}

interface ChunkProps {
  id: string
  lines: readonly SourceLine[]
  /** the line of this piece that the arrows stand on; -1 when it is elsewhere */
  cursor: number
}

/** A hundred lines: drawn when they come near the screen, and anew only when something in them changes. */
const Chunk = memo(function Chunk({ id, lines, cursor }: ChunkProps) {
  const t = useText()
  const uses = useMemo(() => [...new Set(lines.map((line) => line.use))], [lines])
  const pointed = usePointedAmong(uses)
  return (
    <div className="source__chunk" role="presentation">
      {lines.map((line, index) => {
        const kind = kindOf(line.use)
        const classes = ['source__line', `source__line--${kind}`]
        if (touches(pointed, line.use)) classes.push('source__line--pointed')
        return (
          <div
            key={line.number}
            id={`${id}-${line.number}`}
            className={classes.join(' ')}
            role="option"
            tabIndex={-1}
            aria-selected={index === cursor}
            data-line={line.number}
            data-use={kind}
          >
            <span className="source__number">{line.number}</span>
            <span className="source__text">{line.text || '\u00a0'}</span>
            <span className="source__words">
              {line.words ??
                (kind === 'layout' ? (
                  <span className="visually-hidden">{t('intake.use.layout')}</span>
                ) : null)}
            </span>
          </div>
        )
      })}
    </div>
  )
})
