import { plainText } from '../intake/recognise/inline'
import { isSectionLabel, matchLabel } from '../intake/recognise/labels'
import { boldLead, type Line } from '../intake/recognise/lines'
import { CLOSED_ALONE } from '../intake/recognise/titles'
import { type FormPart, labelKey } from './form-rules'
import { minutesIn } from './minutes-rules'

/** What a line of a contribution stands for: a part of the item, the frame around it, or the minutes-to-be. */
export type ContributedLabel = FormPart | 'frame' | 'minutes' | 'heading'

export interface FoundLabel {
  part: ContributedLabel
  /** what follows on the line, marks kept */
  rest: string
}

const WORDS: Record<Exclude<ContributedLabel, 'heading'>, string> = {
  title:
    'titel|punktets titel|titel på punkt|titel på punktet|punkttitel|overskrift|emne|punktets overskrift|punktets navn|dagsordenspunkt|punkt|sagens titel|title|agenda item',
  presenters:
    'fremlægges af|fremlægger|fremlægges ved|fremlæggelse|fremlæggelse ved|fremlæggelse v/|oplæg|oplæg ved|oplæg v/|oplæg af|oplægsholder|oplægsholdere|præsenteres af|præsentation ved|punktansvarlig|punktejer|ansvarlig|ansvarlig for punktet|forelægges af|forelægger|orientering ved|orientering v/|indlæg ved|indledning ved|indledes af|introduceres af|deltager under punktet|v/|ved|sagsfremsteller|sagsfremstiller|forslagsstiller|stillet af|presenter|presented by',
  plannedMinutes:
    'tidsforbrug|tid|varighed|forventet tid|forventet tidsforbrug|forventet varighed|anslået tid|anslået tidsforbrug|afsat tid|tid på dagsordenen|tidsramme|minutter|antal minutter|behandlingstid|ønsket tid|tid i minutter|tidsforbrug i minutter|tidsforbrug i min|tidsforbrug i min.|time needed|duration|minutes needed',
  caseNumber:
    'sagsnr|sagsnr.|sagsnummer|sags-id|journalnr.|journalnr|journalnummer|j.nr.|esdh-nr.|case number',
  closed:
    'lukket punkt|lukket|åbent eller lukket|åbent/lukket|åben/lukket|lukket punkt?|fortroligt|fortrolig|offentlighed|closed',
  publicTitle: 'offentlig titel|titel i den offentlige dagsorden|titel på den åbne dagsorden|public title',
  recommendation:
    'indstilling|indstillinger|indstilling til beslutning|forslag til beslutning|forslag til indstilling|anbefaling|beslutningstema|ønsket beslutning|hvad ønskes besluttet|hvad skal besluttes|hvad skal forummet beslutte|hvad skal der besluttes|hvad skal vi beslutte|formål med punktet|det ønskes|recommendation',
  case: 'sagsfremstilling|beskrivelse af sagen|sagsbeskrivelse|beskrivelse|baggrund|resume|resumé|kort beskrivelse|kort resume|indhold|sag|sagen|motivation|redegørelse|uddybning|beskrivelse af punktet|case|background|description',
  annexes:
    'bilag|bilagsliste|vedlagte bilag|vedlagt|vedhæftet|vedhæftede bilag|bilag til punktet|materiale|annexes|attachments',
  frame:
    'forum|udvalg|møde|mødedato|til mødet|til møde|frist|frist for punkter|deadline|gruppe|dato for møde|styregruppe|bestilt af|udfyldt af|indsendt af|indsender|afsender|kontaktperson|kontakt|dato',
  minutes: 'referat|beslutning|beslutninger|konklusion|referat/beslutning'
}

const BY_WORD = new Map<string, ContributedLabel>()
for (const [part, list] of Object.entries(WORDS) as [ContributedLabel, string][]) {
  for (const word of list.split('|')) if (!BY_WORD.has(word)) BY_WORD.set(word, part)
}

/** Words that stand at the beginning of sentences and lines too often to be labels without a colon or emphasis. */
const ALONE: ReadonlySet<ContributedLabel> = new Set<ContributedLabel>(['recommendation', 'case', 'annexes'])

/** What stands behind "Lukket punkt" in a form. */
export const ANSWER = /^(?:ja|nej|yes|no|x|åbe?nt?|lukket|[-–☐☒☑✓])(?!\p{L})/iu

interface Split {
  lead: string
  rest: string
  /** a colon, a column or emphasis stood between */
  marked: boolean
}

