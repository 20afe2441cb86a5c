import { findDate } from './dates'
import { plainText } from './inline'
import type { Line } from './lines'
import { boldLead } from './lines'
import { isPeopleHead } from './people-table'
import { normal } from './words'

export type SectionLabel = 'recommendation' | 'case' | 'minutes' | 'annexes' | 'annexesWithMinutes'
export type PeopleLabel = 'participants' | 'guests' | 'excused' | 'absent'
export type FrontLabel =
  | 'chair'
  | 'minuteTakers'
  | 'time'
  | 'date'
  | 'end'
  | 'form'
  | 'place'
  | 'caseNumber'
  | 'contact'
  | 'body'
  | 'title'
  | 'documentDate'
  | 'contents'
export type LabelKind = SectionLabel | PeopleLabel | FrontLabel | 'subCase'

export interface Label {
  kind: LabelKind
  /** as printed, without the colon */
  wording: string
  /** what follows on the same line, marks kept */
  rest: string
  /** a colon, a tab or wide spaces stood behind it, or it is a heading or bold */
  marked: boolean
  /** the user said so, or an earlier document of the body taught it: no context speaks against it */
  sure?: boolean
}

/** Labels that a body taught, by their normal form. */
export type Learned = ReadonlyMap<string, LabelKind>

