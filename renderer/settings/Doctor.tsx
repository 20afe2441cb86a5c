import { Check, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { DoctorReport } from '../../preload/contract/app'
import { useText } from '../i18n'
import { useAction } from '../shell/queries'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { isWell } from './rules'

/** Examines the store on request and says in plain words how it is. */
export function Doctor() {
  const t = useText()
  const examine = useAction('app.doctor', 'here')
  const [report, setReport] = useState<DoctorReport | null>(null)
  const run = async () => {
    const found = await examine.run({})
    if (found) setReport(found)
  }
  return (
    <>
      <p className="field__description">{t('settings.doctorHint')}</p>
      <div>
        <Button onPress={() => void run()} isDisabled={examine.isBusy} data-testid="doctor">
          {t(examine.isBusy ? 'settings.doctorRuns' : 'settings.doctor')}
        </Button>
      </div>
      <InlineError message={examine.error} />
      <div role="status">{report ? <Report report={report} /> : null}</div>
    </>
  )
}

/** The tables that mean something to the people who filled them. */
const CONTENTS = [
  'meeting',
  'agenda_item',
  'block',
  'attendance',
  'annex',
  'body',
  'person',
  'organization',
  'change'
] as const

function Report({ report }: { report: DoctorReport }) {
  const t = useText()
  const well = isWell(report)
  const Sign = well ? Check : TriangleAlert
  const lines: [string, string][] = [
    [t('settings.integrity'), report.integrity === 'ok' ? t('settings.integrityOk') : report.integrity],
    [
      t('settings.fold'),
      report.fold.equal
        ? t('settings.foldOk')
        : t('settings.foldBad', { count: report.fold.differences.length })
    ],
    [
      t('settings.safety'),
      t(report.pragmas.synchronous >= 2 ? 'settings.safetyFull' : 'settings.safetyLess')
    ],
    [
      t('settings.rows'),
      CONTENTS.flatMap((table) => {
        const count = report.rows[table]
        return count === undefined ? [] : [t(`settings.rows.${table}`, { count })]
      }).join(' · ')
    ],
    ['Electron', report.electron ?? '–'],
    ['Node', report.node],
    ['SQLite', report.sqlite]
  ]
  return (
    <div className="doctor" data-testid="doctor-report">
      <p className={well ? 'doctor__answer' : 'doctor__answer doctor__answer--bad'}>
        <Sign className="icon" aria-hidden="true" />
        {t(well ? 'settings.good' : 'settings.bad')}
      </p>
      <dl className="doctor__lines">
        {lines.map(([name, value]) => (
          <div key={name} className="doctor__line">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.fold.differences.length > 0 ? (
        <ul className="doctor__differences">
          {report.fold.differences.slice(0, 20).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
