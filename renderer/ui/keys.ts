/**
 * Keys as text: modifiers and a key joined by "+", e.g. `Mod+Shift+P`, `F1`, `Alt+ArrowUp`, `p`. `Mod` is Ctrl, and
 * Cmd on a Mac. Pure, so that tests can press keys without a window.
 */
export interface Pressed {
  key: string
  /** the key by its place on the keyboard, e.g. `KeyN`, `Digit1` */
  code?: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Whether this machine has a Mac's keyboard. */
export function onMac(): boolean {
  return typeof navigator !== 'undefined' && /mac/i.test(navigator.platform)
}

/** True when what was pressed are exactly these keys. */
export function matchesKeys(keys: string, pressed: Pressed, mac: boolean = onMac()): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) || '+'
  const modifiers = new Set(parts.slice(0, -1))
  const mod = modifiers.has('Mod')
  const ctrl = modifiers.has('Ctrl') || (mod && !mac)
  const meta = modifiers.has('Meta') || (mod && mac)
  // Option on a Mac makes another sign of the key (⌥N is ñ): there the place of the key tells.
  const byPlace = mac && modifiers.has('Alt') && /^[a-z0-9]$/i.test(key)
  const sameKey = byPlace
    ? pressed.code === (/\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`)
    : pressed.key.toLowerCase() === key.toLowerCase()
  // A sign such as "?" already says which Shift it needs.
  const shift = modifiers.has('Shift') || (key.length === 1 && !/[\p{L}\p{N}]/u.test(key) && pressed.shiftKey)
  return (
    sameKey &&
    pressed.ctrlKey === ctrl &&
    pressed.metaKey === meta &&
    pressed.altKey === modifiers.has('Alt') &&
    pressed.shiftKey === shift
  )
}

const NAMES: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del'
}
const MAC: Record<string, string> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' }

/** The keys as they are printed on the keyboard: "Ctrl K", "⌘K". */
export function keysInWords(keys: string, mac: boolean = onMac()): string {
  const parts = keys.split('+').map((part) => {
    const name = mac ? (MAC[part] ?? NAMES[part]) : part === 'Mod' ? 'Ctrl' : NAMES[part]
    return name ?? (part.length === 1 ? part.toUpperCase() : part)
  })
  return parts.join(mac ? '' : ' ')
}
