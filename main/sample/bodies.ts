import type { Role } from '../../preload/contract/values'
import type { SampleBody, SampleMember } from './sample-data'

/** The four bodies of the cluster with their rules of procedure and members. */

type Seat = readonly [personKey: string, role?: Role, substituteKey?: string]

/** Everybody sits for the whole time but where a period is given below. */
const seats = (...list: Seat[]): SampleMember[] =>
  list.map(([personKey, role = 'member', substituteKey = null]) => ({
    personKey,
    role,
    from: null,
    to: null,
    substituteKey
  }))

export const BODIES: SampleBody[] = [
  {
    key: 'styregruppe',
    name: 'Klyngestyregruppen Åmose',
    kind: 'steering_group',
    parentKey: null,
    mandate:
      'Klyngestyregruppen er det øverste administrative forum i Klynge Åmose. Den sætter retning for samarbejdet mellem hospital, psykiatri, kommuner og almen praksis, godkender fælles aftaler og fordeler klyngens udviklingspulje. Formandskabet deles mellem hospitalet og en af kommunerne.',
    rules: {
      agendaDeadlineDays: 5,
      itemDeadlineDays: 15,
      minutesDeadlineDays: 10,
      commentDeadlineDays: 5,
      quorum: 6,
      approvalWays: ['next_meeting'],
      asksForSubstitutes: true,
      meetingsPerYear: 4,
      inPersonPerYear: 2
    },
    members: seats(
      ['ostergren', 'chair', 'hjorthoj'],
      ['sejersen', 'co_chair'],
      ['aagaard', 'member', 'vinther'],
      ['bruun'],
      ['falkeno', 'member', 'ilsoe'],
      ['krarup'],
      ['overby', 'member', 'lindgaard'],
      ['munkholt', 'member', 'hoj'],
      ['brodal', 'member', 'thorupgaard'],
      ['grumsen', 'member', 'vestermark'],
      ['haller', 'member', 'ibsgaard'],
      ['dahlsen', 'secretary'],
      ['elmose', 'secretary']
    )
  },
  {
    key: 'voksne',
    name: 'Temagruppen for Voksne og Ældre',
    kind: 'standing_group',
    parentKey: 'styregruppe',
    mandate:
      'Temagruppen forbereder sager om voksne og ældre borgeres forløb på tværs af sektorer, følger de fælles aftaler i hverdagen og kommer med forslag til Klyngestyregruppen.',
    rules: {
      agendaDeadlineDays: 5,
      itemDeadlineDays: 10,
      minutesDeadlineDays: 10,
      commentDeadlineDays: 5,
      quorum: 5,
      approvalWays: ['in_writing'],
      asksForSubstitutes: false,
      meetingsPerYear: 3,
      inPersonPerYear: 1
    },
    members: seats(
      ['raaby', 'chair'],
      ['krarup', 'co_chair'],
      ['hjorthoj'],
      ['ilsoe'],
      ['lindgaard'],
      ['hoj'],
      ['thorupgaard'],
      ['vestermark', 'member', 'nor'],
      ['vinther'],
      ['ibsgaard', 'observer'],
      ['winge', 'secretary']
    )
  },
  {
    key: 'boern',
    name: 'Temagruppen for Børn, Unge og Familier',
    kind: 'standing_group',
    parentKey: 'styregruppe',
    mandate:
      'Temagruppen arbejder med gravide, børn, unge og deres familier. Den samler viden fra hospital, psykiatri, PPR, sundhedspleje og almen praksis og forbereder sager til Klyngestyregruppen.',
    rules: {
      agendaDeadlineDays: 5,
      itemDeadlineDays: 10,
      minutesDeadlineDays: 10,
      commentDeadlineDays: 5,
      quorum: 5,
      approvalWays: ['in_writing', 'chairmanship'],
      asksForSubstitutes: false,
      meetingsPerYear: 3,
      inPersonPerYear: 1
    },
    members: seats(
      ['nygart', 'chair'],
      ['thrane', 'co_chair'],
      ['moldrup'],
      ['ravnkilde', 'member', 'ilsoe'],
      ['storm'],
      ['sandager'],
      ['aaby'],
      ['nor', 'member', 'vestermark'],
      ['vinther'],
      ['tolstrup', 'secretary']
    )
  },
  {
    key: 'koordination',
    name: 'Koordinationssekretariatet',
    kind: 'secretariat',
    parentKey: 'styregruppe',
    mandate:
      'Koordinationssekretariatet binder klyngens sekretariater sammen: fælles årshjul, skabeloner, udpegninger og opfølgning på beslutninger. Det består af medarbejdere fra alle parter og refererer til formandskabet for Klyngestyregruppen.',
    rules: {
      agendaDeadlineDays: 3,
      itemDeadlineDays: 5,
      minutesDeadlineDays: 5,
      commentDeadlineDays: 3,
      quorum: null,
      approvalWays: ['at_meeting'],
      asksForSubstitutes: false,
      meetingsPerYear: 2,
      inPersonPerYear: null
    },
    members: seats(
      ['vinther', 'chair'],
      ['dahlsen'],
      ['elmose'],
      ['winge'],
      ['tolstrup'],
      ['egholm'],
      ['norby'],
      ['frost', 'secretary']
    )
  }
]

export function bodyOf(key: string): SampleBody {
  const body = BODIES.find((candidate) => candidate.key === key)
  if (!body) throw new Error(`The sample has no body ${key}`)
  return body
}