const WORDS: Record<LabelKind, string> = {
  recommendation:
    'indstilling|indstillinger|indstilling til beslutning|sekretariatets indstilling|forvaltningens indstilling|direktionens indstilling|administrationens indstilling|formandskabets indstilling|indstilling og beslutningstema|forslag til beslutning|anbefaling|anbefalinger|forslag|forslag til indstilling|forslag til vedtagelse|beslutningstema|indstiller|det indstilles|sekretariatet indstiller|til beslutning|recommendation|recommendations|proposal|proposed decision',
  case: 'sagsfremstilling|sagsfremstilling og baggrund|beskrivelse af sagen|sagsbeskrivelse|resume|baggrund|beskrivelse|sagen|fremstilling|redegørelse|sagens baggrund|sagens indhold|supplerende sagsfremstilling|sagsresume|kort resume|sag|beskrivelse af punktet|baggrund for sagen|punktets indhold|orientering om sagen|motivation|formål|sammenfatning|sammendrag|introduktion|indledning|kort sagsfremstilling|sagsfremstilling/baggrund|baggrund og formål|resume af sagen|background|summary|presentation of the case',
  minutes:
    'referat|beslutning|beslutninger|konklusion|beslutningsreferat|mødereferat|referat og beslutning|referat/beslutning|beslutning/referat|drøftelse og beslutning|udvalgets beslutning|styregruppens beslutning|gruppens beslutning|bestyrelsens beslutning|rådets beslutning|behandling|mødets behandling|behandling på mødet|referat af drøftelsen|referat fra mødet|drøftelse|afgørelse|opsamling|referat af punktet|konklusion og opfølgning|beslutning og opfølgning|minutes|decision|decisions|conclusion|discussion|discussion and decision',
  annexes:
    'bilag|bilagsliste|bilagsfortegnelse|bilagsoversigt|vedlagte bilag|vedlagt|vedhæftet|vedhæftede bilag|bilag til punktet|bilag til dagsorden|bilag til dagsordenen|bilag med dagsorden|bilag med dagsordenen|bilag til sagen|oversigt over bilag|annex|annexes|appendix|appendices|attachments|enclosures',
  annexesWithMinutes:
    'bilag med referat|bilag med referatet|bilag til referat|bilag til referatet|bilag udsendt med referatet|bilag vedlagt referatet|vedlagt referatet|bilag vedhæftet referatet|bilag, der udsendes med referatet',
  participants:
    'deltagere|mødedeltagere|deltagere i mødet|deltagere på mødet|til stede|tilstede|tilstedeværende|fremmødte|mødt|mødte|medlemmer|deltog|deltagende|følgende deltog|deltagerliste|deltagerkreds|mødekreds|deltagelse|i mødet deltog|til stede var|følgende var til stede|øvrige deltagere|desuden deltog|endvidere deltog|herudover deltog|desuden deltager|øvrige|medlemmer til stede|tilstedeværende medlemmer|fremmøde|fra forvaltningen deltog|fra administrationen deltog|fra sekretariatet deltog|administrationen|deltagere (inviterede)|inviterede|mødedeltager|deltager|deltagere i øvrigt|desuden deltagere|mødeindkaldte|indkaldte|sekretariat|fra sekretariatet|fra administrationen|administration|fra forvaltningen|forvaltningen|fra embedsværket|tilforordnede|observatører|sekretariatsbetjening|sekretariatet|present|participants|attendees|attendance|in attendance|members present|attending|ledelsesrepræsentanter|medarbejderrepræsentanter|arbejdsmiljørepræsentanter|tillidsrepræsentanter|ledelsessiden|medarbejdersiden|a-siden|b-siden|a-side|b-side|ledelsen',
  guests:
    'gæst|gæster|inviterede gæster|særligt inviterede|særligt indbudte|oplægsholder|oplægsholdere|eksterne deltagere|gæstedeltagere|indbudte gæster|indbudte|gæster på mødet|deltog som gæst|guests|invited guests|speakers',
  excused:
    'afbud|afbud fra|meldt afbud|fraværende med afbud|forfald|med afbud|der var afbud fra|afbud meldt af|afbudsliste|afbud/fraværende|fravær med afbud|afbud til mødet|der er afbud fra|afbud modtaget fra|apologies|apologies for absence|apologies received|regrets',
  absent:
    'fraværende|fraværende uden afbud|uden afbud|udeblevet|udeblevne|udeblevet uden afbud|ikke til stede|ikke mødt|fravær|fravær uden afbud|ikke fremmødte|ikke deltagende|absent',
  chair:
    'mødeleder|ordstyrer|dirigent|formand|mødeformand|leder af mødet|mødets leder|mødeledelse|mødeledere|ordstyrere|forperson|formand for mødet|chair|chairperson|chairman|meeting chair|chaired by',
  minuteTakers:
    'referent|referenter|referat ved|referat v/|referat v|referatskriver|sekretær|referat udarbejdet af|referatet er udarbejdet af|referat skrevet af|ref.|ref|mødereferent|referat af|referatansvarlig|sekretærer|protokolfører|minute taker|minute-taker|minutes by|minutes taken by|secretary|rapporteur|notetaker|referent/sekretær',
  time: 'tidspunkt|start|tid|mødetidspunkt|mødetid|tid og sted|dato og tid|dato/tid|hvornår|dato og tidspunkt|mødedato og tidspunkt|afholdt|mødet afholdt|tidspunkt og sted|dag og tid|starttidspunkt|klokken|dato, tid og sted|dato og sted|mødedato og -tid|tid/sted|møde afholdt|starttid|mødestart|starttidspunkt for møde|starttidspunkt for mødet|mødet startede|mødet begyndte|tid & sted|dato & tid|hvornår og hvor|time|date and time|when',
  date: 'dato|dag|ugedag|mødedato|mødedag|dato for møde|dato for mødet|date',
  end: 'sluttidspunkt|slut|sluttidspunkt for møde|sluttidspunkt for mødet|mødet afsluttet|mødet slutter|sluttid|mødeslut|mødet sluttede|mødet slut|mødet hævet|mødet sluttet',
  form: 'form|mødeform|mødetype|afholdelsesform',
  place:
    'sted|mødested|lokale|hvor|mødelokale|lokation|adresse|mødested og lokale|sted/lokale|place|venue|location|where',
  caseNumber:
    'sagsnr|sagsnr.|sagsnummer|sags-id|sagsid|sags id|sag nr.|sag nr|sag-nr.|journalnr.|journalnr|journal nr.|j.nr.|j. nr.|j.nr|journalnummer|sags nr.|sags nr|sags-nr.|esdh-nr.|esdh-sag|sagsnr. (esdh)|sagsident|sags nummer|sagsnumre|case no|case no.|file no.|ref. no.|case number',
  contact:
    'kontakt|kontaktperson|kontaktpersoner|henvendelse|henvendelse til|spørgsmål rettes til|kontaktoplysninger|eventuelle spørgsmål|kontakt ved spørgsmål|afbud meldes til|afbud bedes meldt til|kontakt i sekretariatet',
  body: 'udvalg|forum|gruppe|mødeforum|møde i|styregruppe|mødegruppe|råd|organ|mødefora',
  title: 'emne|møde|vedrørende|vedr.|mødetitel|mødenavn|titel|overskrift|mødets navn',
  documentDate:
    'udsendt|udsendt den|udsendelsesdato|referatdato|dokumentdato|referat dateret|udarbejdet|udarbejdet den|dateret|dagsorden udsendt|referat udsendt|referatets dato|den',
  contents:
    'dagsorden|mødets dagsorden|indhold|indholdsfortegnelse|dagsordensoversigt|punkter|punktoversigt|oversigt|indholdsoversigt|dagsordenspunkter|oversigt over punkter|mødets punkter|punkter på åben dagsorden|punkter på lukket dagsorden|punkter på åbent møde|punkter på lukket møde|åben dagsorden|lukket dagsorden|åbent møde|lukket møde|åbne sager|lukkede sager|indholdsfortegnelse åben dagsorden|sagsoversigt|agenda',
  subCase:
    'økonomi|økonomiske konsekvenser|lovgrundlag|retsgrundlag|høring|tidsplan|tidligere behandling|tidligere politisk behandling|personalemæssige konsekvenser|kommunikation|konsekvenser|videre proces|den videre proces|proces|vurdering|sekretariatets bemærkninger|forvaltningens vurdering|administrationens vurdering|sundhedsmæssige konsekvenser|politik og strategi|borgerinddragelse|inddragelse|opfølgning|perspektiv|sagens behandling|miljømæssige konsekvenser|juridiske konsekvenser|økonomi og ressourcer|effekt|mål'
}

