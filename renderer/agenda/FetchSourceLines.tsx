import { useMemo } from 'react'
import type { Contribution } from '../../preload/contract/agenda'
import { type MessageId, useText } from '../i18n'
import { Menu } from '../ui/Menu'
import { USABLE_AS, type UsableAs } from './rules'

interface FetchSourceLinesProps {
  contribution: Contribution
  /** lines that the user has put somewhere */
  taken: ReadonlySet<number>
  onUse: (line: number, part: UsableAs, text: string) => void
}

/** The most lines that are drawn; a longer document is cut here, and says so by its numbers. */
const MOST = 3000

/** The source, line by line, with what each became; what was not used can be put into a field. */
export function FetchSourceLines({ contribution, taken, onUse }: FetchSourceLinesProps) {
  const t = useText()
  const rows = useMemo(() => contribution.text.split('\n'), [contribution.text])
  const lines = contribution.lines.filter((one) => one.use !== 'blank').slice(0, MOST)
  const isUnused = (line: number, use: string) => use === 'unused' && !taken.has(line)
  const unused = contribution.lines.filter((one) => isUnused(one.line, one.use)).length
  const items = USABLE_AS.map((id) => ({ id, label: t(`agenda.use.${id}`) }))
  return (
    <section className="fetch__source" aria-label={t('agenda.fetch.source')} data-testid="fetch-source">
      <p className="fetch__source-head">
        {contribution.name ?? t('agenda.fetch.text')}
        <span className="quiet">{t('agenda.fetch.unused', { count: unused })}</span>
      </p>
      <ol className="fetch__lines">
        {lines.map(({ line, use }) => {
          const text = rows[line - 1] ?? ''
          const free = isUnused(line, use)
          return (
            <li key={line} className={free ? 'fetch__line fetch__line--unused' : 'fetch__line'}>
              <span className="fetch__line-text">{text}</span>
              {free ? (
                <span className="fetch__line-use">
                  <Menu
                    label={`${t('agenda.fetch.useWord')}. ${t('agenda.fetch.use', { line })}`}
                    items={items}
                    onAction={(part) => onUse(line, part, text)}
                  >
                    {t('agenda.fetch.useWord')}
                  </Menu>
                </span>
              ) : (
                <span className="fetch__line-use quiet">
                  {use === 'layout' || use === 'blank' || use === 'unused'
                    ? ''
                    : t(`agenda.use.${use}` as MessageId)}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
