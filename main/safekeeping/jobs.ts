import type { Report } from './archive-write'
import { type MadeCopy, type MakeOrder, makeCopy } from './make'
import { copyToOffice, type OfficeOrder } from './office-folder'
import {
  type Inspection,
  type InspectOrder,
  inspectCopy,
  type Staged,
  type StageOrder,
  stageCopy
} from './stage'

/** The long work of safekeeping: each takes plain data and answers with plain data, so that it may run in a thread. */
export interface Jobs {
  make: { order: MakeOrder; result: MadeCopy }
  office: { order: OfficeOrder; result: { file: string } }
  inspect: { order: InspectOrder; result: Inspection }
  stage: { order: StageOrder; result: Staged }
}
export type JobName = keyof Jobs

type Work = { [N in JobName]: (order: Jobs[N]['order'], report?: Report) => Promise<Jobs[N]['result']> }

const JOBS: Work = {
  make: makeCopy,
  office: copyToOffice,
  inspect: inspectCopy,
  stage: stageCopy
}

/** Carries out the job of that name with the order that belongs to it. */
export function carryOut<N extends JobName>(
  name: N,
  order: Jobs[N]['order'],
  report?: Report
): Promise<Jobs[N]['result']> {
  const work: Work[N] = JOBS[name]
  return work(order, report)
}

/** Runs a job; the signal ends it. */
export type RunJob = <N extends JobName>(
  name: N,
  order: Jobs[N]['order'],
  options: { report: Report; signal: AbortSignal }
) => Promise<Jobs[N]['result']>