const BY_WORD = new Map<string, LabelKind>()
for (const [kind, list] of Object.entries(WORDS) as [LabelKind, string][]) {
  for (const word of list.split('|')) if (!BY_WORD.has(word)) BY_WORD.set(word, kind)
}

/** Labels that also say who or when: "Beslutning i Ældreudvalget den 3. maj 2012", "Sekretariatets indstilling". */
const PATTERNS: readonly [RegExp, LabelKind][] = [
  [/^(?:beslutning|behandling|behandlet|drøftelse|referat) (?:i|fra|på) \S.{2,120}$/i, 'minutes'],
  [/^(?:beslutning|behandling) den \S.{4,40}$/i, 'minutes'],
  [/^[\p{L}-]{4,40}s (?:beslutning|konklusion|behandling)$/iu, 'minutes'],
  [/^[\p{L}-]{3,40}(?: [\p{L}-]{1,30}){0,4}s (?:beslutning|behandling) den \S.{4,30}$/iu, 'minutes'],
  [/^(?:beslutning|behandling) \S.{4,60}$/i, 'minutes'],
  [/^[\p{L}-]{4,40}s indstilling$/iu, 'recommendation'],
  [/^indstilling fra \S.{2,80}$/i, 'recommendation'],
  [/^(?:deltagere|mødedeltagere|deltog) (?:fra|for) \S.{2,80}$/i, 'participants'],
  [/^(?:fra|for) [\p{L} ]{3,60} (?:deltog|deltager|mødte)$/iu, 'participants']
]

/** "Beslutning i Sundhedsudvalget", "Behandling i Social- og Sundhedsudvalget": capitals to the end. */
const BODY_ONLY = /^(?:Beslutning|Behandling) i \p{Lu}[\p{L}-]+(?: (?:og|for|\p{Lu}[\p{L}-]+)){0,4}$/u

function lookUp(text: string, marked: boolean): LabelKind | null {
  const word = normal(text)
  const known = BY_WORD.get(word) ?? BY_WORD.get(word.replace(/\.$/, ''))
  if (known) return known
  for (const [pattern, kind] of PATTERNS) {
    if (!pattern.test(text)) continue
    // Without a colon or emphasis only a date or a bare name at the end tells a label from the beginning of a sentence.
    if (
      kind === 'minutes' &&
      / /.test(text) &&
      !/s (?:beslutning|konklusion|behandling)$/i.test(text) &&
      !marked &&
      !endsWithDate(text) &&
      !BODY_ONLY.test(text)
    )
      return null
    return kind
  }
  return null
}

function endsWithDate(text: string): boolean {
  const date = findDate(text)
  return date !== null && text.slice(date.index + date.length).replace(/[\s.:,()]/g, '') === ''
}

