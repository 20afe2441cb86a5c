import { danishDate } from '../../preload/contract/danish'
import type { RecognisedAnnex } from '../intake/recognise/recognised'
import { spread } from './attendance'
import { later } from './calendar'
import { blocksOf, type Context, namedIn } from './markup'
import { personOf } from './people'
import { type BodyPlan, isPlanted, type PlannedMeeting, STAGES } from './plan'
import type { SampleItem, Stage } from './sample-data'
import { ANY_OTHER, APPROVALS, FIGURES, OPENINGS, TOPICS_AHEAD, WRITTEN } from './texts/recurring'

/** The agenda of one meeting with its minutes, from the plan and the texts. */

export interface Agenda {
  items: SampleItem[]
  annexes: RecognisedAnnex[]
  end: string
  /** who must be there, and for which items */
  speakers: Map<string, number[]>
}

interface Draft {
  stage: Stage
  kind: SampleItem['kind']
}

const pick = <T>(list: readonly T[], turn: number): T => {
  const chosen = list[turn % list.length]
  if (chosen === undefined) throw new Error('An empty list has nothing to pick')
  return chosen
}

function opening(plan: BodyPlan, index: number, chair: string, first: boolean): Draft {
  const approves = plan.bodyKey === 'styregruppe' && !first
  const said = pick(OPENINGS, index).replace('{chair}', `{${chair}}`)
  return {
    kind: 'agenda_approval',
    stage: {
      title: approves ? 'Godkendelse af dagsorden og referat' : 'Godkendelse af dagsorden',
      length: 5,
      recommendation: approves
        ? 'At dagsordenen og referatet fra mødet den {previous} godkendes.'
        : 'At dagsordenen godkendes.',
      case: '',
      minutes: approves ? `${said} ${pick(APPROVALS, index)}` : said,
      outcome: 'approved'
    }
  }
}

const TOWNS = ['Vestby', 'Ådal', 'Nørrelund', 'Søholm'] as const

/** The quarterly figures: a table whose numbers follow from the date. */
function figures(date: string, index: number): Stage {
  const row = (town: string): string => {
    const days = 14 + spread(`days ${town} ${date}`, 40)
    const back = 94 + spread(`back ${town} ${date}`, 50) / 10
    const again = 11 + spread(`again ${town} ${date}`, 35) / 10
    return `| ${town} | ${days} | ${back.toFixed(1).replace('.', ',')} % | ${again.toFixed(1).replace('.', ',')} % |`
  }
  return {
    title: 'Klyngens datapakke',
    length: 20,
    recommendation: 'Det indstilles, at Klyngestyregruppen tager datapakken til efterretning.',
    case: `Datapakken dækker det seneste hele kvartal. Ventedage er dage, hvor en færdigbehandlet borger venter på et tilbud i kommunen.
| Kommune | Ventedage | Hjemtaget inden for et døgn | Genindlagt inden for 30 dage |
${TOWNS.map(row).join('\n')}
Forskelle på under et procentpoint ligger inden for den almindelige variation.`,
    minutes: pick(FIGURES, index),
    outcome: 'noted',
    annexes: [`Datapakke pr. ${danishDate(date)}`]
  }
}

const EMPTY = { recommendation: '', case: '', minutes: '' }
const noted = (title: string): Draft => ({ kind: 'ordinary', stage: { title, length: 30, ...EMPTY } })

