import { type DragEvent, useState } from 'react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import type { RefusedFile } from '../../preload/contract/meeting-edits'
import { pathOf } from '../api'
import { useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { toast } from '../ui/Toast'

/** Files that were let go over a place: those with a path, and the names of those without one. */
export interface DroppedFiles {
  paths: string[]
  placeless: string[]
}

/** Lets files be dropped on an element: spread `drop` on it; `isOver` while files hang over it. */
export function useFileDrop(onFiles: (files: DroppedFiles) => void) {
  const [isOver, setIsOver] = useState(false)
  const drop = {
    onDragOver: (event: DragEvent) => {
      // The innermost place takes them.
      if (event.defaultPrevented || !event.dataTransfer.types.includes('Files')) return setIsOver(false)
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
    },
    onDrop: (event: DragEvent) => {
      setIsOver(false)
      if (event.defaultPrevented || !event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      const files = [...event.dataTransfer.files].map((file) => ({ name: file.name, path: pathOf(file) }))
      onFiles({
        paths: files.map((file) => file.path).filter((path) => path !== ''),
        placeless: files.filter((file) => file.path === '').map((file) => file.name)
      })
    }
  }
  return { isOver, drop }
}

/** Adding files to a place of the meeting: dropped or chosen, with what was refused and whether it is under way. */
export function useAnnexFiles(meeting: MeetingDetail, itemId: string | null) {
  const t = useText()
  const edits = editsOf(meeting.id)
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [isBusy, setIsBusy] = useState(false)
  type Answer = { added: number; refused: RefusedFile[] } | null
  const take = async (placeless: readonly string[], work: () => Promise<Answer>) => {
    setIsBusy(true)
    const answer = await work()
    setIsBusy(false)
    setRefused([
      ...placeless.map((name) => ({ name, reason: t('annexes.noPath') })),
      ...(answer?.refused ?? [])
    ])
    if (answer && answer.added > 0) toast({ text: t('annexes.added', { count: answer.added }) })
  }
  return {
    refused,
    isBusy,
    forget: () => setRefused([]),
    add: ({ paths, placeless }: DroppedFiles) =>
      void take(placeless, async () => (paths.length > 0 ? edits.addAnnexFiles(itemId, paths) : null)),
    pick: () => void take([], () => edits.pickAnnexes(itemId))
  }
}

/** Giving an annex another file, with what was refused. */
export function useReplacement(meeting: MeetingDetail, annexId: string, title: string) {
  const t = useText()
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const replace = async (path: string | null) => {
    const answer = await editsOf(meeting.id).replaceAnnex(annexId, path)
    setRefused(answer?.refused ?? [])
    if (answer?.replaced) toast({ text: t('annexes.replaced', { title }) })
  }
  const drop = useFileDrop(({ paths, placeless }) => {
    if (paths[0] !== undefined) void replace(paths[0])
    else setRefused(placeless.map((name) => ({ name, reason: t('annexes.noPath') })))
  })
  return { ...drop, refused, forget: () => setRefused([]), pick: () => void replace(null) }
}
