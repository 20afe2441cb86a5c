import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import './VirtualList.css'

export interface VirtualListProps<T> {
  label: string
  items: readonly T[]
  keyOf: (item: T) => string
  /** height of a line in pixels, before it has been measured */
  size: number
  /** draws a line; what the keyboard stops at carries `data-stop`, with `tabIndex` 0 where `isActive` */
  line: (item: T, isActive: boolean) => ReactNode
  /** keys of a line besides the arrows; true when the key was used */
  onKey?: ((item: T, event: KeyboardEvent) => boolean) | undefined
  'data-testid'?: string | undefined
}

/** A list of any length: only what is in sight is drawn; Up, Down, Home, End and the page keys walk through it. */
export function VirtualList<T>({ label, items, keyOf, size, line, onKey, ...rest }: VirtualListProps<T>) {
  const list = useRef<HTMLUListElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [margin, setMargin] = useState(0)
  const [active, setActive] = useState(0)
  /** the line that takes the focus as soon as it is drawn */
  const wanted = useRef<number | null>(null)
  // What stands above the list may come and go, so that where it begins is measured at each drawing.
  useLayoutEffect(() => {
    const element = list.current?.closest<HTMLElement>('.shell__work') ?? null
    if (element !== scroller) setScroller(element)
    if (!element || !list.current) return
    const top = list.current.getBoundingClientRect().top - element.getBoundingClientRect().top
    const begins = Math.round(top + element.scrollTop)
    if (begins !== margin) setMargin(begins)
  })
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => size,
    scrollMargin: margin,
    overscan: 12,
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : keyOf(item)
    }
  })
  const now = Math.min(active, Math.max(0, items.length - 1))
  useEffect(() => {
    if (wanted.current === null) return
    const stop = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-stop]`)
    if (!stop) return
    wanted.current = null
    stop.focus()
  })
  const go = (index: number) => {
    const to = Math.min(items.length - 1, Math.max(0, index))
    wanted.current = to
    setActive(to)
    virtual.scrollToIndex(to, { align: 'auto' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const item = items[now]
    if (event.altKey || event.ctrlKey || event.metaKey || item === undefined) return
    const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 600) / size) - 2)
    const to: Record<string, number> = {
      ArrowDown: now + 1,
      ArrowUp: now - 1,
      PageDown: now + page,
      PageUp: now - page,
      Home: 0,
      End: items.length - 1
    }
    const target = to[event.key]
    if (target !== undefined) go(target)
    else if (onKey?.(item, event)) wanted.current = now
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <ul
      ref={list}
      className="virtual"
      aria-label={label}
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const index = event.target.closest<HTMLElement>('[data-index]')?.dataset.index
        if (index !== undefined) setActive(Number(index))
      }}
      {...rest}
    >
      {virtual.getVirtualItems().map((one) => {
        const item = items[one.index]
        if (item === undefined) return null
        return (
          <li
            key={one.key}
            data-index={one.index}
            ref={virtual.measureElement}
            className="virtual__line"
            aria-setsize={items.length}
            aria-posinset={one.index + 1}
            style={{ transform: `translateY(${one.start - margin}px)` }}
          >
            {line(item, one.index === now)}
          </li>
        )
      })}
    </ul>
  )
}
