import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  issuedName,
  nextVersion,
  phaseAfter,
  refusalOf,
  usualRecipients,
  withListed
} from '../../../main/issuing/issue-rules'
import { coverHtml, coverText, plainOf } from '../../../main/issuing/mail-rules'
import { titled } from '../../../main/issuing/mark-rules'
import { changesBetween, longestRun, snapshotOf } from '../../../main/issuing/snapshot-rules'
import type { AgendaItem, Issue, MeetingDetail } from '../../../preload/contract/meeting'
import { EMPTY_ANNEX, EMPTY_ITEM, EMPTY_MEETING } from '../../helpers/empty-parts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const item = (id: string, number: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...EMPTY_ITEM,
  id,
  number,
  numberText: String(number),
  title: `Punktet ${id}`,
  ...more
})
const meeting = (items: AgendaItem[], more: Partial<MeetingDetail> = {}): MeetingDetail => ({
  ...EMPTY_MEETING,
  items,
  ...more
})
const changes = (before: MeetingDetail, after: MeetingDetail) =>
  changesBetween(snapshotOf(before, digest), snapshotOf(after, digest))
const kinds = (before: MeetingDetail, after: MeetingDetail) =>
  changes(before, after).map(({ type, itemId }) => `${type} ${itemId ?? ''}`.trim())
const issue = (kind: Issue['kind'], version: number): Issue => ({
  id: `${kind}${version}`,
  kind,
  version,
  issuedAt: '2026-03-03T09:00:00.000Z',
  recipients: [],
  files: [],
  note: null
})

describe('what has changed since an agenda was sent out', () => {
  const before = meeting([item('a', 1), item('b', 2), item('c', 3), item('e', 4)], {
    date: '2026-03-12',
    start: '09:00'
  })

  test('nothing, when nothing has', () => expect(changes(before, before)).toEqual([]))

  test('a new item, one that is gone, and the one that was moved, not those that made room', () => {
    const after = meeting([item('c', 1), item('a', 2), item('b', 3), item('d', 4)], {
      date: '2026-03-12',
      start: '09:00'
    })
    expect(kinds(before, after)).toEqual(['item_moved c', 'item_added d', 'item_removed e'])
  })

  test('texts, times, names and annexes are told by what they are', () => {
    const block = { ...emptyBlock, content: [{ text: 'Det indstilles, at planen godkendes.' }] }
    const after = meeting(
      [
        item('a', 1, { start: '09:05', end: '09:20', presenters: ['Maja Brandt'] }),
        item('b', 2, { sections: { recommendation: [block], case: [], minutes: [] } }),
        item('c', 3),
        item('e', 4)
      ],
      {
        date: '2026-03-13',
        start: '09:00',
        annexes: [{ ...EMPTY_ANNEX, id: 'x', itemId: 'c', title: 'Tal' }]
      }
    )
    expect(changes(before, after).map(({ words }) => words)).toEqual([
      'Mødet: ny dato 13. marts 2026',
      'Punkt 1: ny tid 09.05–09.20, ændret oplægsholder',
      'Punkt 2: ændret indstilling',
      'Punkt 3: nyt bilag »Tal«'
    ])
  })

  test('of a closed item no word is kept but its public title', () => {
    const secret = item('a', 1, {
      closed: true,
      title: 'Opsigelse af Palle Ravn',
      publicTitle: 'Personalesag',
      sections: {
        recommendation: [],
        case: [{ ...emptyBlock, content: [{ text: 'Palle Ravn' }] }],
        minutes: []
      }
    })
    const annexes = [{ ...EMPTY_ANNEX, itemId: 'a', title: 'Brev til Palle Ravn' }]
    const kept = JSON.stringify(snapshotOf(meeting([secret], { annexes }), digest))
    expect(kept).not.toContain('Ravn')
    expect(kept).not.toContain(digest('Palle Ravn'))
    expect(kept).toContain('Personalesag')
  })

  test('the kept run is increasing and as long as any other', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]), (numbers) => {
        const kept = [...longestRun(numbers)]
          .sort((one, other) => one - other)
          .map((i) => numbers[i] as number)
        expect([...kept].sort((one, other) => one - other)).toEqual(kept)
        expect(kept.length).toBe(
          Math.max(
            0,
            ...subsets(numbers)
              .filter(isRising)
              .map(({ length }) => length)
          )
        )
      })
    )
  })
})

const emptyBlock = {
  id: 'block',
  order: 'a0',
  type: 'paragraph' as const,
  level: 0,
  inside: null,
  content: [{ text: '' }],
  table: null,
  outcome: null,
  responsible: null,
  due: null
}

