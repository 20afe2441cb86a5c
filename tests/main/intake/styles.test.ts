import { describe, expect, test } from 'vitest'
import { recogniseMeeting } from '../../../main/intake/recognise'

/** Ways in which offices write an item's number before its title. */
const STYLES: Record<string, (number: number, title: string) => string> = {
  'bold title': (n, t) => `${n}. **${t}**`,
  'bold number': (n, t) => `**${n}.** ${t}`,
  'bold bullet': (n, t) => `- **${n}. ${t}**`,
  'escaped dot': (n, t) => `${n}\\. ${t}`,
  'heading with dash': (n, t) => `### Punkt ${n} – ${t}`,
  'bold Ad': (n, t) => `**Ad ${n}) ${t}**`,
  'title below': (n, t) => `PUNKT ${n}\n${t}`,
  tab: (n, t) => `${n}.\t${t}`,
  dash: (n, t) => `${n} - ${t}`,
  word: (n, t) => `Dagsordenspunkt ${n}: ${t}`,
  colon: (n, t) => `${n}: ${t}`,
  'Punkt nr.': (n, t) => `Punkt nr. ${n} ${t}`,
  'heading, no sign': (n, t) => `## ${n} ${t}`,
  'Pkt. without space': (n, t) => `Pkt.${n}: ${t}`,
  'dot without space': (n, t) => `${n}.${t}`,
  parentheses: (n, t) => `(${n}) ${t}`,
  paragraph: (n, t) => `§ ${n} ${t}`,
  'bold italic': (n, t) => `***${n}. ${t}***`,
  HTML: (n, t) => `<b>${n}. ${t}</b>`,
  'hard space': (n, t) => `${n}.\u00a0${t}`,
  'Sag with dot': (n, t) => `Sag ${n}. ${t}`,
  italic: (n, t) => `_${n}. ${t}_`,
  quote: (n, t) => `> ${n}. ${t}`,
  'star bullet': (n, t) => `*   ${n}. ${t}`
}
const TITLES = [
  'Godkendelse af dagsorden',
  'Status på hjælpemidler',
  'Orientering om budget v/ Ida Ek',
  'Eventuelt'
]

describe.each(Object.keys(STYLES))('items written with: %s', (name) => {
  test.each(['**Indstilling**', 'Indstilling:', '#### Indstilling'])('and labels like %s', (label) => {
    const style = STYLES[name]
    const text = TITLES.map((title, i) => {
      const recommendation = i < 3 ? `${label}\n\nRådet drøfter sagen.\n\n` : ''
      const minutes = `${label.replace('Indstilling', 'Referat')}\n\nRådet var enigt om:\n\n1. Vi går videre.\n2. Vi følger op.\n\n`
      return `${style?.(i + 1, title)}\n\n${recommendation}${minutes}`
    }).join('')
    const meeting = recogniseMeeting(
      `Referat af møde i Ældrerådet den 3. maj 2022 kl. 9-11\n\nDeltagere: Anne Lund, Bo Dam\n\n${text}`
    )
    expect(meeting.items.map((item) => `${item.number} ${item.title}`)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Status på hjælpemidler',
      '3 Orientering om budget',
      '4 Eventuelt'
    ])
    expect(meeting.items.map((item) => item.sections.minutes.length)).toEqual([3, 3, 3, 3])
    expect(meeting.items[2]?.presenters).toEqual(['Ida Ek'])
    expect(meeting.unplaced).toEqual([])
  })
})
