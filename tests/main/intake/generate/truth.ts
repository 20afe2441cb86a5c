import type { Dice } from '../generator'

/** What a generated document says, filled in while it is printed: what a form leaves out is not true of it. */
export interface Truth {
  body: string | null
  title: string | null
  meetingNumber: string | null
  date: string | null
  start: string | null
  end: string | null
  place: string | null
  form: 'in_person' | 'online' | 'hybrid' | null
  caseNumber: string | null
  chair: string | null
  minuteTakers: string[]
  contacts: string[]
  people: TruePerson[]
  items: TrueItem[]
  annexes: { item: number | null; title: string }[]
}

export interface TruePerson {
  name: string
  title: string | null
  organization: string | null
  status: 'present' | 'excused' | 'absent' | 'guest'
  mode: 'online' | 'in_person' | null
  role: 'chair' | 'co_chair' | 'secretary' | null
  substituteFor: string | null
  items: number[]
}

export interface TrueItem {
  number: number
  title: string
  presenters: string[]
  start: string | null
  end: string | null
  caseNumber: string | null
  closed: boolean
  recommendation: string[]
  case: string[]
  minutes: string[]
  outcome: string | null
  decisions: string[]
  actions: { text: string; responsible: string | null; due: string | null }[]
}

/** How the text reached us: as a word processor's markup, as plain text, or broken in one of several ways. */
export type Flavour = 'markup' | 'plain' | 'wrapped' | 'pdf' | 'twice'

/** One document being written: its lines, its dice and what is true of it. */
export interface Sheet {
  dice: Dice
  flavour: Flavour
  /** Markdown marks may be used */
  marks: boolean
  lines: string[]
  truth: Truth
}

export const emptyTruth = (): Truth => ({
  body: null,
  title: null,
  meetingNumber: null,
  date: null,
  start: null,
  end: null,
  place: null,
  form: null,
  caseNumber: null,
  chair: null,
  minuteTakers: [],
  contacts: [],
  people: [],
  items: [],
  annexes: []
})

export const pad = (value: number): string => String(value).padStart(2, '0')
export const capital = (text: string): string => (text[0]?.toUpperCase() ?? '') + text.slice(1)
