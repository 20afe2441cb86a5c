import { type ReactNode, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { create } from 'zustand'

interface Slots {
  /** where the context column is in the page; null while the shell is not drawn */
  contextElement: HTMLElement | null
  /** how many views fill it now */
  contextCount: number
  contextTitle: string
  /** where am I, in one line */
  place: string
}

export const useSlots = create<Slots>(() => ({
  contextElement: null,
  contextCount: 0,
  contextTitle: '',
  place: ''
}))

/** The shell says where the context column is. */
export function setContextElement(element: HTMLElement | null): void {
  useSlots.setState({ contextElement: element })
}

/** Puts its children into the column at the right; `title` names the column (and its strip when folded). */
export function ContextPane({ title, children }: { title: string; children: ReactNode }) {
  const element = useSlots((state) => state.contextElement)
  useEffect(() => {
    useSlots.setState((state) => ({ contextCount: state.contextCount + 1, contextTitle: title }))
    return () => useSlots.setState((state) => ({ contextCount: state.contextCount - 1 }))
  }, [title])
  return element ? createPortal(children, element) : null
}

/** What the header line says: "Klyngestyregruppen · 24. september 2021 · 08.15–11.45". Also the window's title. */
export function usePlace(place: string): void {
  useEffect(() => {
    useSlots.setState({ place })
  }, [place])
}
