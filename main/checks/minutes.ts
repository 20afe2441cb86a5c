import type { Finding } from '../../preload/contract/checks'
import { danishDate } from '../../preload/contract/danish'
import type { AgendaItem, MeetingDetail } from '../../preload/contract/meeting'
import type { SectionName } from '../../preload/contract/values'
import { finding, goTo, isHeld } from './finding'
import { labelKey, plainLabel, sectionOfLabel } from './labels-seen'
import { foldedText, looksLikePerson } from './names'
import { dateIn, hasText, proseOf, readable, shortened } from './text'

/** What the minutes lack, and labels that were mixed. Pure. */

const MAY_BE_EMPTY =
  /^(punkt \d+\s*)?(eventuelt|næste møde|deltagere|fremmødte|afbud|velkomst|præsentation|evt|pause|frokost|kaffe|skriftlig[et]? orientering(er)?|orientering skriftlig|til skriftlig orientering)\b/iu
const TAKEN_OFF = /(?<![\p{L}])(udgår|udgik|udsat|aflyst|lukket punkt)(?![\p{L}])/iu

const needsMinutes = (meeting: MeetingDetail, item: AgendaItem): boolean =>
  (item.kind === 'ordinary' || item.kind === 'agenda_approval') &&
  !MAY_BE_EMPTY.test(foldedText(readable(item.title))) &&
  !TAKEN_OFF.test(readable(item.title)) &&
  // where the participants stand in the first item, they are its text
  !(meeting.layout.participantsIn === 'first_item' && item === meeting.items[0]) &&
  // what stands under it has the minutes
  !meeting.items.some(({ parentId }) => parentId === item.id) &&
  // the public version of a closed item has no text
  !(item.closed && meeting.hasSource)

/**
 * `item-without-minutes`: the meeting has ended and an item says neither text nor outcome. While nothing at all is
 * written there is one finding for the meeting, not one for each item.
 */
export function itemWithoutMinutes(meeting: MeetingDetail): Finding[] {
  if (!isHeld(meeting)) return []
  const needing = meeting.items.filter((item) => needsMinutes(meeting, item))
  const empty = needing.filter((item) => item.outcome === null && !hasText(item.sections.minutes))
  const [first] = empty
  if (first && empty.length > 2 && empty.length === needing.length)
    return [
      finding(meeting, {
        code: 'item-without-minutes',
        place: ['meeting'],
        message: 'Mødet er holdt, men ingen af punkterne har referat endnu.',
        messageEn: 'The meeting has been held, but none of its items has minutes yet.',
        mend: goTo('minutes', first.id)
      })
    ]
  return empty.map((item) =>
    finding(meeting, {
      code: 'item-without-minutes',
      place: [item.id],
      item,
      message: `Punkt ${item.numberText} (»${shortened(item.title, 60)}«) har intet referat.`,
      messageEn: `Item ${item.numberText} (“${shortened(item.title, 60)}”) has no minutes.`,
      mend: goTo('minutes', item.id)
    })
  )
}

const DEADLINE_IN_WORDS =
  /(?<![\p{L}])(løbende|snarest|(næste|førstkommende|kommende) (møde|ordinære møde)|primo|medio|ultimo|uge \d{1,2}|inden årets udgang|efter sommerferien|hver(t)? (måned|kvartal|år|halvår))(?![\p{L}])/iu

/** The person or municipality that an action's text begins with: "Vestby Kommune sender tal". */
function doerIn(text: string): string | null {
  const organisation =
    /^(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\sKommune|Region\s\p{Lu}[\p{L}-]+|Sekretariatet|Formandskabet|Formanden)(?=\s\p{Ll})/u
  const named = organisation.exec(text)?.[1]
  if (named) return named
  const person = /^((?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+)(?=\s\p{Ll})/u.exec(text)?.[1]
  return person && looksLikePerson(person) ? person : null
}

/** `action-incomplete`: an action without somebody who does it, or without a deadline in the field or in its words. */
export function actionIncomplete(meeting: MeetingDetail): Finding[] {
  return meeting.items.flatMap((item) =>
    item.sections.minutes.flatMap((block) => {
      const text = proseOf(block)
      if (block.type !== 'action' || text === '') return []
      const noDoer = (block.responsible ?? '').trim() === ''
      const noDue = block.due === null && !DEADLINE_IN_WORDS.test(text)
      if (!noDoer && !noDue) return []
      const lacks = noDoer && noDue ? 'en ansvarlig og en frist' : noDoer ? 'en ansvarlig' : 'en frist'
      const lacksEn =
        noDoer && noDue
          ? 'somebody responsible and a deadline'
          : noDoer
            ? 'somebody responsible'
            : 'a deadline'
      const responsible = noDoer ? doerIn(text) : null
      const due = noDue ? dateIn(text, meeting.date) : null
      const words = [responsible, due === null ? null : danishDate(due)].filter((word) => word !== null)
      return finding(meeting, {
        code: 'action-incomplete',
        place: [block.id],
        item,
        person: block.responsible?.trim() || null,
        message: `Opgaven »${shortened(text, 70)}« i punkt ${item.numberText} mangler ${lacks}.`,
        messageEn: `The action “${shortened(text, 70)}” in item ${item.numberText} lacks ${lacksEn}.`,
        mend:
          words.length > 0
            ? {
                type: 'complete-action',
                itemId: item.id,
                blockId: block.id,
                responsible,
                due,
                label: `Sæt ${words.join(' · ')}`,
                labelEn: `Set ${words.join(' · ')}`
              }
            : goTo('minutes', item.id, block.id)
      })
    })
  )
}

const SECTION_NAMES: Record<SectionName, readonly [string, string]> = {
  recommendation: ['indstillingen', 'the recommendation'],
  case: ['sagsfremstillingen', 'the case'],
  minutes: ['referatet', 'the minutes']
}

/**
 * `labels-mixed`: one document calls the same section by different names. An opening sentence ("Det indstilles, at")
 * under a heading is no label of its own, and "Beslutning i <udvalg> den <dato>" is the same as "Beslutning".
 */
export function labelsMixed(meeting: MeetingDetail): Finding[] {
  return (['recommendation', 'case', 'minutes'] as const).flatMap((section) => {
    const own = meeting.labelsSeen.filter((label) => sectionOfLabel(label) === section)
    // the first way of writing each label, in the order given (most used first)
    const rivals = new Map<string, string>()
    for (const label of own) if (!rivals.has(labelKey(label))) rivals.set(labelKey(label), plainLabel(label))
    const [main, ...others] = [...rivals.values()]
    if (main === undefined || others.length === 0) return []
    const [name, nameEn] = SECTION_NAMES[section]
    return finding(meeting, {
      code: 'labels-mixed',
      place: [section],
      message: `Dokumentet kalder ${name} både »${main}« og ${others.map((label) => `»${label}«`).join(' og ')}.`,
      messageEn: `The document calls ${nameEn} both “${main}” and ${others.map((label) => `“${label}”`).join(' and ')}.`,
      mend: {
        type: 'use-label',
        section,
        name: main,
        label: `Brug »${main}« overalt`,
        labelEn: `Use “${main}” throughout`
      }
    })
  })
}
