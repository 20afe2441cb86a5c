import { v7 as uuidv7 } from 'uuid'
import { readMembers } from '../../db/tables/bodies'
import { insertSource } from '../../db/tables/local'
import { listPeople } from '../../db/tables/people'
import type { LineHints } from '../../preload/contract/intake-hints'
import { labelsSeen } from '../checks/labels-seen'
import { type AppContext, act, rowEdits } from '../context'
import { meetingEdits } from './edits'
import { lessonEdits, recogniseFor } from './learning'
import { answerOf, layoutOf } from './preview'

export interface Accepted {
  id: string
  seen: number
  unplaced: string[]
}

/**
 * Makes a meeting of an opened document, in one transaction with its source.
 * @param bodyName the body as the user calls it; null takes the one that the document names
 */
export async function acceptDocument(
  context: AppContext,
  source: { text: string; name: string | null; bodyName: string | null; corrections?: LineHints | undefined }
): Promise<Accepted> {
  const { recognised, taught, bodyId: known } = await recogniseFor(context, source)
  const id = uuidv7()
  const name = source.bodyName?.trim() || recognised.body
  const bodyId = known ?? (name ? uuidv7() : null)
  const layout = layoutOf(recognised)
  const attendance = recognised.attendance.map((person) => ({
    ...person,
    status: answerOf(recognised, person)
  }))
  const content = { ...recognised, attendance }
  const edits = [
    // A body met for the first time learns its form from this document.
    ...(bodyId && !known ? rowEdits('body', bodyId, bodyId, { name, layout }) : []),
    ...(bodyId ? await lessonEdits(context, bodyId, taught) : []),
    ...meetingEdits(content, {
      id,
      bodyId,
      number: recognised.meetingNumber ?? null,
      phase: recognised.kind === 'minutes' ? 'minutes_draft' : 'agenda_draft',
      unplaced: recognised.unplaced,
      labelsSeen: labelsSeen(source.text, recognised.lines),
      layout,
      personOf: await directory(context, bodyId)
    })
  ]
  const { seen } = act(context, 'meeting.open', edits, {
    stream: id,
    topics: ['meetings', 'bodies'],
    alongside: () => insertSource(context.store, id, { name: source.name, text: source.text })
  })
  return { id, seen, unplaced: recognised.unplaced }
}

async function directory(context: AppContext, bodyId: string | null) {
  const members = new Map(
    bodyId
      ? (await readMembers(context.store.db, bodyId)).map((member) => [member.personId, member.role])
      : []
  )
  const people = new Map(
    (await listPeople(context.store.db, '9999-12-31')).map((person) => [person.name, person])
  )
  return (name: string) => {
    const person = people.get(name)
    if (!person) return undefined
    const role = members.get(person.id)
    return { id: person.id, isMember: role !== undefined && role !== 'secretary' && role !== 'observer' }
  }
}
