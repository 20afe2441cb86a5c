import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'regrets.title': ['Registrér afbud', 'Register regrets'],
  'regrets.titleFor': ['Afbud fra {name}', 'Regrets from {name}'],
  'regrets.meeting': ['Til {meeting}', 'For {meeting}'],
  'regrets.paletteHeading': ['Registrér afbud', 'Register regrets'],
  'regrets.paletteLine': ['Afbud: {name}', 'Regrets: {name}'],
  'regrets.already': ['har allerede meldt afbud', 'has sent regrets already'],
  'regrets.command': ['Registrér svar fra en mail', 'Register answers from a mail'],
  'regrets.hint': ['Skriv »afbud« og et navn i Ctrl K.', 'Type “regrets” and a name in Ctrl K.'],
  'regrets.instead': ['Kommer i stedet', 'Comes instead'],
  'regrets.nobody': ['Ingen stedfortræder', 'No substitute'],
  'regrets.standing': ['fast stedfortræder', 'standing substitute'],
  'regrets.colleague': ['samme organisation', 'same organisation'],
  'regrets.other': ['En anden', 'Somebody else'],
  'regrets.otherName': ['Navn', 'Name'],
  'regrets.reason': ['Årsag', 'Reason'],
  'regrets.reasonHint': [
    'Kan stå tom. Den bliver på denne computer og sendes aldrig til andre.',
    'May stay empty. It stays on this computer and is never sent to anybody.'
  ],
  'regrets.register': ['Registrér afbud', 'Register regrets'],
  'regrets.done': ['Afbud fra {name} er registreret.', 'Regrets from {name} are registered.'],
  'regrets.mailTitle': ['Svar fra mail', 'Answers from a mail'],
  'regrets.mailText': ['Indsæt mailen eller listen over svar', 'Paste the mail or the list of replies'],
  'regrets.mailHint': [
    'Fra-linjen må gerne være med. Intet registreres, før du siger til.',
    'The From line may come along. Nothing is registered until you say so.'
  ],
  'regrets.mailFound': [
    '{count, plural, one {# svar fundet} other {# svar fundet}}',
    '{count, plural, one {# answer found} other {# answers found}}'
  ],
  'regrets.mailNone': [
    'Der er ikke fundet noget svar endnu. Skriv navnet og »afbud«, hvis mailen ikke siger, hvem den er fra.',
    'No answer found yet. Write the name and “afbud” if the mail does not say who it is from.'
  ],
  'regrets.mailUnknown': ['{name} står ikke på mødets liste.', '{name} is not on the list of the meeting.'],
  'regrets.answer.excused': ['Afbud', 'Regrets'],
  'regrets.answer.present': ['Kommer', 'Comes'],
  'regrets.answer.online': ['Kommer online', 'Comes online'],
  'regrets.withSubstitute': ['i stedet kommer {name}', '{name} comes instead'],
  'regrets.mailRegister': ['Registrér', 'Register'],
  'regrets.mailDone': [
    '{count, plural, one {# svar er registreret.} other {# svar er registreret.}}',
    '{count, plural, one {# answer is registered.} other {# answers are registered.}}'
  ],
  'regrets.fromMail': ['Svar fra mail …', 'Answers from a mail …'],
  'regrets.waiting': [
    '{count, plural, one {# har ikke svaret} other {# har ikke svaret}}',
    '{count, plural, one {# has not answered} other {# have not answered}}'
  ],
  'regrets.remind': ['Kopiér deres adresser', 'Copy their addresses'],
  'regrets.reminded': [
    'Adresserne er kopieret.{missing, plural, =0 {} one { # har ingen: {names}.} other { # har ingen: {names}.}}',
    'The addresses are copied.{missing, plural, =0 {} one { # has none: {names}.} other { # have none: {names}.}}'
  ],
  'regrets.noAddresses': [
    'Ingen af dem har en e-mail her. Skriv den under Personer.',
    'None of them has an e-mail here. Add it under People.'
  ],
  'regrets.reasonNoted': ['Årsag (kun her): {reason}', 'Reason (only here): {reason}']
})
