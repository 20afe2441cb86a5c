import { HeadingLevel, Paragraph, type ParagraphChild, type Table } from 'docx'
import {
  type DocumentBlock,
  type Fact,
  type ItemBlock,
  itemNumber,
  type List,
  type Run,
  withColon
} from '../../model/document-model'
import { ITEMS, LISTS } from './numbering'
import { RunWriter } from './runs'
import { FACT_LABEL_LENGTH, STYLE } from './styles'
import { wordTable } from './table'

type Place = keyof typeof LISTS

/** Whether a paragraph announces the list or table after it ("Der er peget på:") and stays on its page. */
function leadsTo(block: DocumentBlock, next: DocumentBlock | undefined): boolean {
  if (block.kind !== 'paragraph' || (next?.kind !== 'list' && next?.kind !== 'table')) return false
  return block.content.at(-1)?.text.endsWith(':') ?? false
}

/** Writes the blocks of one document as paragraphs and tables of Word. */
export class BlockWriter {
  private readonly runs = new RunWriter()
  private orderedLists = 0
  private countedItems = 0
  private countedSubItems = 0
  private inCounted = false

  blocks(blocks: readonly DocumentBlock[], place: Place = 'text'): (Paragraph | Table)[] {
    return blocks.flatMap((block, index) => this.block(block, place, leadsTo(block, blocks[index + 1])))
  }

