import { create } from 'zustand'
import { pathOf } from '../api'
import { navigate } from './routes'

const useIncoming = create<{ path: string | null }>(() => ({ path: null }))

/** A file that the system, or a drop on the window, asks to open; the review screen takes it. */
export function receiveFile(path: string): void {
  useIncoming.setState({ path })
}

/** The file that waits to be opened; null when there is none. */
export function useIncomingFile(): string | null {
  return useIncoming((state) => state.path)
}

/** Takes the waiting file, so that it is opened once. */
export function takeIncomingFile(): string | null {
  const { path } = useIncoming.getState()
  useIncoming.setState({ path: null })
  return path
}

/**
 * Files dropped on the window open for review, where no view takes them itself (a meeting takes annexes). Answers how
 * to stop.
 */
export function followDrops(mayOpen: () => boolean): () => void {
  const over = (event: DragEvent) => {
    // Without this the window would show the file instead of the app.
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    const taken = event.defaultPrevented
    event.preventDefault()
    const path = pathOf(file)
    if (taken || path === '' || !mayOpen()) return
    receiveFile(path)
    navigate({ name: 'intake' })
  }
  window.addEventListener('dragover', over)
  window.addEventListener('drop', drop)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('drop', drop)
  }
}
