import { useText } from '../i18n'
import { useRegisterCommands } from '../shell/commands'
import { currentRoute } from '../shell/routes'
import { FetchDialog } from './FetchDialog'
import { LikeDialog } from './LikeDialog'
import { saveForm } from './save-form'
import { openAgendaDialog, openLike } from './state'
import { TemplateDialog } from './TemplateDialog'

/** The meeting that is shown, or null. */
function shownMeeting(): string | null {
  const route = currentRoute()
  return route.name === 'meeting' ? route.id : null
}

const hasMeeting = () => shownMeeting() !== null

/** The dialogs that make agendas, and the commands that open them wherever one is. */
export function AgendaDialogs() {
  const t = useText()
  useRegisterCommands([
    {
      id: 'new-like',
      title: 'agenda.like',
      keys: ['Mod+Shift+N'],
      run: () => openLike(shownMeeting())
    },
    {
      id: 'fetch-item',
      title: 'agenda.fetch',
      keys: ['Mod+Shift+H'],
      group: 'meetings.commands',
      when: hasMeeting,
      run: () => {
        const meetingId = shownMeeting()
        if (meetingId) openAgendaDialog({ kind: 'fetch', meetingId, source: null })
      }
    },
    {
      id: 'save-template',
      title: 'agenda.template.save',
      group: 'meetings.commands',
      when: hasMeeting,
      run: () => {
        const meetingId = shownMeeting()
        if (meetingId) openAgendaDialog({ kind: 'template', meetingId })
      }
    },
    {
      id: 'save-item-form',
      title: 'agenda.form.save',
      group: 'meetings.commands',
      when: () => hasMeeting() || currentRoute().name === 'body',
      run: () => {
        const route = currentRoute()
        if (route.name === 'body') void saveForm({ bodyId: route.id, meetingId: null }, t)
        else if (route.name === 'meeting') void saveForm({ bodyId: null, meetingId: route.id }, t)
      }
    }
  ])
  return (
    <>
      <LikeDialog />
      <TemplateDialog />
      <FetchDialog />
    </>
  )
}
