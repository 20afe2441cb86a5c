import { createLike } from '../agenda/like'
import type { AppContext } from '../context'
import { badInput } from '../errors'
import { meetingNow } from '../meetings/handlers'
import type { CommandLine } from './arguments'
import type { CommandTable, Said } from './command'

export const agendaCommands: CommandTable = {
  'meeting new': { words: 2, run: meetingNew }
}

/**
 * `meeting new --like ID --date YYYY-MM-DD`: the meeting that the dialog makes when nothing in it is touched – the
 * standing items, what was postponed or not reached, the members on that day, guests who come regularly.
 */
async function meetingNew(line: CommandLine, context: AppContext): Promise<Said> {
  const { like, date } = line.options
  if (!like || !date) {
    throw badInput(
      'meeting-new-options',
      'Angiv --like ID og --date ÅÅÅÅ-MM-DD.',
      'Give --like ID and --date YYYY-MM-DD.'
    )
  }
  const { id } = await createLike(context, like, { date })
  const meeting = await meetingNow(context, id)
  return {
    value: {
      meetingId: id,
      items: meeting.items.map((item) => ({
        number: item.number,
        numberText: item.numberText,
        title: item.title
      }))
    },
    lines: [id, ...meeting.items.map((item) => `${item.numberText}. ${item.title}`)]
  }
}
