import { DANISH_MONTHS } from '../../../preload/contract/danish'
import type { Dice, Form, TrueItem, TrueMeeting, TruePerson } from './generator'

function printDate(iso: string, dice: Dice): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const pad = (value: number): string => String(value).padStart(2, '0')
  return dice.pick([
    `${day}. ${DANISH_MONTHS[month - 1]} ${year}`,
    `den ${day}. ${DANISH_MONTHS[month - 1]} ${year}`,
    `${pad(day)}-${pad(month)}-${year}`,
    `${day}.${month}.${year}`,
    `onsdag den ${day}. ${DANISH_MONTHS[month - 1]} ${year}`
  ])
}

function printTimes(start: string, end: string, dice: Dice): string {
  const dots = (time: string): string => time.replace(':', '.')
  return dice.pick([
    `kl. ${start}-${end}`,
    `kl. ${dots(start)}–${dots(end)}`,
    `kl. ${start} - ${end}`,
    `kl. ${dots(start)} til ${dots(end)}`
  ])
}

const label = (form: Form, word: string): string => {
  switch (form.labels) {
    case 'plain':
      return word
    case 'colon':
      return `${word}:`
    case 'bold':
      return `**${word}**`
    default:
      return `### ${word}`
  }
}

const field = (form: Form, word: string, value: string): string =>
  form.labels === 'bold' ? `**${word}:** ${value}` : `${word}: ${value}`

function personText(person: TruePerson, form: Form, dice: Dice): string {
  const notes: string[] = []
  if (person.role === 'chair') notes.push('formand')
  if (person.role === 'co_chair') notes.push('medformand')
  if (person.substituteFor)
    notes.push(
      dice.chance(0.5) ? `i stedet for ${person.substituteFor}` : `stedfortræder for ${person.substituteFor}`
    )
  if (person.items.length > 0)
    notes.push(`punkt ${person.items.join(', ')}${person.mode ? ', virtuelt' : ''}`)
  else if (person.mode) notes.push('virtuelt')
  const behind = notes.map((note) => ` (${note})`).join('')
  const parts = [person.name]
  if (form.people === 'titleFirst' && person.title)
    parts[0] = `${person.title[0]?.toUpperCase()}${person.title.slice(1)} ${person.name}`
  else if (person.title) parts.push(person.title)
  const grouped = form.people === 'grouped' && person.status === 'present'
  if (!grouped && person.organization) parts.push(person.organization)
  return parts.join(', ') + behind
}

function peopleLines(meeting: TrueMeeting, form: Form, dice: Dice): string[] {
  const out: string[] = []
  const of = (status: TruePerson['status']): TruePerson[] =>
    meeting.people.filter((person) => person.status === status)
  const list = (word: string, people: TruePerson[]): void => {
    if (people.length === 0) return
    if (form.people === 'inline') {
      const texts = people.map((person) => personText(person, form, dice))
      const last = texts.pop()
      out.push(field(form, word, texts.length > 0 ? `${texts.join(', ')} og ${last}` : `${last}`), '')
      return
    }
    const bullets = dice.chance(0.3) ? '- ' : ''
    if (dice.chance(0.3) && form.people !== 'grouped' && bullets === '') {
      const [first, ...rest] = people.map((person) => personText(person, form, dice))
      out.push(field(form, word, first ?? ''), ...rest, '')
      return
    }
    out.push(label(form, word) + (form.labels === 'plain' ? ':' : ''))
    if (form.labels !== 'plain') out.push('')
    let group = ''
    for (const person of people) {
      if (form.people === 'grouped' && person.status === 'present' && person.organization !== group) {
        if (group !== '') out.push('')
        group = person.organization ?? ''
        out.push(group)
      }
      out.push(bullets + personText(person, form, dice))
    }
    out.push('')
  }
  list(form.words.participants, of('present'))
  list('Gæst', of('guest'))
  list(form.words.excused, of('excused'))
  return out
}

function titleLine(item: TrueItem, form: Form): string {
  const by = item.presenters.length > 0 ? ` v/ ${item.presenters.join(' og ')}` : ''
  const slot = item.start ? ` (${item.start}-${item.end})` : ''
  const text = `${item.title}${by}${slot}`
  switch (form.item) {
    case 'punkt':
      return `Punkt ${item.number}: ${text}`
    case 'pkt':
      return `Pkt. ${item.number} ${text}`
    case 'ad':
      return `Ad ${item.number}. ${text}`
    case 'sag':
      return `Sag nr. ${item.number} ${text}`
    case 'bold':
      return `**${item.number}. ${text}**`
    case 'heading':
      return `## ${item.number}. ${text}`
    case 'paren':
      return `${item.number}) ${text}`
    default:
      return `${item.number}. ${text}`
  }
}

