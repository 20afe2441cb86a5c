import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'followup.title': ['Opfølgning', 'Follow-up'],
  'followup.filter': ['Find en beslutning eller opgave', 'Find a decision or an action'],
  'followup.filterHint': ['Tekst, ansvarlig, punkt eller forum', 'Text, responsible, item or body'],
  'followup.type': ['Vis', 'Show'],
  'followup.all': ['Alle', 'All'],
  'followup.actions': ['Opgaver', 'Actions'],
  'followup.decisions': ['Beslutninger', 'Decisions'],
  'followup.body': ['Forum', 'Body'],
  'followup.everyBody': ['Alle fora', 'All bodies'],
  'followup.overdue': ['Frist overskredet', 'Overdue'],
  'followup.coming': ['Frist kommer', 'Coming up'],
  'followup.undated': ['Opgaver uden frist', 'Actions without a deadline'],
  'followup.empty': [
    'Her samles beslutninger og opgaver fra alle referater. De skrives i referatet, mens mødet står på.',
    'Decisions and actions of all minutes come together here. They are written in the minutes, as the meeting goes on.'
  ],
  'followup.toMeetings': ['Gå til møder', 'Go to meetings'],
  'followup.none': ['Intet passer til det valgte.', 'Nothing fits what you chose.'],
  'followup.late': ['Frist {date} overskredet', 'Was due {date}'],
  'followup.dueToday': ['Frist i dag', 'Due today'],
  'followup.due': ['Frist {date}', 'Due {date}'],
  'followup.item': ['punkt {number}', 'item {number}'],
  'followup.action': ['Opgave', 'Action'],
  'followup.decision': ['Beslutning', 'Decision'],
  'followup.more': ['Vis flere ({count})', 'Show more ({count})'],
  'followup.notLoaded': [
    'Opfølgningen kunne ikke hentes. {reason}',
    'Follow-up could not be fetched. {reason}'
  ]
})
