import { defineMessages } from '../i18n/messages'

export const messages = defineMessages({
  'issuing.command': ['Udsend dagsorden eller referat', 'Send out the agenda or the minutes'],
  'issuing.agendaStep': ['Udsend dagsordenen', 'Send out the agenda'],
  'issuing.title': ['Udsend', 'Send out'],
  'issuing.kind': ['Hvad sendes ud', 'What is sent out'],
  'issuing.kind.agenda': ['Dagsorden', 'Agenda'],
  'issuing.kind.revised_agenda': ['Revideret dagsorden', 'Revised agenda'],
  'issuing.kind.supplementary_agenda': ['Tillægsdagsorden', 'Supplementary agenda'],
  'issuing.kind.minutes': ['Referat', 'Minutes'],
  'issuing.preparing': ['Gør udsendelsen klar', 'Preparing'],
  'issuing.recipients': ['Modtagere', 'Recipients'],
  'issuing.recipientsCount': [
    '{chosen} af {all} er valgt{missing, plural, =0 {} one {; # har ingen e-mail} other {; # har ingen e-mail}}',
    '{chosen} of {all} chosen{missing, plural, =0 {} one {; # has no e-mail} other {; # have no e-mail}}'
  ],
  'issuing.noEmail': ['ingen e-mail', 'no e-mail'],
  'issuing.noRecipients': [
    'Der står ingen på mødets liste. Udsendelsen logges uden modtagere.',
    'Nobody is on the list of the meeting. The issue is logged without recipients.'
  ],
  'issuing.all': ['Vælg alle', 'Choose all'],
  'issuing.none': ['Vælg ingen', 'Choose none'],
  'issuing.note': ['Besked i mailen', 'Words in the mail'],
  'issuing.noteHint': ['Kan stå tom.', 'May stay empty.'],
  'issuing.findings': [
    '{count, plural, one {Kontrollen har # bemærkning} other {Kontrollen har # bemærkninger}}',
    '{count, plural, one {The checks have # finding} other {The checks have # findings}}'
  ],
  'issuing.noFindings': ['Kontrollen har ingen bemærkninger.', 'The checks found nothing.'],
  'issuing.changes': ['Ændret siden sidst', 'Changed since the last one'],
  'issuing.deadline': ['Skal være udsendt senest {date}.', 'To be sent out by {date}.'],
  'issuing.late': ['Skulle være udsendt {date}.', 'Was to be sent out by {date}.'],
  'issuing.preview': ['Visning af det, der sendes ud', 'Preview of what is sent out'],
  'issuing.issue': ['Udsend', 'Send out'],
  'issuing.issuing': ['Skriver filerne', 'Writing the files'],
  'issuing.explain': [
    'Versionen fryses og logges med sine filer. Bagefter kan den kopieres til Outlook eller gemmes som mailkladde.',
    'The version is frozen and logged with its files. Afterwards it can be copied to Outlook or saved as a mail draft.'
  ],
  'issuing.done': [
    '{kind} er udsendt som version {version}.',
    '{kind} has been issued as version {version}.'
  ],
  'issuing.log': ['Udsendelser', 'Issued versions'],
  'issuing.logEmpty': [
    'Intet er udsendt endnu. Udsend dagsordenen, når den er klar.',
    'Nothing has been sent out yet. Send out the agenda when it is ready.'
  ],
  'issuing.logLine': [
    '{kind}, version {version} · {date} kl. {time} · {count, plural, =0 {ingen modtagere} one {# modtager} other {# modtagere}}',
    '{kind}, version {version} · {date} at {time} · {count, plural, =0 {no recipients} one {# recipient} other {# recipients}}'
  ],
  'issuing.copy': ['Kopiér til Outlook', 'Copy to Outlook'],
  'issuing.copied': [
    'Kopieret. Sæt det ind i en mail med Ctrl V.',
    'Copied. Paste it into a mail with Ctrl V.'
  ],
  'issuing.saveMail': ['Gem som mailkladde', 'Save as a mail draft'],
  'issuing.savedMail': ['Mailkladden er gemt: {path}', 'The mail draft is saved: {path}'],
  'issuing.files': ['Filer', 'Files'],
  'issuing.openFile': ['Åbn {name}', 'Open {name}'],
  'issuing.hash': ['SHA-256 {hash}', 'SHA-256 {hash}'],
  'issuing.banner': ['{kind} udsendt {date} kl. {time}.', '{kind} sent out {date} at {time}.'],
  'issuing.bannerChanges': [
    '{count, plural, =0 {Intet er ændret siden.} one {# ændring siden.} other {# ændringer siden.}}',
    '{count, plural, =0 {Nothing has changed since.} one {# change since.} other {# changes since.}}'
  ],
  'issuing.showChanges': ['Vis ændringerne', 'Show the changes']
})
