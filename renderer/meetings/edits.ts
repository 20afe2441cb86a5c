import { useMemo } from 'react'
import { create } from 'zustand'
import type { Channel, Input, Output } from '../../preload/contract/channels'
import type { MeetingDetail } from '../../preload/contract/meeting'
import type {
  AnnexFields,
  AttendanceFields,
  ItemFields,
  MeetingFields
} from '../../preload/contract/meeting-edits'
import { call } from '../api'
import { keys, queryClient, sentenceOf, useCall } from '../shell/queries'
import { reportSaved, useSaveState } from '../shell/save-state'
import { dismissToast } from '../ui/Toast'
import type { Target } from './agenda/move-rules'
import {
  type SeenByMeeting,
  withAnnexFields,
  withAnnexMoved,
  withAttendanceFields,
  withItemFields,
  withItemMoved,
  withMeetingFields,
  withoutAnnex,
  withoutAttendance,
  withoutItem,
  withoutUnplaced,
  withSeen
} from './state'

/** What an edit does to the meeting on screen. */
type Apply = (meeting: MeetingDetail) => MeetingDetail

interface Pending {
  number: number
  meetingId: string
  apply: Apply
}

/** An edit that main refused: the sentence, and a way to try it again. */
export interface Refusal {
  meetingId: string
  reason: string
  retry: () => void
}

interface Edits {
  seen: SeenByMeeting
  /** edits that main has not answered yet, in order */
  pending: readonly Pending[]
  refusal: Refusal | null
}

const useEdits = create<Edits>(() => ({ seen: {}, pending: [], refusal: null }))
const queues = new Map<string, Promise<unknown>>()
let nextNumber = 1
let undoToast: number | null = null

/** A write of a meeting has answered with this point in the store. */
export function noteSeen(meetingId: string, seen: number): void {
  useEdits.setState((state) => ({ seen: withSeen(state.seen, meetingId, seen) }))
}

/** The newest point in the store that this window has seen of the meeting. */
export function newestSeen(meetingId: string): number {
  const loaded = queryClient.getQueryData<MeetingDetail>(keys.meeting(meetingId))?.seen ?? 0
  return Math.max(loaded, useEdits.getState().seen[meetingId] ?? 0)
}

/** The toast that offers to undo the last removal: the next edit puts it away, so that it never undoes another. */
export function rememberUndoToast(id: number | null): void {
  undoToast = id
}

/** The meeting as it will be once main has answered everything that was sent. */
export function useMeeting(id: string) {
  const query = useCall('meetings.get', { id }, keys.meeting(id))
  const pending = useEdits((state) => state.pending)
  const { data } = query
  const meeting = useMemo(
    () =>
      data &&
      pending.filter((edit) => edit.meetingId === id).reduce((shown, edit) => edit.apply(shown), data),
    [data, pending, id]
  )
  return { meeting, query }
}

/** The last refused edit of the meeting, until it is put away. */
export function useRefusal(meetingId: string): Refusal | null {
  const refusal = useEdits((state) => state.refusal)
  return refusal?.meetingId === meetingId ? refusal : null
}

export function clearRefusal(): void {
  useEdits.setState({ refusal: null })
}

/** The indicator's clock goes on; but it never says "saved" over a text that is still on its way or has failed. */
function sayCommitted(): void {
  if (useSaveState.getState().state.kind === 'saved') reportSaved(new Date().toISOString())
}

type Writing = { [C in Channel]: Output<C> extends { seen: number } ? C : never }[Channel]

/**
 * Sends an edit behind those that were sent before it, and shows at once what it will do. `input` is built when its
 * turn has come, so that `seen` is the newest.
 * @returns main's answer; null when it refused (the refusal is then kept for the view)
 */
function send<C extends Writing>(
  meetingId: string,
  channel: C,
  input: () => Input<C>,
  apply?: Apply
): Promise<Output<C> | null> {
  if (undoToast !== null) dismissToast(undoToast)
  undoToast = null
  const number = nextNumber++
  if (apply) useEdits.setState((state) => ({ pending: [...state.pending, { number, meetingId, apply }] }))
  const settle = () => {
    useEdits.setState((state) => ({ pending: state.pending.filter((edit) => edit.number !== number) }))
  }
  const run = async (): Promise<Output<C> | null> => {
    try {
      const answer = await call(channel, input())
      noteSeen(meetingId, (answer as { seen: number }).seen)
      sayCommitted()
      if (apply) {
        queryClient.setQueryData<MeetingDetail>(keys.meeting(meetingId), (known) => known && apply(known))
      }
      useEdits.setState((state) => (state.refusal?.meetingId === meetingId ? { refusal: null } : {}))
      return answer
    } catch (failure) {
      useEdits.setState({
        refusal: {
          meetingId,
          reason: sentenceOf(failure),
          retry: () => void send(meetingId, channel, input, apply)
        }
      })
      void queryClient.invalidateQueries({ queryKey: keys.meeting(meetingId) })
      return null
    } finally {
      settle()
    }
  }
  const turn = (queues.get(meetingId) ?? Promise.resolve()).then(run)
  queues.set(meetingId, turn)
  return turn
}

