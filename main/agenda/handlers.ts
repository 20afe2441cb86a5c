import type { Handlers } from '../handlers'
import { addContribution, fetchContribution, saveForm } from './contribution'
import { createLike, draftLike } from './like'
import { createFromTemplate, listTemplates, removeTemplate, renameTemplate, saveTemplate } from './templates'

export const agendaHandlers = {
  'agenda.draftLike': ({ meetingId, date, choices }, context) => draftLike(context, meetingId, date, choices),
  'agenda.createLike': ({ meetingId, fields, choices }, context) =>
    createLike(context, meetingId, { fields, choices }),

  'agenda.templates': ({ bodyId }, context) => listTemplates(context, bodyId),
  'agenda.saveTemplate': ({ meetingId, name }, context) => saveTemplate(context, meetingId, name),
  'agenda.renameTemplate': ({ bodyId, templateId, name }, context) =>
    renameTemplate(context, bodyId, templateId, name),
  'agenda.removeTemplate': ({ bodyId, templateId }, context) => removeTemplate(context, bodyId, templateId),
  'agenda.createFromTemplate': ({ templateId, fields }, context) =>
    createFromTemplate(context, templateId, fields),

  'agenda.pickContribution': async (_, context) => {
    const [path] = (await context.desktop?.pickFiles({ multiple: false, documents: true })) ?? []
    return path === undefined ? null : { path }
  },
  'agenda.readContribution': ({ meetingId, source }, context) =>
    fetchContribution(context, meetingId, source),
  'agenda.addContribution': ({ meetingId, ...input }, context) => addContribution(context, meetingId, input),
  'agenda.saveForm': ({ bodyId, meetingId }, context) => saveForm(context, bodyId, meetingId)
} satisfies Partial<Handlers>
