import { plainText } from './inline'
import type { Line } from './lines'
import type { RecognisedAnnex } from './recognised'
import { endsSentence, squeeze } from './words'
import type { Wrapping } from './wrapping'
import { continues, joinParts, LONGEST_LINE } from './wrapping'

export interface AnnexEntry {
  annex: RecognisedAnnex
  lines: Line[]
}

const NONE =
  /^(?:ingen(?: bilag)?|der er ingen bilag(?: til punktet| til sagen)?|intet|[-–—]+|n\/a|bilag: ingen)\.?$/i
const ITEM =
  /^((?:dagsordens?punkt|punkt|pkt\.?|ad|sag)\.?\s*(?:nr\.?\s*)?(\d{1,3}))(?![\d/])\s*[,:.)–—-]*\s*(?=\S)/i
const NUMBER =
  /^(bilag\s*(?:nr\.?\s*)?(?:\d{1,3}(?:[.,-]\d{1,3}){0,3}[a-zæøå]?|[A-ZÆØÅ](?:\.?\d{1,2})?))(?![\p{L}\d/])\s*[:.)–—-]*\s*/iu
const PLAIN_NUMBER = /^(\d{1,3}(?:\.\d{1,2})?[.)]|\d{1,2}\.\d{1,2}|\d{1,2}[a-h](?=\s\p{Lu}))\s+(?=\S)/u
/** "1 (Åben) Notat (123456/21)": what a portal prints of an annex. */
const PORTAL = /^(\d{1,3})[.)]?\s+\((?:åben|lukket|offentlig|fortrolig)\)\s+(.+)$/i
const PORTAL_ID =
  /\s*\((?:\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,5}-\d{2}|\d{3,10}[/-]\d{2,4}|dok\.?(?:nr\.?)?\s?\S{3,20}|id:?\s?\d+)\)$/i
const ITEM_BEHIND = /^\(?(?:til )?(?:punkt|pkt\.?)\s*(?:nr\.?\s*)?(\d{1,3})\)?\s*[:.–-]*\s*/i

/** Reads "Punkt 2: Titel", "Bilag 1 Titel", "Bilag 3 (punkt 4): Titel", "Titel". Null when it says that there are none. */
export function readAnnex(text: string, item: number | null, withMinutes: boolean): RecognisedAnnex | null {
  let rest = text.trim().replace(/^\((bilag\s.*)\)$/i, '$1')
  if (rest === '' || NONE.test(rest)) return null
  const portal = PORTAL.exec(rest)
  if (portal?.[1] && portal[2])
    return { label: portal[1], title: portal[2].replace(PORTAL_ID, '').trim(), item, withMinutes }
  let label: string | null = null
  let number = item
  const of = ITEM.exec(rest)
  if (of?.[1] && item === null) {
    label = of[1].trim()
    number = Number(of[2])
    rest = rest.slice(of[0].length)
  }
  const numbered = NUMBER.exec(rest)
  if (numbered?.[1]) {
    label = numbered[1].trim()
    rest = rest.slice(numbered[0].length)
    const behind = ITEM_BEHIND.exec(rest)
    if (behind && item === null && number === null) {
      number = Number(behind[1])
      rest = rest.slice(behind[0].length)
    }
  } else if (label === null) {
    const plain = PLAIN_NUMBER.exec(rest)
    if (plain?.[1]) {
      label = plain[1].replace(/[.)]$/, '')
      rest = rest.slice(plain[0].length)
    }
  }
  const title = rest.replace(PORTAL_ID, '').trim()
  return { label, title: title === '' ? (label ?? text.trim()) : title, item: number, withMinutes }
}

/**
 * The annexes of a list. `left` are lines behind a bulleted list that are no annexes any more;
 * `none` are lines that only say that there are none.
 */
export function readAnnexList(
  lines: readonly Line[],
  wrapping: Wrapping,
  item: number | null,
  withMinutes: boolean
): { entries: AnnexEntry[]; none: Line[]; left: Line[] } {
  const result: { entries: AnnexEntry[]; none: Line[]; left: Line[] } = { entries: [], none: [], left: [] }
  const groups: { source: string; lines: Line[] }[] = []
  const bulleted = lines.some((line) => line.bullet)
  const margin = { chars: wrapping.chars, width: wrapping.width }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const prev = lines[i - 1]
    const last = groups[groups.length - 1]
    const starts =
      line.bullet ||
      PORTAL.test(line.text) ||
      NUMBER.test(line.text) ||
      ITEM.test(line.text) ||
      line.cells !== null
    const join =
      prev && last && !starts && last.source.length < LONGEST_LINE
        ? continues(prev, line, wrapping, margin)
        : 'new'
    if (
      !starts &&
      last &&
      (join !== 'new' || (line.indent > (prev?.indent ?? 0) && line.gap === 0 && prev?.bullet))
    ) {
      last.source = joinParts(last.source, line.raw, wrapping)
      last.lines.push(line)
      continue
    }
    // After the bullets, or where somebody begins to tell something, the list is over.
    if (!starts && last && (bulleted || (endsSentence(line.text) && line.text.length > 80))) {
      result.left.push(...lines.slice(i))
      break
    }
    groups.push({
      source: line.cells ? line.cells.filter((cell) => cell !== '').join(' ') : line.raw,
      lines: [line]
    })
  }
  for (const group of groups.flatMap(splitInline)) {
    const annex = readAnnex(plainText(group.source).replace(/\s+/g, ' '), item, withMinutes)
    if (annex) result.entries.push({ annex, lines: group.lines })
    else result.none.push(...group.lines)
  }
  return result
}

/** "3.1 Program for KOL, 3.2 Program for diabetes", "Bilag 1: Notat; Bilag 2: Udkast" on one line. */
function splitInline(group: { source: string; lines: Line[] }): { source: string; lines: Line[] }[] {
  const parts = group.source.split(
    /\s*(?:[,;]|\sog)\s+(?=(?:bilag\s(?:nr\.?\s?)?\d{1,3}(?:\.\d{1,2})?\s?[:–-]?\s|\d{1,2}\.\d{1,2}\.?\s)\s*\p{Lu})/iu
  )
  return parts.length > 1 ? parts.map((source) => ({ ...group, source })) : [group]
}

/** An annex listed in front and again under its item is one annex; returns the place of the one that stays. */
export function mergeAnnex(annexes: RecognisedAnnex[], annex: RecognisedAnnex): number {
  const key = squeeze(annex.title)
  const at = annexes.findIndex(
    (held) =>
      squeeze(held.title) === key && (held.item === annex.item || held.item === null || annex.item === null)
  )
  const held = annexes[at]
  if (!held) return annexes.push(annex) - 1
  held.item = held.item ?? annex.item
  held.label = held.label ?? annex.label
  return at
}

/** A readable title from the name of an annex file ("Bilag/Punkt_5_Bilag_1_Notat_om_drift.pdf"). */
export function annexOfFile(path: string): RecognisedAnnex | null {
  const name = path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/\.+\w{2,5}$/, '')
  const match = /^punkt_(\d{1,3})_(bilag_\d{1,3})_(.+)$/i.exec(name)
  if (!match?.[2] || !match[3]) return null
  const words = (text: string): string => text.replace(/_+/g, ' ').replace(/\.+$/, '').trim()
  return { label: words(match[2]), title: words(match[3]), item: Number(match[1]), withMinutes: false }
}