/** Every edit of one meeting. Each shows at once and answers false or null when main refused it. */
export function editsOf(meetingId: string) {
  const seen = () => newestSeen(meetingId)
  const done = (answer: Promise<{ seen: number } | null>) => answer.then((value) => value !== null)
  const created = (answer: Promise<{ id: string; seen: number } | null>) =>
    answer.then((value) => value?.id ?? null)
  return {
    meeting: (fields: MeetingFields) =>
      done(
        send(
          meetingId,
          'meetings.update',
          () => ({ id: meetingId, seen: seen(), fields }),
          (meeting) => withMeetingFields(meeting, fields)
        )
      ),
    item: (itemId: string, fields: ItemFields) =>
      done(
        send(
          meetingId,
          'items.update',
          () => ({ meetingId, itemId, seen: seen(), fields }),
          (meeting) => withItemFields(meeting, itemId, fields)
        )
      ),
    /** @returns the new item's id */
    addItem: (title: string, afterId: string | null) =>
      created(send(meetingId, 'items.add', () => ({ meetingId, title, afterId }))),
    moveItem: (itemId: string, target: Target) =>
      done(
        send(
          meetingId,
          'items.move',
          () => ({ meetingId, itemId, ...target }),
          (meeting) => withItemMoved(meeting, itemId, target)
        )
      ),
    /** typed times become lengths, which follow the order */
    planTimes: () => done(send(meetingId, 'items.planTimes', () => ({ meetingId }))),
    removeItem: (itemId: string) =>
      done(
        send(
          meetingId,
          'items.remove',
          () => ({ meetingId, itemId }),
          (meeting) => withoutItem(meeting, itemId)
        )
      ),
    /** @returns the new line's id */
    addPerson: (personId: string | null, fields: AttendanceFields) =>
      created(send(meetingId, 'attendance.add', () => ({ meetingId, personId, fields }))),
    person: (attendanceId: string, fields: AttendanceFields) =>
      done(
        send(
          meetingId,
          'attendance.update',
          () => ({ meetingId, attendanceId, seen: seen(), fields }),
          (meeting) => withAttendanceFields(meeting, attendanceId, fields)
        )
      ),
    removePerson: (attendanceId: string) =>
      done(
        send(
          meetingId,
          'attendance.remove',
          () => ({ meetingId, attendanceId }),
          (meeting) => withoutAttendance(meeting, attendanceId)
        )
      ),
    /** @returns how many members got a line; null when refused */
    fillMembers: () =>
      send(meetingId, 'attendance.fill', () => ({ meetingId })).then((answer) => answer?.added ?? null),
    annex: (annexId: string, fields: AnnexFields) =>
      done(
        send(
          meetingId,
          'annexes.update',
          () => ({ meetingId, annexId, seen: seen(), fields }),
          (meeting) => withAnnexFields(meeting, annexId, fields)
        )
      ),
    addAnnexTitle: (
      itemId: string | null,
      annex: { title: string; promisedBy?: string | null; promisedDue?: string | null }
    ) => created(send(meetingId, 'annexes.addTitle', () => ({ meetingId, itemId, ...annex }))),
    moveAnnex: (annexId: string, place: { itemId: string | null; afterId: string | null }) =>
      done(
        send(
          meetingId,
          'annexes.move',
          () => ({ meetingId, annexId, ...place }),
          (meeting) => withAnnexMoved(meeting, annexId, place)
        )
      ),
    /** gives an annex another file; without a path the system's dialog asks */
    replaceAnnex: (annexId: string, path: string | null) =>
      send(meetingId, 'annexes.replace', () => ({ meetingId, annexId, path })),
    restoreAnnex: (annexId: string, hash: string) =>
      done(send(meetingId, 'annexes.restore', () => ({ meetingId, annexId, hash }))),
    addAnnexFiles: (itemId: string | null, paths: string[]) =>
      send(meetingId, 'annexes.addFiles', () => ({ meetingId, itemId, paths })),
    pickAnnexes: (itemId: string | null) => send(meetingId, 'annexes.pick', () => ({ meetingId, itemId })),
    removeAnnex: (annexId: string) =>
      done(
        send(
          meetingId,
          'annexes.remove',
          () => ({ meetingId, annexId }),
          (meeting) => withoutAnnex(meeting, annexId)
        )
      ),
    removeUnplaced: (index: number, line: string) =>
      done(
        send(
          meetingId,
          'intake.removeUnplaced',
          () => ({ meetingId, index, line }),
          (meeting) => withoutUnplaced(meeting, index, line)
        )
      ),
    dismissFinding: (code: string, key: string, scope: 'place' | 'body') =>
      done(send(meetingId, 'checks.dismiss', () => ({ meetingId, code, key, scope }))),
    mendFinding: (key: string) => done(send(meetingId, 'checks.mend', () => ({ meetingId, key })))
  }
}
