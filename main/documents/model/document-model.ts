/**
 * A document as neutral blocks: what stands in it and what each part is, not how it looks. One model serves Word,
 * PDF and the preview. All text is clean (no control characters), all links are absolute and of a safe kind.
 */
export interface DocumentModel {
  kind: DocumentKind
  language: 'da-DK'
  /** title of the file: shown by readers in the window and read out first */
  title: string
  /** who the document is from (the body); empty where that is not known */
  creator: string
  /** short line at the foot of each page, beside the page number */
  footer: string
  /** UTC ISO instant written into the file; null: the moment of writing */
  created: string | null
  blocks: DocumentBlock[]
}

export type DocumentKind = 'agenda' | 'minutes'

/** A run of text with its marks; `\n` is a line break inside the paragraph. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  href?: string
}

/** "Label: value"; several lines stand below each other. */
export interface Fact {
  label: string
  lines: Run[][]
}

export interface PeopleGroup {
  /** the organisation; null: no heading */
  heading: string | null
  people: string[]
}

export interface List {
  ordered: boolean
  items: ListItem[]
}

export interface ListItem {
  content: Run[]
  lists: List[]
}

export interface ItemBlock {
  kind: 'item'
  number: number
  /** place among the sub-items of that number: 1, 2 …; null: an item of its own */
  sub: number | null
  format: 'dot' | 'punkt'
  /** title with presenters */
  title: string
  /** "08.25–09.30"; null: no time slot */
  slot: string | null
  /** lines under the heading: closed item, case number */
  notes: Run[][]
}

export type DocumentBlock =
  | { kind: 'date'; text: string }
  | { kind: 'title'; text: string }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'people'; label: string; inItem: boolean; groups: PeopleGroup[] }
  /**
   * front: over a list before the items; part: over all items; section: a label inside an item; inner: in the text;
   * deeper: inside a sub-item, whose own heading takes a level
   */
  | { kind: 'heading'; role: 'front' | 'part' | 'section' | 'inner'; content: Run[]; deeper?: boolean }
  | ItemBlock
  | { kind: 'paragraph'; content: Run[] }
  | { kind: 'list'; list: List }
  | { kind: 'table'; headerRow: boolean; rows: Run[][][] }
  | { kind: 'decision'; label: string; content: Run[]; blocks: DocumentBlock[] }
  | { kind: 'action'; label: string; content: Run[]; details: string }

/** A writer turns the model into the bytes of a file. All writers have this one signature. */
export type DocumentWriter = (model: DocumentModel) => Promise<Uint8Array>

/** The item's number as it is printed before the title: "2." or "Punkt 2:", "2.1" or "Punkt 2.1:" under it. */
export function itemNumber(item: Pick<ItemBlock, 'number' | 'sub' | 'format'>): string {
  const number = item.sub === null ? `${item.number}` : `${item.number}.${item.sub}`
  if (item.format === 'punkt') return `Punkt ${number}:`
  return item.sub === null ? `${number}.` : number
}

/** A label with its colon, once; an abbreviation ("Sagsnr.") goes without, and empty stays empty. */
export function withColon(label: string): string {
  return label === '' || /[.:]$/.test(label) ? label : `${label}:`
}

const runText = (content: readonly Run[]): string => content.map((run) => run.text).join('')

function listText(list: List): string[] {
  return list.items.flatMap((item) => [runText(item.content), ...item.lists.flatMap(listText)])
}

/** The label stands before the first line. */
function labelled(label: string, lines: readonly string[]): string[] {
  const [first = '', ...more] = lines
  return [[withColon(label), first].filter((part) => part !== '').join(' '), ...more]
}

function blockText(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'date':
    case 'title':
      return [block.text]
    case 'facts':
      return block.facts.flatMap((fact) => labelled(fact.label, fact.lines.map(runText)))
    case 'people':
      return labelled(
        block.label,
        block.groups.flatMap((group) => [...(group.heading === null ? [] : [group.heading]), ...group.people])
      )
    case 'item':
      return [
        `${itemNumber(block)} ${block.title}${block.slot === null ? '' : ` (${block.slot})`}`,
        ...block.notes.map(runText)
      ]
    case 'heading':
    case 'paragraph':
      return [runText(block.content)]
    case 'list':
      return listText(block.list)
    case 'table':
      return block.rows.flatMap((row) => row.map(runText))
    case 'decision':
      return [...labelled(block.label, [runText(block.content)]), ...block.blocks.flatMap(blockText)]
    case 'action':
      return labelled(block.label, [runText(block.content), ...(block.details === '' ? [] : [block.details])])
  }
}

/** The whole text of a document in reading order, a line for each paragraph, list item and table cell. */
export function documentText(model: Pick<DocumentModel, 'blocks'>): string[] {
  return model.blocks.flatMap(blockText)
}
