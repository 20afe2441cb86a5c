/** What words look like: names, organisations, titles. Signs of form, never lists of actual people or bodies. */

const PARTICLES = new Set([
  'af',
  'von',
  'van',
  'der',
  'den',
  'de',
  'du',
  'la',
  'el',
  'al',
  'bin',
  'ibn',
  'zu',
  'di',
  'da',
  'dos'
])
const NAME_WORD = /^\p{Lu}[\p{L}'’´-]*\.?$/u

const ORG_WORD =
  /(?<!\p{L})(?:kommun(?:e|en|er|erne)|region(?:en|er|erne)?|regionshospital\p{L}*|\p{L}*hospital(?:et|er|erne)?|hospitalsenhed\p{L}*|\p{L}*sygehus\p{L}*|\p{L}*psykiatri(?:en)?|\p{L}*universitet\p{L}*|institut\p{L}*|\p{L}*cent(?:er|ret|re)|\p{L}*afdeling(?:en|er)?|\p{L}*forvaltning(?:en)?|\p{L}*sekretariat(?:et)?|\p{L}*styrelse(?:n)?|ministeri\p{L}*|magistrat\p{L}*|(?:almen )?praksis|plo|\p{L}*forening(?:en|er|erne)?|\p{L}*forbund(?:et)?|\p{L}*udvalg(?:et)?|\p{L}*grupp(?:e|en|er|erne)|\p{L}*råd(?:et)?|nævn(?:et)?|\p{L}*klinik(?:ken)?|\p{L}*(?:læge|sundheds|pleje|råd)hus(?:et)?|bestyrelse(?:n)?|\p{L}*organisation(?:en|er|erne)?|\p{L}*klynge(?:n|r|rne)?|stab(?:en)?|fakultet\p{L}*|\p{L}*forum|\p{L}*netværk(?:et)?|partnerskab(?:et)?|skole(?:n)?|højskole(?:n)?|fonden|selskab(?:et)?|a\/s|aps|danske|dansk|patienter|pårørende|almenpraksis|apotek(?:et)?|beredskab(?:et)?|politi(?:et)?|direktionen|administrationen|forretningsudvalg(?:et)?|\p{L}*område(?:t|r)?|\p{L}*enhed(?:en)?|\p{L}*team(?:et)?|\p{L}*tjeneste(?:n)?)(?!\p{L})/iu
const ALL_CAPS = /^\p{Lu}{2,}(?:[-/]\p{L}+)*$/u

const TITLE_WORD =
  /(?:direktør|direktionsmedlem|chef|leder|konsulent|læge|lægen|sygeplejerske|plejerske|jordemoder|borgmester|rådmand|koordinator|sekretær|medarbejder|fuldmægtig|formand|forperson|specialist|rådgiver|psykolog|psykiater|professor|lektor|adjunkt|forsker|repræsentant|terapeut|assistent|planlægger|medlem|medlemmet|udvikler|ansvarlig|jurist|økonom|akademiker|pædagog|inspektør|manager|partner|student|praktikant|elev|advokat|revisor|arkitekt|ingeniør|redaktør|ph\.d\.-studerende|studerende|delegeret|bibliotekar|forstander|controller|analytiker|farmaceut|apoteker|fysioterapeut|sagsbehandler|visitator|observatør|tovholder|projektleder|stabsleder|næstformand|viceborgmester|socialrådgiver|overlæge)(?:en|eren)?$/iu
const TITLE_START =
  /^(?:ledende|praktiserende|konstitueret|fungerende|kst\.|fg\.|cheflæge|faglig|administrerende|tidligere|\p{L}+faglig)\b/iu

export const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[éè]/g, 'e')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** Letters and digits only, for comparing titles that differ in spaces, signs or case. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

export const startsLower = (text: string): boolean => /^["'“”»«(]?\p{Ll}/u.test(text)
export const startsUpper = (text: string): boolean => /^["'“”»«(]?\p{Lu}/u.test(text)

/** Ends like a sentence or an introduction to a list. */
export const endsSentence = (text: string): boolean => /[.!?:]["'”’»«)\]*_]*$/.test(text.trimEnd())

/** "overlæge", "HR-chef", "ledende overlæge": a word of work somewhere in it. */
export function looksLikeTitle(text: string): boolean {
  if (TITLE_START.test(text)) return true
  return text
    .split(/[\s,/]+/)
    .slice(0, 8)
    .some((word) => TITLE_WORD.test(word.replace(/[.,;:)]+$/, '')))
}

/** "Skovby Kommune", "HE Nord", "PLO-Øst", "Institut for …": a word or sign of an organisation in it. */
export function looksLikeOrganization(text: string): boolean {
  if (ORG_WORD.test(text)) return true
  return text.split(/\s+/).some((word) => ALL_CAPS.test(word.replace(/[.,;:()]+/g, '')))
}

/** Two to six capitalised words that name neither an organisation nor a job. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 7 || text.length > 80) return false
  const last = words[words.length - 1] ?? ''
  if (!NAME_WORD.test(words[0] ?? '') || !/^\p{Lu}[\p{L}'’´-]+$/u.test(last)) return false
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word))) return false
  if (ORG_WORD.test(text) || words.some((word) => /^\p{Lu}{3,}$/u.test(word) || /^\p{Lu}{2}$/u.test(word)))
    return false
  return !words.some((word) => TITLE_WORD.test(word))
}

/** One capitalised word that may be a person known by the first name only. */
export const looksLikeFirstName = (text: string): boolean =>
  /^\p{Lu}[\p{Ll}é-]+$/u.test(text) && !looksLikeOrganization(text) && !looksLikeTitle(text)