function drafts(
  plan: BodyPlan,
  meeting: PlannedMeeting,
  index: number,
  chair: string,
  date: string
): Draft[] {
  const topics = meeting.stages.map((key): Draft => {
    const stage = key === 'figures' ? figures(date, index) : STAGES[key]
    if (!stage) throw new Error(`The sample has no text ${key}`)
    return { kind: 'ordinary', stage }
  })
  const list = [opening(plan, index, chair, index === 1), ...topics, ...(meeting.noted ?? []).map(noted)]
  if (topics.length > 2) list.splice(3, 0, { kind: 'break', stage: { title: 'Pause', length: 15, ...EMPTY } })
  if (plan.listsTopicsAhead && !meeting.noted) {
    const topicsAhead = pick(TOPICS_AHEAD, index)
      .map((topic) => `- ${topic}`)
      .join('\n')
    list.push({
      kind: 'ordinary',
      stage: {
        title: 'Punkter til kommende møder',
        length: 10,
        recommendation: 'At emner til de kommende møder drøftes.',
        case: `Følgende emner er noteret:\n${topicsAhead}`,
        minutes: `Listen blev gennemgået uden ændringer. Emnerne fordeles i årshjulet.`,
        outcome: 'discussed'
      }
    })
  }
  list.push({
    kind: 'any_other_business',
    stage: { title: 'Eventuelt', length: 5, ...EMPTY, minutes: pick(ANY_OTHER, index) }
  })
  if (meeting.written)
    list.push({
      kind: 'written_information',
      stage: { title: 'Skriftlig orientering', length: 0, ...EMPTY, case: pick(WRITTEN, index) }
    })
  return list
}

/** Builds the agenda. Minutes and outcomes are written only for a meeting that has been `held`. */
export function agendaOf(
  plan: BodyPlan,
  meeting: PlannedMeeting,
  index: number,
  context: Context,
  chair: string,
  held: boolean
): Agenda {
  const items: SampleItem[] = []
  const annexes: RecognisedAnnex[] = []
  const speakers = new Map<string, number[]>()
  const serial = `${context.date.slice(2, 4)}/${1000 + spread(`${plan.bodyKey} ${context.date}`, 9000)}`
  let clock = plan.start
  for (const [at, { stage, kind }] of drafts(plan, meeting, index, chair, context.date).entries()) {
    const number = at + 1
    const timed = stage.length > 0
    const early = isPlanted(plan.bodyKey, index, 'time-slots') && number === 3 ? -10 : 0
    const start = timed ? later(clock, early) : null
    clock = later(clock, stage.length)
    const minutes = held ? stage.minutes : ''
    const names = new Set([...(stage.presenters ?? []), ...(stage.guests ?? []), ...namedIn(minutes)])
    for (const key of names) speakers.set(key, [...(speakers.get(key) ?? []), number])
    items.push({
      number,
      title: stage.title.replace(/\{year\}/gu, context.date.slice(0, 4)),
      publicTitle: stage.publicTitle ?? null,
      kind,
      presenters: (stage.presenters ?? []).map((key) => personOf(key).name),
      start,
      end: timed ? clock : null,
      caseNumber: kind === 'ordinary' && plan.bodyKey === 'styregruppe' ? `${serial}-${number}` : null,
      closed: stage.publicTitle !== undefined || stage.closed === true,
      sections: {
        recommendation: blocksOf(stage.recommendation, context),
        case: blocksOf(stage.case, context),
        minutes: blocksOf(minutes, context)
      },
      outcome: held && minutes !== '' ? (stage.outcome ?? null) : null
    })
    for (const title of stage.annexes ?? []) {
      const withMinutes = title.startsWith('+')
      if (withMinutes && !held) continue
      annexes.push({ label: null, title: title.replace(/^\+/u, ''), item: number, withMinutes })
    }
  }
  return { items, annexes: labelled(plan, index, annexes), end: clock, speakers }
}

/** "Bilag 1" and on through the document, where the body numbers its annexes; one number is skipped where planted. */
function labelled(plan: BodyPlan, index: number, annexes: RecognisedAnnex[]): RecognisedAnnex[] {
  if (!plan.numbersAnnexes) return annexes
  const jump = isPlanted(plan.bodyKey, index, 'annex-numbering') ? 2 : annexes.length
  return [
    ...annexes.filter((annex) => !annex.withMinutes),
    ...annexes.filter((annex) => annex.withMinutes)
  ].map((annex, at) => ({ ...annex, label: `Bilag ${at + 1 + (at >= jump ? 1 : 0)}` }))
}
