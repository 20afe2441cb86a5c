import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import './SplitView.css'

export interface SplitViewProps {
  first: ReactNode
  second: ReactNode
  /** what the divider sits between, for screen readers */
  label: string
  /** share of the first part in percent */
  initial?: number | undefined
  /** upright: one above the other */
  upright?: boolean | undefined
  /** remembers the share under this name while the app is open and between starts */
  name?: string | undefined
}

const LEAST = 15
const MOST = 85
const STEP = 5

/** Keeps a share within what both parts need; the default for anything that is not a number. */
export function clampShare(share: number, fallback = 50): number {
  return Number.isFinite(share) ? Math.min(MOST, Math.max(LEAST, share)) : fallback
}

/** Two parts with a divider that the pointer drags and the arrows move; Home and End give one part most of it. */
export function SplitView({ first, second, label, initial = 50, upright, name }: SplitViewProps) {
  const box = useRef<HTMLDivElement>(null)
  const key = name ? `split:${name}` : null
  const [share, setShare] = useState(() => {
    const kept = key ? Number.parseFloat(localStorage.getItem(key) ?? '') : Number.NaN
    return clampShare(kept, initial)
  })
  useEffect(() => {
    box.current?.style.setProperty('--share', `${share}%`)
    if (key) localStorage.setItem(key, String(share))
  }, [share, key])

  const drag = (event: PointerEvent<HTMLElement>) => {
    const area = box.current?.getBoundingClientRect()
    if (!area || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const at = upright ? (event.clientY - area.top) / area.height : (event.clientX - area.left) / area.width
    setShare(clampShare(at * 100, initial))
  }
  const press = (event: KeyboardEvent) => {
    const less = upright ? 'ArrowUp' : 'ArrowLeft'
    const more = upright ? 'ArrowDown' : 'ArrowRight'
    const next =
      event.key === less
        ? share - STEP
        : event.key === more
          ? share + STEP
          : event.key === 'Home'
            ? LEAST
            : MOST
    if (![less, more, 'Home', 'End'].includes(event.key)) return
    event.preventDefault()
    setShare(clampShare(next, initial))
  }
  return (
    <div ref={box} className={upright ? 'split split--upright' : 'split'}>
      <div className="split__part">{first}</div>
      <hr
        className="split__divider"
        tabIndex={0}
        aria-label={label}
        aria-orientation={upright ? 'horizontal' : 'vertical'}
        aria-valuenow={Math.round(share)}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={press}
      />
      <div className="split__part">{second}</div>
    </div>
  )
}