const subsets = (list: readonly number[]): number[][] =>
  Array.from({ length: 2 ** list.length }, (_, mask) => list.filter((_one, i) => (mask >> i) % 2 === 1))
const isRising = (list: readonly number[]) => list.every((one, i) => i === 0 || (list[i - 1] as number) < one)

describe('sending out', () => {
  const ready = meeting([item('a', 1)])
  const out = { ...ready, issues: [issue('agenda', 1)] }

  test.each([
    ['an empty agenda', meeting([]), 'agenda', 'issue-empty'],
    ['the agenda once more', out, 'agenda', 'issue-again'],
    ['a revision before there is anything to revise', ready, 'revised_agenda', 'issue-first'],
    ['a revision without a change', out, 'revised_agenda', 'issue-unchanged'],
    ['a supplement without an item', out, 'supplementary_agenda', 'issue-nothing-new']
  ] as const)('%s is refused with what to do', (_, of, kind, code) => {
    expect(refusalOf(of, kind, { all: 0, newItems: 0 })?.code).toBe(code)
  })

  test('agendas count together, minutes by themselves', () => {
    const issues = [issue('agenda', 1), issue('revised_agenda', 2), issue('minutes', 1)]
    expect(nextVersion(issues, 'supplementary_agenda')).toBe(3)
    expect(nextVersion(issues, 'minutes')).toBe(2)
  })

  test('an issued agenda moves the meeting on, never back', () => {
    expect(phaseAfter('planned', 'agenda')).toBe('agenda_issued')
    expect(phaseAfter('in_session', 'supplementary_agenda')).toBe('in_session')
    expect(phaseAfter('agenda_draft', 'minutes')).toBe('agenda_draft')
  })

  test('the file is named so that any system takes it', () => {
    const of = { date: '2026-03-12', bodyName: 'Styregruppen: øst/vest', title: null }
    expect(issuedName(of, 'revised_agenda', 2)).toBe(
      '2026-03-12 Revideret dagsorden Styregruppen øst vest (2)'
    )
  })

  test('everybody on the list gets it once, with the address where one is known', () => {
    const people = ['Maja Brandt', 'Ib Lund', 'Ib Lund'].map((name, i) => ({
      ...EMPTY_PERSON,
      name,
      personId: i === 0 ? 'p' : null
    }))
    expect(usualRecipients({ attendance: people }, () => 'maja@nordby.dk')).toEqual([
      { name: 'Maja Brandt', email: 'maja@nordby.dk' },
      { name: 'Ib Lund', email: null }
    ])
  })

  test('who is on a mailing list too gets it once', () => {
    const usual = [
      { name: 'Maja Brandt', email: 'maja@nordby.dk' },
      { name: 'Ib Lund', email: null }
    ]
    const listed = [
      { name: 'M. Brandt', email: 'MAJA@nordby.dk' },
      { name: 'Ib Lund', email: null },
      { name: '', email: 'post@nordby.dk' },
      { name: 'Post', email: 'post@nordby.dk' }
    ]
    expect(withListed(usual, listed).map(({ name }) => name)).toEqual([
      'Maja Brandt',
      'Ib Lund',
      'post@nordby.dk'
    ])
  })

  test.each([
    ['Dagsorden Styregruppemøde', 'revised_agenda', 'Revideret dagsorden Styregruppemøde'],
    ['Mødedagsorden for Klyngen', 'supplementary_agenda', 'Tillægsdagsorden for Klyngen'],
    ['Temamøde', 'revised_agenda', 'Revideret dagsorden Temamøde'],
    ['Dagsorden', 'agenda', 'Dagsorden']
  ] as const)('%s as %s', (title, kind, expected) => expect(titled(title, kind)).toBe(expected))

  test('the mail says what it brings, and no word of it is code', () => {
    const cover = {
      kind: 'agenda' as const,
      meeting: { ...EMPTY_MEETING, bodyName: 'A & <B>', date: '2026-03-12', start: '09:00', end: '11:30' },
      note: 'Husk kalender.',
      files: [{ name: 'Dagsorden.docx' }]
    }
    expect(coverText(cover)).toContain('A & <B>, 12. marts 2026, kl. 09.00–11.30')
    expect(coverHtml(cover)).toContain('A &amp; &lt;B&gt;')
    expect(plainOf(coverHtml(cover))).toBe(coverText(cover).trim())
  })
})

const EMPTY_PERSON = {
  id: 'person',
  personId: null as string | null,
  name: '',
  title: null,
  organization: null,
  sector: null,
  status: null,
  mode: null,
  role: null,
  isMember: false,
  substituteFor: null,
  itemIds: [],
  order: 'a0'
}
