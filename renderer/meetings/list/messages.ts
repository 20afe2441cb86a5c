import { defineMessages } from '../../i18n/messages'

export const messages = defineMessages({
  'list.title': ['Møder', 'Meetings'],
  'list.new': ['Nyt møde', 'New meeting'],
  'list.filter': ['Find et møde', 'Find a meeting'],
  'list.filterHint': ['Forum, titel, måned, sted eller stade', 'Body, title, month, place or stage'],
  'list.results': ['Møder', 'Meetings'],
  'list.keys.move': ['Næste og forrige møde', 'Next and previous meeting'],
  'list.keys.open': ['Åbn mødet', 'Open the meeting'],
  'list.coming': ['Kommende', 'Coming'],
  'list.undated': ['Uden dato', 'Without a date'],
  'list.empty': [
    'Her står alle møder, de kommende først. Begynd med et nyt møde, eller åbn et dokument.',
    'All meetings belong here, the coming ones first. Begin with a new meeting, or open a document.'
  ],
  'list.none': ['Ingen møder med “{query}”.', 'No meetings with “{query}”.'],
  'list.noBody': ['Uden forum', 'No body'],
  'list.count': [
    '{count, plural, one {# møde} other {# møder}}',
    '{count, plural, one {# meeting} other {# meetings}}'
  ],
  'list.notLoaded': ['Møderne kunne ikke hentes. {reason}', 'The meetings could not be fetched. {reason}'],

  'today.title': ['I dag', 'Today'],
  'today.next': ['Næste møder', 'Next meetings'],
  'today.drafts': ['Skal gøres færdige', 'To finish'],
  'today.due': ['Opgaver med frist', 'Actions due'],
  'today.waysToBegin': ['Vis måder at begynde på', 'Show ways to begin'],
  'today.empty': [
    'Her står de næste møder, det, der skal gøres færdigt, og opgaver med frist.',
    'The next meetings, what is to be finished, and actions due belong here.'
  ],
  'today.nothingNext': ['Der er ingen kommende møder.', 'There are no coming meetings.'],
  'today.nothingToFinish': ['Alt er gjort færdigt.', 'Everything is finished.'],
  'today.nothingDue': ['Ingen opgaver har frist nu.', 'No actions are due now.'],
  'today.inDays': [
    '{days, plural, =0 {i dag} =1 {i morgen} other {om # dage}}',
    '{days, plural, =0 {today} =1 {tomorrow} other {in # days}}'
  ],

  'new.title': ['Nyt møde', 'New meeting'],
  'new.body': ['Forum', 'Body'],
  'new.bodyHint': ['Vælg et forum, eller skriv et nyt', 'Choose a body, or type a new one'],
  'new.bodyNew': ['Forummet “{name}” bliver oprettet.', 'The body “{name}” will be made.'],
  'new.meetingTitle': ['Titel', 'Title'],
  'new.titleHint': ['fx Ordinært møde', 'e.g. Ordinary meeting'],
  'new.date': ['Dato', 'Date'],
  'new.start': ['Begynder', 'Starts'],
  'new.end': ['Slutter', 'Ends'],
  'new.form': ['Form', 'Form'],
  'new.formNone': ['Vælg form', 'Choose a form'],
  'new.place': ['Sted', 'Place'],
  'new.create': ['Opret mødet', 'Make the meeting'],
  'new.needsSomething': ['Skriv et forum, en titel eller en dato.', 'Give a body, a title or a date.'],
  'new.order': ['Mødet slutter, før det begynder.', 'The meeting ends before it starts.']
})
