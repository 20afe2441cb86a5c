import type { Language } from '../../preload/contract/app'

/** What the user did, as undo names it. The keys rest in the store; they may be added to, not renamed. */
export const ACTIONS = {
  'meeting.create': ['Nyt møde', 'New meeting'],
  'meeting.update': ['Ændring af mødet', 'Change to the meeting'],
  'meeting.remove': ['Sletning af mødet', 'Deletion of the meeting'],
  'meeting.open': ['Åbning af et dokument', 'Opening of a document'],
  'item.add': ['Nyt punkt', 'New item'],
  'item.update': ['Ændring af punktet', 'Change to the item'],
  'item.move': ['Flytning af punktet', 'Move of the item'],
  'item.plan': ['Beregning af tiderne', 'Computing of the times'],
  'item.remove': ['Sletning af punktet', 'Deletion of the item'],
  'item.fetch': ['Hentet punkt', 'Item fetched'],
  'template.save': ['Dagsorden gemt som skabelon', 'Agenda kept as a template'],
  'template.rename': ['Nyt navn til skabelonen', 'New name of the template'],
  'template.remove': ['Sletning af skabelonen', 'Deletion of the template'],
  'text.edit': ['Ændring af tekst', 'Change of text'],
  'unplaced.remove': ['Fjernelse af ikke placeret linje', 'Removal of an unplaced line'],
  'attendance.add': ['Ny deltager', 'New participant'],
  'attendance.fill': ['Medlemmer hentet', 'Members added'],
  'attendance.update': ['Ændring af deltager', 'Change of participant'],
  'attendance.remove': ['Fjernelse af deltager', 'Removal of participant'],
  'regrets.register': ['Registrering af svar', 'Registration of answers'],
  'annex.add': ['Nyt bilag', 'New annex'],
  'annex.update': ['Ændring af bilag', 'Change of annex'],
  'annex.move': ['Flytning af bilag', 'Move of annex'],
  'annex.replace': ['Ny fil til bilag', 'New file of an annex'],
  'annex.restore': ['Bilagets tidligere fil', 'Earlier file of the annex'],
  'annex.remove': ['Fjernelse af bilag', 'Removal of annex'],
  'body.create': ['Nyt forum', 'New body'],
  'body.update': ['Ændring af forum', 'Change of body'],
  'body.remove': ['Sletning af forum', 'Deletion of body'],
  'member.add': ['Nyt medlem', 'New member'],
  'member.update': ['Ændring af medlem', 'Change of member'],
  'member.remove': ['Fjernelse af medlem', 'Removal of member'],
  'person.create': ['Ny person', 'New person'],
  'person.update': ['Ændring af person', 'Change of person'],
  'person.remove': ['Sletning af person', 'Deletion of person'],
  'organization.create': ['Ny organisation', 'New organisation'],
  'organization.update': ['Ændring af organisation', 'Change of organisation'],
  'organization.remove': ['Sletning af organisation', 'Deletion of organisation'],
  'person.join': ['Samling af to personer', 'Joining of two people'],
  'organization.join': ['Samling af to organisationer', 'Joining of two organisations'],
  'body.join': ['Samling af to fora', 'Joining of two bodies'],
  'person.split': ['Adskillelse af to personer', 'Splitting of two people'],
  'organization.split': ['Adskillelse af to organisationer', 'Splitting of two organisations'],
  'body.split': ['Adskillelse af to fora', 'Splitting of two bodies'],
  'people.import': ['Import af personer', 'Import of people'],
  'list.create': ['Ny modtagerliste', 'New mailing list'],
  'list.update': ['Ændring af modtagerliste', 'Change of mailing list'],
  'list.remove': ['Sletning af modtagerliste', 'Deletion of mailing list'],
  'issue.agenda': ['Udsendelse af dagsordenen', 'Issuing of the agenda'],
  'issue.revised_agenda': ['Udsendelse af revideret dagsorden', 'Issuing of a revised agenda'],
  'issue.supplementary_agenda': ['Udsendelse af tillægsdagsorden', 'Issuing of a supplementary agenda'],
  'issue.minutes': ['Udsendelse af referatet', 'Issuing of the minutes'],
  'trash.restore': ['Hentning fra papirkurven', 'Return from the trash'],
  'check.mend': ['Rettelse fra kontrollen', 'Mend from the checks'],
  'sample.create': ['Eksemplet', 'The sample']
} as const satisfies Record<string, readonly [string, string]>

export type ActionLabel = keyof typeof ACTIONS

/** The action in the user's words; one that a newer version wrote keeps its key. */
export function actionText(label: string, language: Language): string {
  return Object.hasOwn(ACTIONS, label) ? ACTIONS[label as ActionLabel][language === 'da' ? 0 : 1] : label
}
