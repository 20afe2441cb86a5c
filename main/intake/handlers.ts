import { readSource } from '../../db/tables/local'
import { act, rowEdits } from '../context'
import { badInput, notFound } from '../errors'
import type { Handlers } from '../handlers'
import { readMeeting } from '../meetings/detail'
import { meetingTopics } from '../meetings/handlers'
import { acceptDocument } from './accept'
import { recogniseFor } from './learning'
import { previewOf } from './preview'
import { readDocumentFile } from './read-file'
import { readPastedHtml } from './reading'
import { cancelReading, windowReading } from './window-reading'

export const intakeHandlers = {
  'intake.pickFile': async (_, context) => {
    const [path] = (await context.desktop?.pickFiles({ multiple: false, documents: true })) ?? []
    return path === undefined ? null : readDocumentFile(path, windowReading(context))
  },
  'intake.readFile': ({ path }, context) => readDocumentFile(path, windowReading(context)),
  'intake.readHtml': ({ html }, context) => readPastedHtml(html, windowReading(context)),
  'intake.cancel': (_, context) => {
    cancelReading(context)
    return {}
  },

  'intake.recognise': async (input, context) => {
    const { recognised, taught, learned } = await recogniseFor(context, input, windowReading(context))
    return { meeting: previewOf(recognised), lines: recognised.lines, taught, learned: [...learned] }
  },

  'intake.accept': (input, context) => acceptDocument(context, input),

  'intake.source': ({ meetingId }, context) => {
    const source = readSource(context.store, meetingId)
    if (!source) {
      throw badInput(
        'no-source',
        'Mødet er ikke åbnet fra et dokument.',
        'The meeting was not opened from a document.'
      )
    }
    return source
  },

  'intake.removeUnplaced': async ({ meetingId, index, line }, context) => {
    const meeting = await readMeeting(context.store.db, meetingId)
    if (!meeting) throw notFound('meeting')
    // The line is named as well as its place, so that a stale window never removes another one.
    const unplaced = meeting.unplaced.filter((text, at) => !(at === index && text === line))
    return act(context, 'unplaced.remove', rowEdits('meeting', meetingId, meetingId, { unplaced }), {
      stream: meetingId,
      topics: meetingTopics(meetingId)
    })
  }
} satisfies Partial<Handlers>