/** Paragraph lines; a line beginning with "= " is kept whole by the line breaker. */
function itemLines(item: TrueItem, meeting: TrueMeeting, form: Form, dice: Dice): string[] {
  const out: string[] = []
  if (form.caseNumber === 'above') out.push(item.caseNumber ?? '')
  out.push(titleLine(item, form))
  if (form.caseNumber === 'below') out.push(`Sagsnr. ${item.caseNumber}`)
  out.push('')
  if (item.recommendation.length > 0) {
    if (form.recommendation === 'sentence') {
      item.recommendation = [`Det indstilles, at gruppen ${item.recommendation[0]}.`]
      out.push(item.recommendation[0] ?? '', '')
    } else if (form.recommendation === 'opening') {
      item.recommendation = [
        'Sekretariatet indstiller,',
        ...item.recommendation.map((point) => `at gruppen ${point}`)
      ]
      out.push(...item.recommendation.flatMap((text) => [text, '']))
    } else {
      out.push(label(form, form.words.recommendation), '')
      const bullet = form.recommendation === 'bullets'
      item.recommendation = item.recommendation.map((point) => `At gruppen ${point}`)
      out.push(...item.recommendation.map((text) => (bullet ? `- ${text}` : text)), '')
    }
  }
  if (item.case.length > 0) {
    out.push(label(form, form.words.case), '')
    if (form.numbersInText && dice.chance(0.5)) {
      const list = ['Færre borgere er visiteret', 'Sygefraværet er faldet', 'Priserne er lavere end ventet']
      item.case.push('Der peges på tre forhold:', ...list)
      out.push(
        ...item.case.slice(0, -3).flatMap((text) => [text, '']),
        ...list.map((text, i) => `${i + 1}. ${text}`),
        ''
      )
    } else out.push(...item.case.flatMap((text) => [text, '']))
  }
  const minutes =
    form.words.minutes === 'BODY'
      ? `Beslutning i ${meeting.body} den ${meeting.date.split('-').reverse().join('-')}`
      : form.words.minutes
  out.push(label(form, minutes), '', ...item.minutes.flatMap((text) => [text, '']))
  if (item.annexes.length > 0) {
    out.push(label(form, 'Bilag'), '')
    for (const annex of item.annexes)
      out.push(
        `${form.annexes === 'bullets' ? '- ' : ''}${annex.label ? `${annex.label} ` : ''}${annex.title}`
      )
    out.push('')
  }
  return out
}

/** Breaks a line at the margin, inside words too where the form asks for it. */
function wrap(line: string, form: Form): string[] {
  if (line.length <= form.margin || /^[#*|]/.test(line)) return [line]
  const result: string[] = []
  let rest = line
  while (rest.length > form.margin) {
    const cut = rest.lastIndexOf(' ', form.margin)
    if (cut < 20) break
    const word = rest.slice(cut + 1).split(' ')[0] ?? ''
    const room = form.margin - cut - 2
    const inside =
      form.lines === 'hyphenated' && /^\p{Ll}{9,}/u.test(word) && room >= 4
        ? Math.min(room, word.length - 4)
        : 0
    if (inside >= 4) {
      result.push(`${rest.slice(0, cut + 1 + inside)}-`)
      rest = rest.slice(cut + 1 + inside)
    } else {
      result.push(rest.slice(0, cut))
      rest = rest.slice(cut + 1)
    }
  }
  result.push(rest)
  return result
}

/** Prints a meeting in a form: the document's text. */
export function print(meeting: TrueMeeting, form: Form, dice: Dice): string {
  const heading = `Referat af møde i ${meeting.body}`
  const out: string[] = [
    form.labels === 'heading' ? `# ${heading}` : form.labels === 'bold' ? `**${heading}**` : heading,
    ''
  ]
  out.push(
    field(
      form,
      form.words.time,
      `${printDate(meeting.date, dice)} ${printTimes(meeting.start, meeting.end, dice)}`
    )
  )
  out.push(field(form, form.words.place, meeting.place))
  out.push(field(form, form.words.chair, meeting.chair))
  out.push(field(form, form.words.taker, meeting.minuteTakers.join(' og ')), '')
  out.push(...peopleLines(meeting, form, dice))
  if (form.annexesInFront && meeting.items.some((item) => item.annexes.length > 0)) {
    out.push(label(form, 'Bilag') + (form.labels === 'plain' ? ':' : ''), '')
    for (const item of meeting.items)
      for (const annex of item.annexes) out.push(`- Punkt ${item.number}: ${annex.title}`)
    out.push('')
  }
  if (form.contents) {
    out.push(label(form, 'Indholdsfortegnelse'), '')
    for (const item of meeting.items) out.push(`${item.number}. ${item.title}`)
    out.push('')
  }
  for (const item of meeting.items) out.push(...itemLines(item, meeting, form, dice))
  const broken = form.lines === 'long' ? out : out.flatMap((line) => wrap(line, form))
  return pages(space(broken, form), form)
}

/** Blank lines between all lines; what was a blank line becomes a wider gap. */
function space(lines: string[], form: Form): string[] {
  if (form.lines !== 'spaced' && form.lines !== 'hyphenated') return lines
  return lines.flatMap((line) => (line === '' ? ['  '] : ['', line]))
}

function pages(lines: string[], form: Form): string {
  if (!form.pages) return lines.join('\n')
  const out: string[] = []
  let page = 1
  lines.forEach((line, i) => {
    out.push(line)
    if (i % 42 === 41) out.push(`Side ${page++} af 9`, '\f')
  })
  return out.join('\n')
}
