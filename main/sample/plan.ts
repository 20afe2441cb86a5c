import type { MeetingForm, MeetingPhase } from '../../preload/contract/values'
import type { Stages } from './sample-data'
import { ADULTS } from './texts/adults'
import { CHILDREN } from './texts/children'
import { COMING, NOTED } from './texts/coming'
import { SECRETARIAT } from './texts/secretariat'
import { STEERING } from './texts/steering'
import { TRANSITIONS } from './texts/transitions'

/** When each body meets, counted in weeks from today, and what it deals with: a theme group first, then the steering group. */

export const STAGES: Stages = {
  ...TRANSITIONS,
  ...ADULTS,
  ...CHILDREN,
  ...STEERING,
  ...SECRETARIAT,
  ...COMING
}

export interface PlannedMeeting {
  weeks: number
  /** keys of STAGES; 'figures' is the quarterly data */
  stages: readonly string[]
  form: MeetingForm
  /** approved where nothing else is said */
  phase?: MeetingPhase
  /** titles only, for a meeting that nobody has written for yet */
  noted?: readonly string[]
  written?: boolean
}

export interface BodyPlan {
  bodyKey: string
  /** 1 is Monday */
  weekday: number
  start: string
  /** annexes are numbered through the document ("Bilag 3") */
  numbersAnnexes: boolean
  listsTopicsAhead: boolean
  meetings: readonly PlannedMeeting[]
}

export const PLANS: readonly BodyPlan[] = [
  {
    bodyKey: 'styregruppe',
    weekday: 5,
    start: '08:30',
    numbersAnnexes: true,
    listsTopicsAhead: true,
    meetings: [
      { weeks: -100, stages: ['mandate', 'recruit1'], form: 'in_person' },
      { weeks: -87, stages: ['discharge2', 'recruit2', 'figures'], form: 'hybrid', written: true },
      { weeks: -74, stages: ['closed1', 'video1', 'acute2'], form: 'in_person' },
      { weeks: -61, stages: ['winter', 'figures', 'youth3'], form: 'online' },
      { weeks: -48, stages: ['stroke2', 'adult2', 'research'], form: 'in_person', written: true },
      { weeks: -35, stages: ['medicine3', 'fund1', 'figures'], form: 'hybrid' },
      { weeks: -22, stages: ['palliative2', 'school3'], form: 'in_person', written: true },
      {
        weeks: -9,
        stages: ['mental2', 'video2', 'fund2', 'figures', 'closed2'],
        form: 'hybrid',
        phase: 'in_review'
      },
      { weeks: 4, stages: ['weekend', 'pharmacist', 'botilbud'], form: 'in_person', phase: 'agenda_issued' },
      { weeks: 17, stages: [], noted: NOTED.styregruppe, form: 'in_person', phase: 'planned' }
    ]
  },
  {
    bodyKey: 'voksne',
    weekday: 2,
    start: '13:00',
    numbersAnnexes: false,
    listsTopicsAhead: true,
    meetings: [
      { weeks: -97, stages: ['discharge1'], form: 'in_person' },
      { weeks: -80, stages: ['acute1', 'medicine1'], form: 'hybrid' },
      { weeks: -63, stages: ['stroke1', 'falls1'], form: 'in_person' },
      { weeks: -46, stages: ['discharge3', 'medicine2'], form: 'online' },
      { weeks: -29, stages: ['palliative1', 'falls2'], form: 'in_person' },
      { weeks: -15, stages: ['mental1'], form: 'hybrid' },
      { weeks: 3, stages: ['nearHome', 'dementia'], form: 'in_person', phase: 'agenda_draft' }
    ]
  },
  {
    bodyKey: 'boern',
    weekday: 4,
    start: '09:00',
    numbersAnnexes: false,
    listsTopicsAhead: false,
    meetings: [
      { weeks: -94, stages: ['school1'], form: 'in_person' },
      { weeks: -77, stages: ['youth1', 'infant1'], form: 'hybrid' },
      { weeks: -60, stages: ['adult1', 'school2'], form: 'in_person' },
      { weeks: -43, stages: ['youth2', 'relatives'], form: 'online' },
      { weeks: -26, stages: ['infant2'], form: 'in_person', written: true },
      { weeks: -3, stages: ['clinic', 'interpreter'], form: 'hybrid', phase: 'minutes_draft' },
      { weeks: 14, stages: [], noted: NOTED.boern, form: 'in_person', phase: 'planned' }
    ]
  },
  {
    bodyKey: 'koordination',
    weekday: 3,
    start: '10:00',
    numbersAnnexes: false,
    listsTopicsAhead: false,
    meetings: [
      { weeks: -70, stages: ['calendar', 'template'], form: 'in_person' },
      { weeks: -44, stages: ['nominations'], form: 'online' },
      { weeks: -18, stages: ['reporting', 'web'], form: 'online' },
      { weeks: 8, stages: [], noted: NOTED.koordination, form: 'online', phase: 'planned' }
    ]
  }
]

/**
 * What is wrong in the sample on purpose, so that the panel of the checks has something to show; everything else is
 * sound. The number counts the body's meetings from the first.
 */
export const PLANTED: readonly { bodyKey: string; meeting: number; code: string }[] = [
  { bodyKey: 'styregruppe', meeting: 8, code: 'excused-without-substitute' },
  { bodyKey: 'styregruppe', meeting: 8, code: 'commitment-not-action' },
  { bodyKey: 'styregruppe', meeting: 8, code: 'publication-closed-text' },
  { bodyKey: 'styregruppe', meeting: 9, code: 'annex-numbering' },
  { bodyKey: 'voksne', meeting: 7, code: 'presenter-not-listed' },
  { bodyKey: 'voksne', meeting: 7, code: 'time-slots' },
  { bodyKey: 'boern', meeting: 6, code: 'item-without-minutes' },
  { bodyKey: 'boern', meeting: 6, code: 'action-incomplete' }
]
export const isPlanted = (bodyKey: string, meeting: number, code: string): boolean =>
  PLANTED.some((plant) => plant.bodyKey === bodyKey && plant.meeting === meeting && plant.code === code)
