import { useEffect } from 'react'
import { create } from 'zustand'

/** What a view is asked to bring into sight and give the focus. */
export type FocusKind = 'item' | 'person' | 'annex'

interface Wish {
  kind: FocusKind
  id: string
}

const useWish = create<{ wish: Wish | null }>(() => ({ wish: null }))

/** Asks whichever view shows the thing, now or after the next change of tab, to give it the focus. */
export function wishFocus(kind: FocusKind, id: string): void {
  useWish.setState({ wish: { kind, id } })
}

/**
 * Fulfils a wish for one of the view's things as soon as it is drawn.
 * @param give gives the focus; false when the thing is not there (yet)
 */
export function useFocusWish(kind: FocusKind, give: (id: string) => boolean): void {
  const wish = useWish((state) => state.wish)
  useEffect(() => {
    if (wish?.kind === kind && give(wish.id)) useWish.setState({ wish: null })
  })
}

/** The id of the field that holds an item's title in the agenda. */
export function titleFieldId(itemId: string): string {
  return `item-title-${itemId}`
}

let caretAt: string | null = null

/** The minutes of this item are to have the caret when they are drawn next. */
export function askCaret(itemId: string): void {
  caretAt = itemId
}

/** True once for the item that asked for the caret. */
export function takeCaret(itemId: string): boolean {
  const mine = caretAt === itemId
  if (mine) caretAt = null
  return mine
}
