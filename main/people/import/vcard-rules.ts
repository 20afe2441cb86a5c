import ICAL from 'ical.js'
import { People, type ReadPeople } from './row-rules'

/** Cards in versions 2.1 to 4.0. The older ones are first written as the newer ones are. Pure. */

/** Bytes of quoted-printable as text; the character set that the card names, else UTF-8, else Windows-1252. */
function decodeQuoted(value: string, charset: string | null): string {
  const bytes: number[] = []
  for (let at = 0; at < value.length; at++) {
    const hex = value[at] === '=' ? /^[\dA-F]{2}/i.exec(value.slice(at + 1)) : null
    if (hex) {
      bytes.push(Number.parseInt(hex[0], 16))
      at += 2
    } else bytes.push(...new TextEncoder().encode(value[at]))
  }
  const data = Uint8Array.from(bytes)
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(data)
  } catch {
    return new TextDecoder('windows-1252').decode(data)
  }
}

/** A line of a card as version 3.0 writes it: parameters with names, no quoted-printable, no group before the name. */
function modernLine(line: string): string {
  const colon = line.search(/:(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  if (colon < 0) return line
  const [name = '', ...parameters] = line.slice(0, colon).split(';')
  let value = line.slice(colon + 1)
  const named = parameters.map((one) => (one.includes('=') ? one : `TYPE=${one}`))
  const isQuoted = named.some((one) => /^(ENCODING|TYPE)=QUOTED-PRINTABLE$/i.test(one))
  if (isQuoted) {
    const charset = named.map((one) => /^CHARSET=(.+)$/i.exec(one)?.[1]).find(Boolean) ?? null
    value = decodeQuoted(value, charset).replace(/\r?\n/g, '\\n')
  }
  const kept = named.filter((one) => /^(TYPE|PREF)=[\w",-]+$/i.test(one) && !/QUOTED-PRINTABLE/i.test(one))
  return `${[name.replace(/^[\w-]+\./, ''), ...kept].join(';')}:${value}`
}

const WANTED = /^(BEGIN|END|VERSION|FN|N|ORG|TITLE|ROLE|EMAIL|TEL)$/i

/** One card, unfolded, with the lines that say something about a person here. */
function modernCard(card: string): string {
  const unfolded = card
    // A soft break of quoted-printable, and a folded line.
    .replace(/=\n(?!\s*(?:END|BEGIN):)/gi, '')
    .replace(/\n[ \t]/g, '')
    .split('\n')
  const lines = unfolded
    .map((line) => modernLine(line.trim()))
    .filter((line) => WANTED.test(/^[\w-]+/.exec(line)?.[0] ?? ''))
    .map((line) => (/^VERSION:/i.test(line) ? `VERSION:${line.includes('4') ? '4.0' : '3.0'}` : line))
  return lines.join('\r\n')
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).filter(Boolean).join(' ') : typeof value === 'string' ? value : ''

/** "Krogh;Thea;Bruun;dr.;" is Thea Bruun Krogh. */
function nameOf(card: InstanceType<typeof ICAL.Component>): string {
  const parts = card.getFirstPropertyValue('n') as unknown
  if (Array.isArray(parts)) {
    const [last, first, middle] = parts.map(textOf)
    const name = [first, middle, last].filter(Boolean).join(' ').trim()
    if (name !== '') return name
  }
  return textOf(card.getFirstPropertyValue('fn'))
}

/** The value that is marked as preferred, else the first. */
function preferred(card: InstanceType<typeof ICAL.Component>, name: string): string {
  const all = card.getAllProperties(name)
  const marked = all.find(
    (one) => /pref/i.test(textOf(one.getParameter('type'))) || textOf(one.getParameter('pref')) === '1'
  )
  return textOf((marked ?? all[0])?.getFirstValue())
}

/** Reads people out of cards; a card that can't be read is named by its number and left out. */
export function readVcards(text: string): ReadPeople {
  const people = new People()
  const cards = text.split(/^(?=\s*BEGIN:VCARD)/gim).filter((card) => /BEGIN:VCARD/i.test(card))
  for (const [index, source] of cards.entries()) {
    const row = index + 1
    const end = /^\s*END:VCARD\s*$/im.exec(source)
    if (!end) {
      people.problem(row, 'bad-card')
      continue
    }
    try {
      const card = new ICAL.Component(ICAL.parse(modernCard(source.slice(0, end.index + end[0].length))))
      const organization = card.getFirstPropertyValue('org') as unknown
      people.add(row, {
        name: nameOf(card),
        title: textOf(card.getFirstPropertyValue('title')) || textOf(card.getFirstPropertyValue('role')),
        organization: textOf(Array.isArray(organization) ? organization[0] : organization),
        email: preferred(card, 'email'),
        phone: preferred(card, 'tel')
      })
    } catch {
      people.problem(row, 'bad-card')
    }
  }
  return people.result('vcard')
}
