import type { AgendaChange, IssueKind } from '../../preload/contract/issuing'
import type { MeetingDetail } from '../../preload/contract/meeting'
import type { DocumentBlock, DocumentModel, ItemBlock } from '../documents/model/document-model'
import { arrangeItems } from '../meetings/number-rules'

const TITLES: Partial<Record<IssueKind, string>> = {
  revised_agenda: 'Revideret dagsorden',
  supplementary_agenda: 'Tillægsdagsorden'
}

const DOCUMENT_WORD = /^(udkast til )?(møde)?dagsorden(?!\p{L})/iu

/** The title of the document with what kind of agenda it is: "Revideret dagsorden Styregruppemøde". Pure. */
export function titled(title: string, kind: IssueKind): string {
  const word = TITLES[kind]
  if (!word) return title
  return DOCUMENT_WORD.test(title) ? title.replace(DOCUMENT_WORD, word) : `${word} ${title}`.trim()
}

/** A revised agenda counts its items anew, in the order that they have now. Pure. */
export function countedAnew(meeting: MeetingDetail): MeetingDetail {
  const rows = meeting.items.map((item) => ({ id: item.id, parent_id: item.parentId, fixed_number: null }))
  const numbers = new Map(arrangeItems(rows).map((place) => [place.row.id, place]))
  return {
    ...meeting,
    items: meeting.items.map((item) => {
      const place = numbers.get(item.id)
      return place ? { ...item, number: place.number, numberText: place.numberText } : item
    })
  }
}

/** The items that came after the last issued agenda, for a supplementary one, with their parents and annexes. Pure. */
export function onlyNew(meeting: MeetingDetail, changes: readonly AgendaChange[]): MeetingDetail {
  const fresh = new Set(
    changes.filter((change) => change.type === 'item_added').map((change) => change.itemId)
  )
  const parents = new Set(meeting.items.filter((item) => fresh.has(item.id)).map((item) => item.parentId))
  const items = meeting.items
    .filter((item) => fresh.has(item.id) || parents.has(item.id))
    // A parent stands there only to say where the new sub-item belongs.
    .map((item) =>
      fresh.has(item.id) ? item : { ...item, sections: { recommendation: [], case: [], minutes: [] } }
    )
  return {
    ...meeting,
    items,
    annexes: meeting.annexes.filter((annex) => annex.itemId !== null && fresh.has(annex.itemId))
  }
}

/**
 * The document with what is different from the issued one: a list in front, and a word under each item concerned.
 * @param since "3. marts 2026", when the earlier one was sent out
 */
export function marked(
  model: DocumentModel,
  meeting: MeetingDetail,
  kind: IssueKind,
  changes: readonly AgendaChange[],
  since: string
): DocumentModel {
  const title = (text: string) => titled(text, kind)
  let at = -1
  const blocks = model.blocks.flatMap((block): DocumentBlock[] => {
    if (block.kind === 'title') {
      return [
        { ...block, text: title(block.text) },
        ...(kind === 'revised_agenda' ? changeList(changes, since) : [])
      ]
    }
    if (block.kind !== 'item') return [block]
    at += 1
    return [kind === 'revised_agenda' ? withMark(block, meeting.items[at]?.id, changes) : block]
  })
  return { ...model, title: title(model.title), footer: title(model.footer), blocks }
}

function changeList(changes: readonly AgendaChange[], since: string): DocumentBlock[] {
  if (changes.length === 0) return []
  return [
    { kind: 'heading', role: 'front', content: [{ text: `Ændringer siden dagsordenen af ${since}` }] },
    {
      kind: 'list',
      list: { ordered: false, items: changes.map(({ words }) => ({ content: [{ text: words }], lists: [] })) }
    }
  ]
}

const MARKS: Partial<Record<AgendaChange['type'], string>> = {
  item_added: 'Nyt punkt',
  item_moved: 'Flyttet'
}

function withMark(block: ItemBlock, itemId: string | undefined, changes: readonly AgendaChange[]): ItemBlock {
  const words = new Set(
    changes.filter((change) => change.itemId === itemId).map((change) => MARKS[change.type] ?? 'Ændret')
  )
  if (itemId === undefined || words.size === 0) return block
  return { ...block, notes: [...block.notes, [{ text: [...words].join(', '), bold: true }]] }
}
