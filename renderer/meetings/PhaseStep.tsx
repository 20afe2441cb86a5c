import { ChevronDown } from 'lucide-react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import type { MeetingPhase } from '../../preload/contract/values'
import { type Text, useText } from '../i18n'
import { openIssueDialog } from '../issuing/state'
import { runCommand } from '../shell/commands'
import { navigate } from '../shell/routes'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { editsOf } from './edits'
import { isBack, nextPhase, otherPhases } from './phases'
import { offerUndo } from './undo'

/** Puts the meeting in a phase, and goes to the minutes when it begins. */
export function changePhase(meeting: MeetingDetail, phase: MeetingPhase, t: Text): void {
  void editsOf(meeting.id)
    .meeting({ phase })
    .then((done) => {
      if (!done) return
      void offerUndo(t, t('meetings.phaseChanged', { phase: t(`meetings.phase.${phase}`) }))
      if (phase === 'in_session') {
        const first = meeting.items[0]?.id
        navigate({ name: 'meeting', id: meeting.id, tab: 'minutes', itemId: first })
      }
    })
}

/** Beginning and ending the meeting is what the whole screen waits for; the other steps can wait. */
function isTheMoment(next: MeetingPhase): boolean {
  return next === 'in_session' || next === 'minutes_draft'
}

const REMOVE = 'remove-meeting'
const LIKE = 'new-like'

/** Where the meeting stands, in words, and the step that comes next, as a verb. */
export function PhaseStep({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const next = nextPhase(meeting.phase)
  return (
    <div className="meeting__phase">
      <span className="meeting__phase-words" data-testid="phase">
        <span className="visually-hidden">{t('meetings.phase')}: </span>
        {t(`meetings.phase.${meeting.phase}`)}
      </span>
      {next ? (
        <Button
          variant={isTheMoment(next) ? 'primary' : 'plain'}
          onPress={() =>
            next === 'agenda_issued' ? openIssueDialog(meeting.id, 'agenda') : changePhase(meeting, next, t)
          }
          data-testid="next-step"
        >
          {next === 'agenda_issued' ? t('issuing.agendaStep') : t(`meetings.step.${next}`)}
        </Button>
      ) : null}
      <Menu
        icon={ChevronDown}
        label={t('meetings.phaseChange')}
        items={[
          // An agenda that went out some other way is only marked as sent.
          ...(next === 'agenda_issued'
            ? [next, ...otherPhases(meeting.phase)]
            : otherPhases(meeting.phase)
          ).map((phase) => ({
            id: phase,
            label: isBack(meeting.phase, phase)
              ? t('meetings.stepBack', { phase: t(`meetings.phase.${phase}`) })
              : t(`meetings.step.${phase}`),
            danger: phase === 'cancelled'
          })),
          { id: LIKE, label: t('agenda.likeThis') },
          { id: REMOVE, label: t('shell.command.removeMeeting'), danger: true }
        ]}
        onAction={(chosen) => {
          if (chosen === REMOVE || chosen === LIKE) runCommand(chosen)
          else changePhase(meeting, chosen, t)
        }}
      />
    </div>
  )
}
