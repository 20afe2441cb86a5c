import { EMAIL, People, type ReadPeople } from './row-rules'

/** People out of a mail's From, To and Cc lines as they are shown or sent, or out of a bare list of addresses. Pure. */

const PEOPLE = /^\s*(?:til|fra|cc|bcc|kopi(?: til)?|to|from|deltagere|modtagere|required|optional)\s*:\s*/i
/** Lines of a mail that hold no people; what follows them until the next line of people does neither. */
const OTHER =
  /^\s*(?:emne|subject|sendt|sent|dato|date|vedhæftede filer|vedhæftet|attachments|prioritet|importance|svar til|reply-to|message-id|mime-version|content-\S+|received|x-\S+)\s*:/i

interface Part {
  row: number
  text: string
}

/** The parts of a line between semicolons, outside quotation marks and angle brackets. */
function splitAt(text: string, signs: string): string[] {
  const parts = ['']
  let quoted = false
  let inside = 0
  for (const sign of text) {
    if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '<' || sign === '(' || sign === '[')) inside += 1
    else if (!quoted && (sign === '>' || sign === ')' || sign === ']')) inside = Math.max(0, inside - 1)
    if (!quoted && inside === 0 && signs.includes(sign)) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

const hasAddress = (text: string): boolean => /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/.test(text)

/**
 * Commas separate too, but "Lund, Bo <b@…>" is one person: a piece of one word that is followed by a piece without an
 * address of its own before its name belongs to it.
 */
function splitAtCommas(text: string): string[] {
  const pieces = splitAt(text, ',')
  const parts: string[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    const next = pieces[at + 1]
    const isSurname = /^\s*"?\p{Lu}[\p{L}'’-]+\s*$/u.test(piece) && !hasAddress(piece)
    if (isSurname && next !== undefined && /^\s*\p{Lu}/u.test(next)) {
      parts.push(`${piece},${next}`)
      at += 1
    } else parts.push(piece)
  }
  return parts
}

/** The lines that hold people, continued ones put together; all lines where none is named. */
function peopleLines(text: string): Part[] {
  const lines = text.split('\n').map((line, index) => ({ row: index + 1, text: line }))
  if (!lines.some((line) => PEOPLE.test(line.text))) return lines
  const found: Part[] = []
  let taking = false
  for (const line of lines) {
    const last = found.at(-1)
    if (PEOPLE.test(line.text)) {
      found.push({ row: line.row, text: line.text.replace(PEOPLE, '') })
      taking = true
    } else if (OTHER.test(line.text) || line.text.trim() === '') taking = false
    else if (taking && last) last.text += ` ${line.text.trim()}`
  }
  return found
}

/** "Lund, Bo (Åmose Kommune) <b@…>": name, organisation and address of one addressee. */
function readAddressee(source: string): { name: string; organization: string | null; email: string | null } {
  let text = source.trim().replace(/^["'](.*)["']$/s, '$1')
  let email: string | null = null
  const bracketed = /[<[]\s*(?:mailto:)?([^<>[\]\s]+@[^<>[\]\s]+)\s*[>\]]/i.exec(text)
  const bare = bracketed ? null : /(?:mailto:)?([^\s<>()"';,:]+@[^\s<>()"';,:]+)/i.exec(text)
  const found = bracketed ?? bare
  if (found?.[1]) {
    email = found[1].replace(/[.,;]+$/, '')
    text = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
  }
  let organization: string | null = null
  text = text.replace(/\(([^)]*)\)/g, (_, note: string) => {
    const words = note.trim()
    // Initials and the address once more are no organisation.
    if (words !== '' && !/^\p{Lu}{1,6}$/u.test(words) && !words.includes('@')) organization = words
    return ' '
  })
  const tail = /\s+(?:[-–|/]|\/\/)\s*(\p{Lu}[^|/]*)$/u.exec(text)
  if (tail?.[1] && organization === null && tail.index > 0) {
    organization = tail[1].trim()
    text = text.slice(0, tail.index)
  }
  const name = text
    .replace(/["<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'•*-]+|[\s',;•*-]+$/g, '')
  // The name is sometimes the address once more.
  return { name: EMAIL.test(name) ? '' : name, organization, email }
}

/** Reads people out of pasted mail headers or a list of names and addresses; rows are lines of the text. */
export function readHeaders(text: string): ReadPeople {
  const people = new People()
  for (const { row, text: line } of peopleLines(text)) {
    const parts = splitAt(line, ';').length > 1 ? splitAt(line, ';') : splitAtCommas(line)
    for (const part of parts) {
      if (part.trim() === '') continue
      const { name, organization, email } = readAddressee(part)
      // A sentence among the addresses is no person.
      if (name.split(' ').length > 6) people.problem(row, 'no-name', name.slice(0, 60))
      else people.add(row, { name, organization, email })
    }
  }
  return people.result('headers')
}