  private block(block: DocumentBlock, place: Place, keepNext: boolean): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'date':
        return [this.styled(STYLE.date, [{ text: block.text }])]
      case 'title':
        return [new Paragraph({ heading: HeadingLevel.TITLE, children: [this.runs.text(block.text)] })]
      case 'facts':
        return block.facts.flatMap((fact) => this.fact(fact))
      case 'people':
        return this.people(block)
      case 'item':
        return this.item(block)
      case 'heading':
        return [this.heading(block)]
      case 'paragraph':
        return [
          new Paragraph({
            ...(place === 'decision' ? { style: STYLE.decisionText } : {}),
            keepNext,
            children: this.runs.runs(block.content)
          })
        ]
      case 'list':
        return this.list(block.list, place, 0)
      case 'table':
        // a table directly after a table would become one with it, and a table may not end a document
        return [wordTable(block.rows, block.headerRow, this.runs), new Paragraph({ style: STYLE.afterTable })]
      case 'decision':
        return [
          new Paragraph({
            style: STYLE.decision,
            keepNext: block.blocks.length > 0,
            children: this.labelled(block.label, block.content)
          }),
          ...this.blocks(block.blocks, 'decision')
        ]
      case 'action':
        return [
          new Paragraph({
            style: STYLE.action,
            children: [
              ...this.labelled(block.label, block.content),
              ...(block.details === '' ? [] : [this.runs.text(`\n${block.details}`, 'ActionDetails')])
            ]
          })
        ]
    }
  }

  private styled(style: string, content: readonly Run[]): Paragraph {
    return new Paragraph({ style, children: this.runs.runs(content) })
  }

  private labelled(label: string, content: readonly Run[]): ParagraphChild[] {
    const gap = label === '' || content.length === 0 ? '' : ' '
    return [
      ...(label === '' ? [] : [this.runs.text(withColon(label), 'Label')]),
      ...(gap === '' ? [] : [this.runs.text(gap)]),
      ...this.runs.runs(content)
    ]
  }

  /** The label at the edge, the value beside it; a label that is too long stands over its value. */
  private fact(fact: Fact): Paragraph[] {
    const [first = [], ...more] = fact.lines
    return [
      ...this.beside(STYLE.fact, fact.label, STYLE.factMore, first),
      ...more.map((line) => this.styled(STYLE.factMore, line))
    ]
  }

  private beside(style: string, label: string, below: string, content: readonly Run[]): Paragraph[] {
    const written = withColon(label)
    if (written.length > FACT_LABEL_LENGTH)
      return [
        new Paragraph({ style, keepNext: true, children: [this.runs.text(written, 'Label')] }),
        this.styled(below, content)
      ]
    return [
      new Paragraph({
        style,
        children: [this.runs.text(written, 'Label'), this.runs.text('\t'), ...this.runs.runs(content)]
      })
    ]
  }

  private people(block: Extract<DocumentBlock, { kind: 'people' }>): Paragraph[] {
    return block.groups.flatMap((group, index) => {
      const label = index === 0 ? block.label : null
      if (group.heading !== null) {
        const heading = [{ text: group.heading }]
        return [
          ...(label === null
            ? [this.styled(STYLE.organisationBelow, heading)]
            : this.beside(STYLE.organisation, label, STYLE.organisationBelow, heading)),
          ...this.persons(group.people)
        ]
      }
      const [first = '', ...others] = group.people
      return label === null
        ? this.persons(group.people)
        : [...this.beside(STYLE.firstPerson, label, STYLE.person, [{ text: first }]), ...this.persons(others)]
    })
  }

  /** The last two stay together: nobody stands alone on a page. */
  private persons(people: readonly string[]): Paragraph[] {
    return people.map(
      (person, index) =>
        new Paragraph({
          style: STYLE.person,
          keepNext: index === people.length - 2,
          children: [this.runs.text(person)]
        })
    )
  }

  private heading({ role, content, deeper }: Extract<DocumentBlock, { kind: 'heading' }>): Paragraph {
    if (role === 'front') return this.styled(STYLE.front, content)
    if (role === 'part') return this.styled(STYLE.part, content)
    if (deeper) return this.styled(role === 'section' ? STYLE.subSection : STYLE.subInner, content)
    return new Paragraph({
      heading: role === 'section' ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
      children: this.runs.runs(content)
    })
  }

  /**
   * Word counts the items itself, sub-items within them; a number out of turn (a supplementary agenda) is written as
   * text, and so are those under it.
   */
  private item(block: ItemBlock): Paragraph[] {
    const counted = this.counts(block)
    return [
      new Paragraph({
        ...(block.sub === null ? { heading: HeadingLevel.HEADING_1 } : { style: STYLE.subItem }),
        ...(counted
          ? {
              numbering: { reference: ITEMS[block.format], level: block.sub === null ? 0 : 1, custom: true }
            }
          : {}),
        children: [
          this.runs.text(counted ? block.title : `${itemNumber(block)} ${block.title}`),
          ...(block.slot === null ? [] : [this.runs.text(` (${block.slot})`, 'TimeSlot')])
        ]
      }),
      ...block.notes.map((note) => this.styled(STYLE.note, note))
    ]
  }

  /** Whether Word's own count comes to the block's number; the count then goes on. */
  private counts({ number, sub }: ItemBlock): boolean {
    if (sub === null) {
      this.inCounted = number === this.countedItems + 1
      if (this.inCounted) this.countedItems += 1
      this.countedSubItems = 0
      return this.inCounted
    }
    const counted = this.inCounted && number === this.countedItems && sub === this.countedSubItems + 1
    if (counted) this.countedSubItems += 1
    return counted
  }

  /** Each ordered list is an instance of its own, so that it counts from one. */
  private list(list: List, place: Place, level: number): Paragraph[] {
    if (list.ordered) this.orderedLists += 1
    const instance = list.ordered ? this.orderedLists : 0
    const reference = list.ordered ? LISTS[place].number : LISTS[place].bullet
    const styles =
      place === 'decision' ? [STYLE.decisionBullet, STYLE.decisionNumber] : [STYLE.bullet, STYLE.number]
    return list.items.flatMap((item, index) => [
      new Paragraph({
        style: list.ordered ? styles[1] : styles[0],
        numbering: { reference, level: Math.min(level, 8), instance, custom: true },
        // a list does not begin with one line at the foot of a page
        keepNext: level === 0 && index === 0 && list.items.length > 1,
        children: this.runs.runs(item.content)
      }),
      ...item.lists.flatMap((nested) => this.list(nested, place, level + 1))
    ])
  }
}
