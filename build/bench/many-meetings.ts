import { generateNKeysBetween } from 'fractional-indexing'
import { v7 as uuidv7 } from 'uuid'
import type { Store } from '../../db/store'

/**
 * A store of many meetings for measurements: ten items each, a section or two with text, decisions and participants.
 * The rows are put in directly, without the changes that they would be the fold of; nothing else is left out.
 */

const BODIES = 40
const PEOPLE = 400
const ITEMS = 10

const STEMS =
  'kommun sygehus region læge borger patient budget plan aftal udskrivning genoptræning samarbejd klynge psykiatri hjemmesygepleje indsats forløb ældre børn ung medicin data kvalitet rekruttering kapacitet ambulanc akut telemedicin forebyggelse rehabilitering økonomi målsætning evaluering tilsyn dokumentation kommunikation overgang netværk sektor fællesskab'.split(
    ' '
  )
const ENDINGS = ['', 'en', 'et', 'er', 'erne', 'ernes', 's', 'ens']
const TAILS = [
  'gruppe',
  'møde',
  'plan',
  'udvalg',
  'aftale',
  'projekt',
  'data',
  'indsats',
  'ordning',
  'analyse',
  ''
]
const SMALL =
  'og i at det en der til er som på de med han af for ikke den var et jeg men sig om så har fra nu blev ved også'.split(
    ' '
  )

/** The same numbers each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Some twenty thousand words, of which few are common and most are rare. */
function vocabulary(next: () => number): { words: string[]; draw: () => string } {
  const words: string[] = []
  for (const tail of TAILS)
    for (const stem of STEMS)
      for (const ending of ENDINGS) {
        words.push(`${stem}${tail}${tail === '' ? ending : ending.replace(/^e(?=[nt])/, 'e')}`)
        for (const other of STEMS) if (next() < 0.12) words.push(`${stem}${other}${tail}${ending}`)
      }
  words.sort(() => next() - 0.5)
  return {
    words,
    draw: () => (next() < 0.4 ? pick(SMALL, next) : (words[Math.floor(next() ** 3 * words.length)] as string))
  }
}

const pick = <T>(from: readonly T[], next: () => number) => from[Math.floor(next() * from.length)] as T

/** The words of the texts, from common to rare. */
export function wordsOfTexts(): string[] {
  return vocabulary(numbers(7)).words
}

/** Fills an empty store. */
export function fillStore(store: Store, meetings: number): void {
  const next = numbers(7)
  const { words, draw } = vocabulary(next)
  const text = (count: number) => {
    const drawn = Array.from({ length: count }, draw).join(' ')
    return `${drawn.charAt(0).toUpperCase()}${drawn.slice(1)}.`
  }
  const run = (sql: string) => store.sqlite.prepare(sql)
  const keys = generateNKeysBetween(null, null, Math.max(ITEMS, 20))
  store.guarded(() => {
    const stream = run('INSERT INTO stream (id, kind) VALUES (?, ?)')
    const body = run('INSERT INTO body (id, stream_id, name, kind) VALUES (?, ?, ?, ?)')
    const person = run('INSERT INTO person (id, stream_id, name, title) VALUES (?, ?, ?, ?)')
    const meeting = run(
      'INSERT INTO meeting (id, stream_id, body_id, body_name, title, date, start_time, end_time, place, phase) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
    )
    const item = run(
      'INSERT INTO agenda_item (id, stream_id, order_key, title, kind, presenters, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)'
    )
    const block = run(
      'INSERT INTO block (id, stream_id, item_id, section, order_key, type, content, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
    )
    const attendance = run(
      'INSERT INTO attendance (id, stream_id, order_key, person_id, name, title, organization, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'
    )
    const bodies = Array.from({ length: BODIES }, (_, at) => {
      const id = uuidv7()
      const name = `${pick(['Styregruppen', 'Samordningsgruppen', 'Temagruppen', 'Udvalget'], next)} for ${words[at * 7]} ${at + 1}`
      stream.run(id, 'body')
      body.run(id, id, name, 'steering_group')
      return { id, name }
    })
    const people = Array.from({ length: PEOPLE }, (_, at) => {
      const id = uuidv7()
      const name = `${pick(['Asta', 'Bo', 'Carla', 'Dan', 'Else', 'Finn'], next)} ${pick(['Ørum', 'Friis', 'Møller', 'Holst', 'Bæk'], next)} ${at}`
      stream.run(id, 'person')
      person.run(id, id, name, 'konsulent')
      return { id, name }
    })
    for (let at = 0; at < meetings; at += 1) {
      const id = uuidv7()
      const of = bodies[at % BODIES] as { id: string; name: string }
      const date = new Date(Date.UTC(2006, 0, 2) + Math.floor((at * 7300) / meetings) * 86_400_000)
      stream.run(id, 'meeting')
      const day = date.toISOString().slice(0, 10)
      meeting.run(
        id,
        id,
        of.id,
        of.name,
        `Møde nr. ${at + 1}`,
        day,
        '09:00',
        '11:30',
        `Lokale ${at % 30}`,
        'approved'
      )
      for (let place = 0; place < ITEMS; place += 1) {
        const itemId = uuidv7()
        const outcome = pick(['approved', 'noted', 'endorsed', 'discussed', null], next)
        item.run(itemId, id, keys[place], text(5), 'ordinary', '[]', outcome)
        for (const [order, section, type, length] of [
          [0, 'case', 'paragraph', 45],
          [1, 'minutes', 'paragraph', 30],
          [2, 'minutes', place % 2 === 0 ? 'decision' : 'paragraph', 14]
        ] as const) {
          const content = JSON.stringify([{ text: text(length) }])
          block.run(uuidv7(), id, itemId, section, keys[order], type, content, null)
        }
      }
      for (let place = 0; place < 8; place += 1) {
        const one = people[(at * 3 + place * 17) % PEOPLE] as { id: string; name: string }
        attendance.run(uuidv7(), id, keys[place], one.id, one.name, 'konsulent', 'Fjordby Kommune', 'present')
      }
    }
  })
}