const WHOLLY_BOLD = /^(\*\*|__)([^*_]+)\1$/
const COLON = /^(\*\*|__|\*|_)?([^:*_\n]{1,70}?)\s*(?::(?:\*\*|__|\*|_)?|(?:\*\*|__|\*|_):)(?!\/\/)\s*(.*)$/
const WIDE = /^(\S(?:[^\t]{0,60}?\S)?)(?:[ \u00a0]{3,}|\t+ *)(\S.*)$/
/** "v/ Anne Holm", "Oplæg v/ Anne Holm" */
const BY = /^((?:oplæg|fremlæggelse|orientering|indlæg|præsentation)?\s?v\s?\/)\s*(\S.*)$/i
/** "Forventet tidsforbrug er ca. 20 minutter": no colon, but nothing else either. */
const TAKES =
  /^(?:(?:forventet|anslået|ønsket)\s)?(?:tidsforbrug(?:et)?|varighed(?:en)?|behandlingstid(?:en)?)\s(?:er\s)?(?:ca\.?\s)?(\d.{0,30})$/i

function splits(line: Line): Split[] {
  if (line.cells) {
    const [first = '', ...others] = line.cells
    const rest = others.filter((cell) => cell.trim() !== '').join(' ')
    return [{ lead: plainText(first).trim(), rest, marked: true }]
  }
  const raw = WHOLLY_BOLD.exec(line.raw)?.[2] ?? line.raw
  const found: Split[] = []
  const colon = COLON.exec(raw)
  if (colon?.[2]) found.push({ lead: plainText(colon[2]).trim(), rest: colon[3] ?? '', marked: true })
  const bold = boldLead(line.raw)
  if (bold) found.push({ ...bold, marked: true })
  const by = BY.exec(line.text)
  if (by?.[1] && by[2] && line.text.length < 160) found.push({ lead: 'v/', rest: by[2], marked: true })
  const wide = WIDE.exec(raw)
  if (wide?.[1] && wide[2]) found.push({ lead: plainText(wide[1]).trim(), rest: wide[2], marked: true })
  found.push({ lead: line.text, rest: '', marked: line.strong || /[:?]$/.test(line.text) })
  return found
}

/** Signs that a form has behind its labels: "(ja/nej)", "(sæt kryds)". */
const withoutHint = (lead: string): string => lead.replace(/\s*\([^()]*\)\s*:?$/, '')

function partOf(lead: string, own: ReadonlyMap<string, FormPart>): ContributedLabel | null {
  const key = labelKey(lead)
  const bare = labelKey(withoutHint(lead))
  return own.get(key) ?? own.get(bare) ?? BY_WORD.get(key) ?? BY_WORD.get(bare) ?? null
}

/**
 * The label that a line is or begins with.
 * @param own labels of the body's form, which count above all others
 * @param stacked the document sets its labels on lines of their own, without colon or emphasis
 */
export function contributedLabel(
  line: Line,
  own: ReadonlyMap<string, FormPart>,
  stacked = false
): FoundLabel | null {
  if (line.bullet || line.text.length > 6000) return null
  for (const { lead, rest, marked } of splits(line)) {
    if (lead === '' || lead.length > 90) continue
    const part = partOf(lead, own)
    if (!part) continue
    const isOwn = own.has(labelKey(lead)) || own.has(labelKey(withoutHint(lead)))
    const apart = rest === '' && /^\p{Lu}/u.test(lead) && (ALONE.has(part) || isOwn || stacked)
    if (!marked && !apart) continue
    // "LUKKET PUNKT: Personalesag" is a title with its mark.
    if (part === 'closed' && rest !== '' && !ANSWER.test(plainText(rest))) return null
    // "Tid: Der er afsat tid til spørgsmål" is a sentence.
    if (part === 'plannedMinutes' && !isOwn && rest !== '' && minutesIn(plainText(rest)) === null) continue
    return { part, rest }
  }
  const takes = TAKES.exec(line.text)
  if (takes?.[1] && minutesIn(takes[1]) !== null) return { part: 'plannedMinutes', rest: takes[1] }
  if (CLOSED_ALONE.test(line.text) && !/^åb/i.test(line.text)) return { part: 'closed', rest: 'ja' }
  return fromDocuments(line)
}

/** A form that sets each label on a line of its own, above its value: at least three different ones tell. */
export function isStacked(lines: readonly Line[], own: ReadonlyMap<string, FormPart>): boolean {
  const parts = new Set<ContributedLabel>()
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (line.bullet || line.cells || line.text.length > 60 || !next || next.gap > 1) return
    const part = /^\p{Lu}/u.test(line.text) ? partOf(line.text, own) : null
    if (part && part !== 'minutes' && part !== 'frame') parts.add(part)
  })
  return parts.size >= 3
}

/** Labels that are known from minutes and agendas: "Sekretariatets indstilling", "Sag nr. 12/838", "Økonomi". */
function fromDocuments(line: Line): FoundLabel | null {
  const label = matchLabel(line)
  if (!label) return null
  if (label.kind === 'caseNumber' && label.rest !== '') return { part: 'caseNumber', rest: label.rest }
  if (label.kind === 'subCase' && label.marked && label.rest === '')
    return { part: 'heading', rest: line.raw }
  if (!isSectionLabel(label.kind)) return null
  return { part: label.kind === 'annexesWithMinutes' ? 'annexes' : label.kind, rest: label.rest }
}
