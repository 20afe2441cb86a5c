import type { Outcome } from '../../../preload/contract/values'

/** Past participles and their outcome; the first that a short sentence ends on counts. */
const RESULTS: readonly [RegExp, Outcome][] = [
  [/^(?:blev |er |var )?ikke (?:blevet )?(?:drøftet|behandlet|nået)/, 'not_discussed'],
  [/^(?:nåede|nås) ikke/, 'not_discussed'],
  [/^(?:ikke (?:tiltrådt|godkendt|vedtaget)|forkastet|afvist|nedstemt|afslået)/, 'not_endorsed'],
  [/^(?:godkendt|vedtaget)/, 'approved'],
  [/^(?:tiltrådt|tiltrædes|tilsluttet|anbefalet|anbefales)/, 'endorsed'],
  [/^(?:taget|tages|toges|tog) (?:til|med) (?:efterretning|orientering)/, 'noted'],
  [/^til(?:\s+)(?:efterretning|orientering)/, 'noted'],
  [/^(?:udsat|udsættes|udskudt|udskydes)/, 'postponed'],
  [/^(?:tilbagesendt|sendt tilbage|sendes tilbage|tilbagesendes|hjemsendt)/, 'returned'],
  [/^(?:oversendt|oversendes|fremsendt|fremsendes|videresendt|videresendes)/, 'forwarded'],
  [/^(?:udgår|udgik|udgået|taget af dagsordenen|tages af dagsordenen|bortfalder|bortfaldt)/, 'withdrawn'],
  [/^(?:drøftet|drøftedes|blev drøftet)/, 'discussed'],
  [/^(?:besluttet)/, 'decided']
]

const SUBJECT =
  '(?:dagsorden(?:en)?|indstilling(?:en|erne)?|referat(?:et|erne)?|beslutningsreferat(?:et)?|orientering(?:en|erne)?|forslag(?:et|ene)?|punkt(?:et|erne)?|sag(?:en|erne)?|redegørelse(?:n)?|kommissori(?:um|et)|udkast(?:et)?|mødeplan(?:en)?|handleplan(?:en)?|handlingsplan(?:en)?|aftale(?:n)?|budget(?:tet)?|regnskab(?:et)?|rapport(?:en)?|plan(?:en)?|procesplan(?:en)?|tidsplan(?:en)?|notat(?:et)?|oplæg(?:get)?|statusrapport(?:en)?|status|meddelelser(?:ne)?|årsrapport(?:en)?|årshjul(?:et)?|strategi(?:en)?|forretningsorden(?:en)?|samarbejdsaftale(?:n)?|[\\p{L}-]{3,40}(?:referatet|planen|aftalen|rapporten|notatet|programmet|indstillingen|orienteringen|strategien))'
const ADVERBS =
  '(?:enstemmigt |herefter |hermed |dermed |derefter |uden bemærkninger |således |i sin helhed |efterfølgende |kort |også )*'

/** "Dagsordenen blev godkendt", "Forslaget til procesplan blev enstemmigt godkendt": no comma, no other clause. */
const PASSIVE = new RegExp(
  `^(?:(?:den|det|de) [\\p{L}-]{3,30} )?${SUBJECT}(?: (?:til|om|fra|for|vedrørende|af|i|på|over)(?: [^\\s,;]{1,40}){1,12}?)? (?:(?:blev|er|bliver|blev der|er blevet) ${ADVERBS}|(?=udsættes|udgår|udgik|oversendes|tages|sendes|udskydes|anbefales|tiltrædes|nåede|drøftedes))`,
  'iu'
)
/** "Udvalget godkendte indstillingen", "Styregruppen tog orienteringen til efterretning". */
const ACTIVE_BODY = '[\\p{L}-]{3,40}(?:et|en|erne|rummet|gruppe|udvalg|forum|råd)?(?: [\\p{L}-]{2,30}){0,2}'
const ACTIVE: readonly [RegExp, Outcome][] = [
  [
    new RegExp(
      `^${ACTIVE_BODY} (?:godkendte|vedtog) (?:enstemmigt )?${SUBJECT}(?: [^\\s,;]{1,40}){0,8}$`,
      'iu'
    ),
    'approved'
  ],
  [
    new RegExp(
      `^${ACTIVE_BODY} (?:tiltrådte|tilsluttede sig) (?:enstemmigt )?${SUBJECT}(?: [^\\s,;]{1,40}){0,8}$`,
      'iu'
    ),
    'endorsed'
  ],
  [
    new RegExp(
      `^${ACTIVE_BODY} tog ${SUBJECT}(?: [^\\s,;]{1,40}){0,8} til (?:efterretning|orientering)$`,
      'iu'
    ),
    'noted'
  ]
]

const LEAD =
  /^(?:enstemmigt |indstilling(?:en|erne)? |dagsorden(?:en)? |referat(?:et)? |punktet |sagen |orientering(?:en)? |forslag(?:et)? |herefter )?/i

/** The result that a text begins with; of "drøftet og oversendes" the second counts. */
function resultOf(text: string): Outcome | null {
  for (const [pattern, outcome] of RESULTS) {
    const match = pattern.exec(text)
    if (!match) continue
    const rest = text.slice(match[0].length)
    const second = outcome === 'discussed' ? /^ og (.+)$/.exec(rest)?.[1] : undefined
    if (second !== undefined) return resultOf(second) ?? outcome
    // A word that goes on ("udsattes"), or a clause of its own, says something else.
    if (/^\p{L}/u.test(rest) || /[,;] (?:at|men|hvis|når|og at)|^ (?:af alle|at)(?!\p{L})/u.test(rest))
      continue
    return outcome
  }
  return null
}

function ofSentence(sentence: string): Outcome | null {
  const text = sentence
    .replace(/[.!\s]+$/, '')
    .replace(/^[-–•"“\s]+/, '')
    .trim()
  if (text === '' || text.length > 220) return null
  const low = text.toLowerCase()
  const words = low.split(/\s+/)
  if (words.length <= 12) {
    const short = resultOf(low.replace(LEAD, ''))
    if (short) return short
  }
  // "Planen blev godkendt med den bemærkning, at …": what comes behind the comma adds to the result.
  const head = /, men(?!\p{L})/u.test(text) ? '' : (text.split(',')[0] ?? '')
  const passive = PASSIVE.exec(head)
  if (passive) {
    const rest = head.toLowerCase().slice(passive[0].length)
    const said = resultOf(rest)
    if (said) return said
  }
  for (const [pattern, outcome] of ACTIVE) if (pattern.test(text)) return outcome
  return null
}

const sentences = (text: string): string[] =>
  text
    .replace(/(\d|kl|nr|pkt|ca|evt|bl\.a|jf|pr|v|mio|kr|ift|fx|f\.eks)\./giu, '$1\u0001')
    .split(/(?<=[.!?])\s+|\n/)
    .map((part) => part.replaceAll('\u0001', '.').trim())
    .filter((part) => part !== '')

/**
 * The result of an item from the paragraphs of its minutes: a single word ("Godkendt.") or a clear short sentence
 * ("Dagsordenen blev godkendt."). Null where there is none, or where two sentences say different things.
 */
export function outcomeOf(paragraphs: readonly string[]): Outcome | null {
  const found = new Set<Outcome>()
  for (const paragraph of paragraphs.slice(0, 400)) {
    if (paragraph.length > 20000) continue
    for (const sentence of sentences(paragraph)) {
      const outcome = ofSentence(sentence)
      if (outcome) found.add(outcome)
    }
  }
  if (found.size > 1) found.delete('discussed')
  return found.size === 1 ? ([...found][0] ?? null) : null
}
