import type { AppContext } from '../context'
import type { Handlers } from '../handlers'
import { meetingNow } from '../meetings/handlers'
import { buildDocument } from './model/build-document'
import { suggestedName } from './model/file-name'
import { renderDocument } from './render'
import { writeFileWhole } from './write-file'
import { renderHtml } from './writers/html'

export const documentHandlers = {
  'documents.preview': async ({ meetingId, kind }, context) => {
    const meeting = await meetingNow(context, meetingId)
    return { html: renderHtml(buildDocument(meeting, { kind })) }
  },

  'documents.save': async ({ meetingId, kind, format }, context) => {
    const meeting = await meetingNow(context, meetingId)
    const path = await context.desktop?.pickTarget({ name: suggestedName(meeting, kind), extension: format })
    if (!path) return null
    const bytes = await renderDocument(meeting, { kind, format, print: context.print })
    await writeFileWhole(path, bytes)
    return { path, bytes: bytes.length }
  },

  'documents.show': ({ path }, context: AppContext) => {
    context.desktop?.showInFolder(path)
    return {}
  }
} satisfies Partial<Handlers>
