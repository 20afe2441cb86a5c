import { keysInWords } from './keys'
import './Kbd.css'

/** The keys of a command, as the machine's own keyboard names them: `Mod+K` is Ctrl K, or ⌘K on a Mac. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd className="kbd">{keysInWords(keys)}</kbd>
}
