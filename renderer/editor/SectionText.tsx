import type { JSONContent } from '@tiptap/core'
import { Diamond, Square } from 'lucide-react'
import { Fragment, type ReactNode, useMemo } from 'react'
import type { Block } from '../../preload/contract/rich-text'
import { OUTCOMES } from '../../preload/contract/values'
import { type Text, useLanguage, useText } from '../i18n'
import { formatDate } from '../ui/dates'
import { docFromBlocks } from './blocks'
import './editor.css'

/** A section as it reads, without anything to edit. Made of the same document as the editor, so both look alike. */
export function SectionText({ blocks }: { blocks: readonly Block[] }) {
  const t = useText()
  const language = useLanguage()
  const doc = useMemo(() => docFromBlocks(blocks), [blocks])
  if (blocks.length === 0) return null
  const date = (value: string) => formatDate(value, language)
  return (
    <div className="text text--read" lang="da">
      {each(doc.content, t, date)}
    </div>
  )
}

type ShowDate = (date: string) => string

function each(nodes: JSONContent[] | undefined, t: Text, date: ShowDate): ReactNode {
  return (nodes ?? []).map((node, index) => {
    const id: unknown = node.attrs?.blockId
    // What has no id of its own never moves by itself: its place is its name.
    return <Fragment key={typeof id === 'string' ? id : `at-${index}`}>{one(node, t, date)}</Fragment>
  })
}

function one(node: JSONContent, t: Text, date: ShowDate): ReactNode {
  const inner = () => each(node.content, t, date)
  switch (node.type) {
    case 'text':
      return marked(node)
    case 'hardBreak':
      return <br />
    case 'bulletList':
      return <ul>{inner()}</ul>
    case 'orderedList':
      return <ol>{inner()}</ol>
    case 'listItem':
      return <li>{inner()}</li>
    case 'heading':
      return heading(Number(node.attrs?.level ?? 1), inner())
    case 'table':
      return (
        <table>
          <tbody>{inner()}</tbody>
        </table>
      )
    case 'tableRow':
      return <tr>{inner()}</tr>
    case 'tableHeader':
      return <th scope="col">{inner()}</th>
    case 'tableCell':
      return <td>{inner()}</td>
    case 'decision': {
      const outcome = OUTCOMES.find((known) => known === node.attrs?.outcome)
      return (
        <div className="decision">
          <div className="decision__head">
            <Diamond className="icon decision__sign" aria-hidden="true" />
            <span className="decision__name">{t('editor.decision')}</span>
            {outcome ? <span className="decision__outcome">{t(`meetings.outcome.${outcome}`)}</span> : null}
          </div>
          <div className="decision__text">{inner()}</div>
        </div>
      )
    }
    case 'action': {
      const { responsible, due } = node.attrs ?? {}
      const facts = [responsible, due ? date(String(due)) : null].filter(Boolean)
      return (
        <div className="action">
          <span className="action__head">
            <Square className="icon action__sign" aria-hidden="true" />
            <span className="action__name">{t('editor.action')}</span>
          </span>
          <div className="action__text">{inner()}</div>
          {facts.length > 0 ? <div className="action__facts">{facts.join(' · ')}</div> : null}
        </div>
      )
    }
    default:
      return <p>{node.content?.length ? inner() : <br />}</p>
  }
}

function heading(level: number, children: ReactNode): ReactNode {
  if (level >= 3) return <h6>{children}</h6>
  return level === 2 ? <h5>{children}</h5> : <h4>{children}</h4>
}

function marked(node: JSONContent): ReactNode {
  let shown: ReactNode = node.text
  for (const mark of [...(node.marks ?? [])].reverse()) {
    const href: unknown = mark.attrs?.href
    if (mark.type === 'bold') shown = <strong>{shown}</strong>
    else if (mark.type === 'italic') shown = <em>{shown}</em>
    else if (mark.type === 'link' && typeof href === 'string') {
      shown = (
        <a href={href} target="_blank" rel="noreferrer">
          {shown}
        </a>
      )
    }
  }
  return shown
}