/** Words too common to be labels unless a colon or emphasis says so. */
const NEEDS_MARK = new Set(
  'ledelsesrepræsentanter|medarbejderrepræsentanter|arbejdsmiljørepræsentanter|tillidsrepræsentanter|ledelsessiden|medarbejdersiden|a-siden|b-siden|a-side|b-side|ledelsen|background|summary|discussion|decision|conclusion|recommendation|proposal|minutes|present|absent|chair|secretary|time|date|place|when|where|venue|location|attending|attendance|apologies|regrets|guests|speakers|annex|appendix|forslag|afholdt|start|slut|dag|øvrige|deltog|sag|sagen|den|form|formand|møde|mål|tid|hvor|effekt|proces|inddragelse|mødt|mødte|udarbejdet|udsendt|forum|gruppe|råd|ref|deltager|medlemmer|drøftelse|behandling|vedlagt|punkter|indhold|oversigt|titel|baggrund|redegørelse|beskrivelse|opfølgning|organ|adresse|vedrørende|emne|høring|formål|introduktion|indledning|sammendrag|perspektiv|kommunikation|økonomi|vurdering|indstiller|konsekvenser|tidsplan|motivation|opsamling|administrationen|styregruppe|klokken|konklusion|anbefaling|afgørelse|udvalg|til beslutning|dato|sted|lokale|tidspunkt|indkaldte|inviterede|indbudte|kontakt|henvendelse|sekretær|det indstilles|sekretariatet indstiller'.split(
    '|'
  )
)

function split(raw: string): { lead: string; rest: string } | null {
  const colon = raw.slice(0, 140).search(/:(?!\/\/|\d)/)
  if (colon > 0) {
    let rest = raw.slice(colon + 1)
    let lead = raw.slice(0, colon)
    // "**Sted:** Rådhuset" and "**Sted**: Rådhuset": the marks belong to the label.
    const stars = /^(\*\*|__|\*|_)/.exec(lead)
    if (stars?.[1]) {
      const mark = stars[1]
      lead = lead.slice(mark.length)
      if (lead.endsWith(mark)) lead = lead.slice(0, -mark.length)
      else if (rest.trimStart().startsWith(mark)) rest = rest.trimStart().slice(mark.length)
      else if (rest.trimEnd().endsWith(mark)) rest = rest.trimEnd().slice(0, -mark.length)
      else return null
    }
    return { lead: plainText(lead).trim(), rest: rest.trim() }
  }
  return null
}

/** "Der var afbud fra Anne Lund og Bo Dam.": a sentence that lists who is missing. */
const REGRETS = /^(?:[Dd]er (?:var|er) (?:meldt |modtaget )?afbud fra|Afbud fra):?\s+(\p{Lu}.+?)\.?$/u

/** "I mødet deltog Anne Lund og Bo Dam.": a sentence that lists who came. */
const CAME =
  /^(?:(?:I|På) mødet deltog|Mødet havde deltagelse af|Til stede (?:på mødet )?var|Følgende deltog(?: i mødet)?|Mødt var)(?: følgende)?:?\s+(\p{Lu}\p{Ll}+.+?)\.?$/u

/** "Sagsnr. 12/838", "Sag nr. 21/30412": the number follows without a colon. */
const CASE_LINE =
  /^\(?(sags?\s?-?(?:nr\.?|nummer|id)|journal\s?nr\.?|j\.\s?nr\.?|esdh-?nr\.?)\s?:?\s+(?=\S*\d)(?=\S{0,20}[/.-])([\p{L}\d][\p{L}\d./-]{2,30})\)?$/iu

/** Fields of a letterhead whose values stand on the next line. */
const PLAIN_FIELDS = new Set(['dato', 'tid', 'sted', 'tidspunkt', 'lokale', 'kontakt'])

/** A word alone on its line, without colon or emphasis, is a label when it begins with a capital and stands apart. */
function isPlainLabel(line: Line, whole: string, kind: LabelKind): boolean {
  if (!/^\p{Lu}/u.test(whole)) return false
  if (!NEEDS_MARK.has(normal(whole))) return true
  if (PLAIN_FIELDS.has(normal(whole))) return true
  return line.gap > 0 && (isSectionLabel(kind) || kind === 'subCase')
}

/** A line set in italics as a whole: emphasis enough for a label. */
const ITALIC = /^(?:\*[^*\s][^*]{0,120}\*|_[^_\s][^_]{0,120}_)$/

/** A label that the body has taught, alone on its line or in front of a colon. */
export function learnedLabel(line: Line, learned: Learned): Label | null {
  if (line.cells || line.bullet || line.text.length > 6000) return null
  const whole = line.text.replace(/\s?:$/, '')
  const kind = learned.get(normal(whole))
  if (kind) return { kind, wording: whole, rest: '', marked: true, sure: true }
  const parts = split(line.raw) ?? boldLead(line.raw) ?? wide(line.raw)
  const first =
    parts && parts.lead.length <= 120 ? learned.get(normal(parts.lead.replace(/\s?:$/, ''))) : null
  if (!parts || !first) return null
  return {
    kind: first,
    wording: parts.lead.replace(/\s?:$/, ''),
    rest: parts.rest,
    marked: true,
    sure: true
  }
}

