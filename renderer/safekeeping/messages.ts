import { defineMessages } from '../i18n/messages'
import { trashMessages } from './trash-messages'

export const messages = defineMessages({
  ...trashMessages,

  'safekeeping.title': ['Sikkerhedskopier', 'Backups'],
  'safekeeping.what': [
    'Referent tager en kopi hver dag, læser den igennem og gemmer den på computeren. Kopier fra de sidste 14 dage, en for hver måned og en for hvert år bliver liggende.',
    'Referent makes a copy each day, reads it through and keeps it on this computer. Copies of the last 14 days, one for each month and one for each year are kept.'
  ],
  'safekeeping.none': ['Der er ikke taget en kopi endnu.', 'No copy has been made yet.'],
  'safekeeping.last': [
    'Seneste kopi: {when}. Den er læst igennem og i orden.',
    'Newest copy: {when}. It has been read through and is in order.'
  ],
  'safekeeping.copyNow': ['Tag en kopi nu', 'Make a copy now'],
  'safekeeping.saveWhole': ['Gem alt i én fil …', 'Save everything in one file …'],
  'safekeeping.saved': ['Alt er gemt i {path}', 'Everything is saved in {path}'],
  'safekeeping.copied': ['Kopien er taget og læst igennem', 'The copy was made and read through'],
  'safekeeping.show': ['Vis filen', 'Show the file'],
  'safekeeping.retry': ['Prøv igen', 'Try again'],

  'safekeeping.running.copy': [
    'Tager en kopi og læser den igennem …',
    'Making a copy and reading it through …'
  ],
  'safekeeping.running.office': ['Kopierer til mappen …', 'Copying to the folder …'],
  'safekeeping.running.inspect': ['Læser kopien igennem …', 'Reading the copy through …'],
  'safekeeping.running.restore': ['Gendanner …', 'Restoring …'],
  'safekeeping.running.move': ['Pakker alt og låser filen …', 'Packing everything and locking the file …'],

  'safekeeping.folder': ['Kopi i en mappe', 'Copy in a folder'],
  'safekeeping.folderHint': [
    'Et netværksdrev, en USB-disk eller en synkroniseret mappe. Hver kopi lægges også dér, med alle bilag.',
    'A network drive, a USB disk or a synchronised folder. Each copy is put there too, with all annexes.'
  ],
  'safekeeping.folderNone': ['Ingen mappe er valgt.', 'No folder has been chosen.'],
  'safekeeping.folderLast': ['Senest kopieret {when}', 'Last copied {when}'],
  'safekeeping.chooseFolder': ['Vælg mappe …', 'Choose a folder …'],
  'safekeeping.forgetFolder': ['Brug ikke mappen', 'Stop using the folder'],

  'safekeeping.copies': ['Kopier på computeren', 'Copies on this computer'],
  'safekeeping.kind.daily': ['dagens kopi', 'the day’s copy'],
  'safekeeping.kind.manual': ['taget selv', 'made by hand'],
  'safekeeping.kind.kept': ['før en gendannelse', 'before a restore'],
  'safekeeping.kind.whole': ['alt i én fil', 'everything in one file'],
  'safekeeping.kind.move': ['til en ny computer', 'for a new computer'],
  'safekeeping.holds': [
    '{meetings, plural, one {# møde} other {# møder}} · {items, plural, one {# punkt} other {# punkter}} · {annexes, plural, other {# bilag}}',
    '{meetings, plural, one {# meeting} other {# meetings}} · {items, plural, one {# item} other {# items}} · {annexes, plural, one {# annex} other {# annexes}}'
  ],
  'safekeeping.unreadable': ['kan ikke læses længere', 'can no longer be read'],
  'safekeeping.allCopies': ['Vis alle {count} kopier', 'Show all {count} copies'],
  'safekeeping.look': ['Se og gendan …', 'Look and restore …'],
  'safekeeping.lookAt': ['Se og gendan kopien fra {when}', 'Look at and restore the copy of {when}'],
  'safekeeping.fromFile': ['Gendan fra en fil …', 'Restore from a file …'],

  'safekeeping.today': ['i dag kl. {time}', 'today at {time}'],
  'safekeeping.yesterday': ['i går kl. {time}', 'yesterday at {time}'],
  'safekeeping.on': ['{date} kl. {time}', '{date} at {time}'],

  'safekeeping.restore.title': ['Gendan fra en kopi', 'Restore from a copy'],
  'safekeeping.restore.locked': [
    'Filen er låst. Skriv den adgangssætning, som den blev lavet med.',
    'The file is locked. Type the passphrase that it was made with.'
  ],
  'safekeeping.restore.open': ['Åbn filen', 'Open the file'],
  'safekeeping.restore.from': ['Taget {when} af {author}', 'Made {when} by {author}'],
  'safekeeping.restore.fromNobody': ['Taget {when}', 'Made {when}'],
  'safekeeping.restore.newest': ['Nyeste møder i kopien', 'Newest meetings in the copy'],
  'safekeeping.restore.onlyHere': [
    '{count, plural, one {# møde findes nu, men ikke i kopien} other {# møder findes nu, men ikke i kopien}}',
    '{count, plural, one {# meeting is here now but not in the copy} other {# meetings are here now but not in the copy}}'
  ],
  'safekeeping.restore.onlyThere': [
    '{count, plural, one {# møde findes i kopien, men ikke nu} other {# møder findes i kopien, men ikke nu}}',
    '{count, plural, one {# meeting is in the copy but not here now} other {# meetings are in the copy but not here now}}'
  ],
  'safekeeping.restore.different': [
    '{count, plural, one {# møde er ændret siden} other {# møder er ændret siden}}',
    '{count, plural, one {# meeting has changed since} other {# meetings have changed since}}'
  ],
  'safekeeping.restore.same': [
    'Kopien og det, der er her nu, er ens.',
    'The copy and what is here now are the same.'
  ],
  'safekeeping.restore.changes': [
    '{here, plural, one {# ændring} other {# ændringer}} herfra er ikke i kopien; {there, plural, one {# ændring} other {# ændringer}} i kopien er ikke her.',
    '{here, plural, one {# change} other {# changes}} from here not in the copy; {there, plural, one {# change} other {# changes}} in the copy not here.'
  ],
  'safekeeping.restore.lost': [
    '{count, plural, one {Et bilag} other {# bilag}} hører til kopien, men filerne er ingen steder. Vælg kopien i den mappe, hvor mappen annexes ligger, eller gendan uden.',
    '{count, plural, one {One annex belongs} other {# annexes belong}} to the copy, but the files are nowhere. Choose the copy in the folder where the folder annexes is, or restore without.'
  ],
  'safekeeping.restore.promise': [
    'Det, der er her nu, bliver først gemt som en kopi, så du kan komme tilbage til det.',
    'What is here now is first kept as a copy, so that you can return to it.'
  ],
  'safekeeping.restore.go': ['Gendan', 'Restore'],
  'safekeeping.restore.goWithout': [
    '{count, plural, one {Gendan uden bilaget} other {Gendan uden de # bilag}}',
    '{count, plural, one {Restore without the annex} other {Restore without the # annexes}}'
  ],
  'safekeeping.restored': [
    'Gendannet: arbejdet er, som det var {from}. Det, der var her indtil {when}, ligger i kopien “før en gendannelse”.',
    'Restored: the work is as it was {from}. What was here until {when} is in the copy “before a restore”.'
  ],
  'safekeeping.untitled': ['Uden navn', 'Without a name'],

  'safekeeping.move': ['Ny computer', 'New computer'],
  'safekeeping.move.what': [
    'Alt arbejdet – møder, bilag, opsætning og nøgler – i én låst fil, som hentes på den nye computer.',
    'All work – meetings, annexes, settings and keys – in one locked file that is opened on the new computer.'
  ],
  'safekeeping.move.start': ['Flyt til en anden computer …', 'Move to another computer …'],
  'safekeeping.move.fetch': ['Hent fra en anden computer …', 'Fetch from another computer …'],
  'safekeeping.move.title': ['Flyt til en anden computer', 'Move to another computer'],
  'safekeeping.move.first': ['Adgangssætning', 'Passphrase'],
  'safekeeping.move.second': ['Adgangssætningen igen', 'The passphrase again'],
  'safekeeping.move.hint': [
    'Mindst 12 tegn. Fire tilfældige ord er nemme at huske og svære at gætte. Den gemmes ingen steder: uden den kan filen ikke åbnes.',
    'At least 12 characters. Four random words are easy to remember and hard to guess. It is stored nowhere: without it the file cannot be opened.'
  ],
  'safekeeping.move.short': ['For kort: mindst 12 tegn.', 'Too short: at least 12 characters.'],
  'safekeeping.move.weak': [
    'Let at gætte. Flere og mere tilfældige ord er bedre.',
    'Easy to guess. More words, and more random ones, are better.'
  ],
  'safekeeping.move.fair': ['God nok.', 'Good enough.'],
  'safekeeping.move.strong': ['Svær at gætte.', 'Hard to guess.'],
  'safekeeping.move.differ': ['De to er ikke ens.', 'The two are not the same.'],
  'safekeeping.move.go': ['Gem den låste fil …', 'Save the locked file …'],
  'safekeeping.move.done': [
    'Filen er gemt og læst igennem: {path}',
    'The file was saved and read through: {path}'
  ],
  'safekeeping.move.next': [
    'På den nye computer: åbn Referent, og vælg Hent fra en anden computer. Når det er gjort, markerer du denne computer som flyttet, så ingen skriver videre her ved en fejl.',
    'On the new computer: open Referent and choose Fetch from another computer. When that is done, mark this computer as moved, so that nobody goes on writing here by mistake.'
  ],
  'safekeeping.move.mark': ['Markér som flyttet', 'Mark as moved'],
  'safekeeping.move.later': ['Ikke endnu', 'Not yet'],
  'safekeeping.moved': [
    'Arbejdet er flyttet til en anden computer {when}. Skriv videre dér.',
    'The work was moved to another computer {when}. Go on writing there.'
  ],
  'safekeeping.movedShort': ['Flyttet til en anden computer', 'Moved to another computer'],
  'safekeeping.unmark': ['Arbejd videre her alligevel', 'Go on working here after all'],

  'safekeeping.note.folder': ['Mappen til kopier kan ikke nås', 'The folder for copies cannot be reached'],
  'safekeeping.note.copy': ['Dagens kopi blev ikke taget', 'The day’s copy was not made'],

  'safekeeping.go': ['Gå til Sikkerhedskopier', 'Go to Backups']
})