/** The label that a line is or begins with, or null. */
export function matchLabel(line: Line, learned?: Learned): Label | null {
  if (line.cells) return rowLabel(line.cells)
  if (line.text.length > 6000 || line.bullet) return null
  const taught = learned && learned.size > 0 ? learnedLabel(line, learned) : null
  if (taught) return taught
  const whole = line.text.replace(/\s?(?::|\s[–-])$/, '')
  if (whole.length <= 140 && !/[.!?]$/.test(whole.replace(/nr\.$|ref\.$|vedr\.$/i, ''))) {
    const marked = line.strong || /:$|\s[–-]$/.test(line.text) || ITALIC.test(line.raw)
    const kind = lookUp(whole, marked)
    if (kind && (marked || isPlainLabel(line, whole, kind))) return { kind, wording: whole, rest: '', marked }
  }
  const numbered = CASE_LINE.exec(line.text)
  if (numbered?.[1] && numbered[2]) {
    return { kind: 'caseNumber', wording: numbered[1], rest: numbered[2], marked: true }
  }
  const regrets = REGRETS.exec(line.text)
  if (regrets?.[1] && line.text.length < 400)
    return { kind: 'excused', wording: 'Afbud', rest: regrets[1], marked: true }
  const came = CAME.exec(line.text)
  if (came?.[1] && line.text.length < 1200)
    return { kind: 'participants', wording: 'Deltagere', rest: came[1], marked: true }
  const parts = split(line.raw) ?? boldLead(line.raw) ?? wide(line.raw)
  if (!parts || parts.lead.length > 120) return null
  const kind = /^\p{Ll}/u.test(parts.lead) && !line.strong ? null : lookUp(parts.lead, true)
  return kind ? { kind, wording: parts.lead.replace(/\s?:$/, ''), rest: parts.rest, marked: true } : null
}

/** "Sted      Rådhuset", "Sted<tab>Rådhuset": columns that a PDF or a letterhead left behind. */
function wide(raw: string): { lead: string; rest: string } | null {
  const columns = /^(\S(?:[^\t]{0,60}?\S)?)(?:[ \u00a0]{2,}|\t+ *)(\S.*)$/.exec(raw)
  return columns ? { lead: plainText(columns[1] ?? ''), rest: columns[2] ?? '' } : null
}

function rowLabel(cells: string[]): Label | null {
  if (isPeopleHead(cells)) return { kind: 'participants', wording: 'Deltagere', rest: '', marked: true }
  const first = plainText(cells[0] ?? '').replace(/\s?:$/, '')
  // "Forslag | Pris" names the columns of a table.
  if (first === '' || cells.length < 2 || /^forslag$/i.test(first)) return null
  const kind = lookUp(first, true)
  const rest = cells.slice(1).filter((cell) => cell !== '')
  return kind ? { kind, wording: first, rest: rest.join('; '), marked: true } : null
}

/** Whether a cell names a field of the front or a list of people. */
export function isFieldName(cell: string): boolean {
  const text = plainText(cell).replace(/\s?:$/, '').trim()
  const kind = text === '' || text.length > 60 ? null : lookUp(text, true)
  return kind !== null && !isSectionLabel(kind) && kind !== 'subCase' && kind !== 'contents'
}

const SECTION_LABELS: ReadonlySet<LabelKind> = new Set([
  'recommendation',
  'case',
  'minutes',
  'annexes',
  'annexesWithMinutes'
])
const PEOPLE_LABELS: ReadonlySet<LabelKind> = new Set(['participants', 'guests', 'excused', 'absent'])

export const isSectionLabel = (kind: LabelKind | undefined): kind is SectionLabel =>
  kind !== undefined && SECTION_LABELS.has(kind)
export const isPeopleLabel = (kind: LabelKind | undefined): kind is PeopleLabel =>
  kind !== undefined && PEOPLE_LABELS.has(kind)

/** "Sekretariatet indstiller, at …", "Det indstilles, at …": an opening that begins a recommendation by itself. */
export const OPENS_RECOMMENDATION =
  /^(?:(?:det|der) (?:indstilles|foreslås|anbefales)|[\p{L}-]{4,40}(?: [\p{L}-]{2,30}){0,3} (?:indstiller|anbefaler|foreslår))(?:\s?[,:]|\s+(?:at|til)(?!\p{L})|$)/iu
