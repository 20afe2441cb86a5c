import type { Dice } from '../generator'
import { SENTENCES } from '../vocabulary'
import { printDate } from './front'
import type { ItemForm } from './items'
import { pad, type Sheet, type TrueItem } from './truth'
import { ANNEXES, POINTS, RESULTS, SUBHEADINGS, TASKS, TOLD } from './words'

export const label = (form: ItemForm, word: string): string => {
  if (form.labels === 'colon') return `${word}:`
  if (form.labels === 'bold') return `**${word}**`
  if (form.labels === 'heading') return `### ${word}`
  if (form.labels === 'italic') return `*${word}*`
  return word
}

const prose = (dice: Dice, list: readonly string[], most: number): string[] =>
  Array.from({ length: dice.int(1, most) }, () =>
    Array.from({ length: dice.int(1, 3) }, () => dice.pick(list)).join(' ')
  )

export function printRecommendation(sheet: Sheet, item: TrueItem, form: ItemForm): void {
  const { dice, lines } = sheet
  const points = Array.from({ length: form.points === 'sentence' ? 1 : dice.int(1, 3) }, () =>
    dice.pick(POINTS)
  )
  const who = dice.pick(['gruppen', 'udvalget', 'styregruppen'])
  const word = form.words.recommendation
  const opensItself = word === 'Administrationen indstiller'
  const opening = dice.pick([
    'Sekretariatet indstiller,',
    'Det indstilles, at',
    'Administrationen indstiller til udvalget,'
  ])
  if (form.points === 'sentence') {
    item.recommendation = [`Det indstilles, at ${who} ${points[0]}.`]
    if (!opensItself && dice.chance(0.6) && form.labels !== 'inline') lines.push(label(form, word), '')
    lines.push(item.recommendation[0] ?? '', '')
    return
  }
  const at = points.map((point) => `at ${who} ${point}`)
  if (form.points === 'opening' || opensItself || form.labels === 'inline') {
    if (!opensItself && dice.chance(0.5) && form.labels !== 'inline') lines.push(label(form, word), '')
    item.recommendation = [opening, ...at]
    const bullet = dice.chance(0.4) ? '- ' : ''
    lines.push(
      opening,
      ...(dice.chance(0.5) || bullet === '' ? [''] : []),
      ...at.flatMap((text) => (bullet ? [bullet + text] : [text, ''])),
      ''
    )
    return
  }
  lines.push(label(form, word), '')
  item.recommendation = at
  if (form.points === 'rows') lines.push(...at.map((text) => `| at | ${text.slice(3)} |`), '')
  else if (form.points === 'numbered') {
    item.recommendation = at.map((text) => `A${text.slice(1)}`)
    lines.push(...item.recommendation.map((text, i) => `${i + 1}. ${text}`), '')
  } else if (form.points === 'bullets')
    lines.push(...at.map((text) => `${dice.pick(['- ', '• '])}${text}`), '')
  else lines.push(...at.flatMap((text) => [text, '']))
}

export function printCase(sheet: Sheet, item: TrueItem, form: ItemForm): void {
  const { dice, lines } = sheet
  const texts = prose(dice, SENTENCES, 3)
  const [first, ...rest] = texts
  item.case = texts
  if (form.labels === 'inline')
    lines.push(`${form.words.case}: ${first}`, '', ...rest.flatMap((text) => [text, '']))
  else lines.push(label(form, form.words.case), '', ...texts.flatMap((text) => [text, '']))
  if (dice.chance(0.25) && form.labels !== 'inline') {
    const heading = dice.pick(SUBHEADINGS)
    const more = dice.pick(SENTENCES)
    item.case.push(heading, more)
    lines.push(label(form, heading).replace(/^### /, '#### '), '', more, '')
    if (form.labels === 'colon') item.case[item.case.length - 2] = `${heading}:`
  }
  if (dice.chance(0.2)) {
    const list = ['Færre borgere er visiteret', 'Sygefraværet er faldet', 'Priserne er lavere end ventet']
    item.case.push('Der peges på tre forhold:', ...list)
    const numbered = dice.chance(0.5)
    lines.push(
      'Der peges på tre forhold:',
      '',
      ...list.map((text, i) => `${numbered ? `${i + 1}.` : '-'} ${text}`),
      ''
    )
  }
}

export function minutesWord(sheet: Sheet, form: ItemForm): string {
  const { truth, dice } = sheet
  if (form.words.minutes === 'BODY')
    return `Beslutning i ${truth.body} den ${(truth.date ?? '').split('-').reverse().join('-')}`
  if (form.words.minutes === 'BEHANDLING') return dice.pick([`Behandling i ${truth.body}`, 'Behandling'])
  return form.words.minutes
}

export function printMinutes(sheet: Sheet, item: TrueItem, form: ItemForm, bare: boolean): void {
  const { dice, lines, marks } = sheet
  const [result, outcome] = dice.pick(RESULTS)
  const texts = dice.chance(0.5) ? [result] : [...prose(dice, TOLD, 2), result]
  item.outcome = outcome
  item.minutes = [...texts]
  const [first, ...rest] = texts
  if (!bare && form.labels === 'inline')
    lines.push(
      `${form.words.minutes === 'BODY' || form.words.minutes === 'BEHANDLING' ? 'Beslutning' : form.words.minutes}: ${first}`,
      '',
      ...rest.flatMap((text) => [text, ''])
    )
  else {
    if (!bare) lines.push(label(form, minutesWord(sheet, form)), '')
    const boldResult = marks && dice.chance(0.15)
    lines.push(...texts.flatMap((text) => [boldResult && text === result ? `**${text}**` : text, '']))
  }
  if (form.words.minutes === 'Referat' && !bare && dice.chance(0.25)) {
    const text = `Gruppen ${dice.pick(POINTS)}.`
    lines.push(`${marks && dice.chance(0.5) ? '**Beslutning:**' : 'Beslutning:'} ${text}`, '')
    item.decisions.push(text)
    item.minutes.push(text)
  }
  printTasks(sheet, item, form)
}

function printTasks(sheet: Sheet, item: TrueItem, form: ItemForm): void {
  const { dice, lines, truth } = sheet
  if (form.tasks === 'none' || !dice.chance(0.4)) return
  const year = Number((truth.date ?? '2022').slice(0, 4)) + 1
  const task = (): { text: string; responsible: string; due: string } => ({
    text: dice.pick(TASKS),
    responsible: dice.chance(0.5)
      ? (dice.pick(truth.people).name as string)
      : dice.pick(['Skovby Kommune', 'Sekretariatet', 'HE Nord']),
    due: `${year}-${pad(dice.int(1, 12))}-${pad(dice.int(1, 28))}`
  })
  if (form.tasks === 'table') {
    const tasks = Array.from({ length: dice.int(1, 3) }, task)
    lines.push('| Hvad | Hvem | Hvornår |', '| --- | --- | --- |')
    for (const one of tasks) lines.push(`| ${one.text} | ${one.responsible} | ${printDate(one.due, dice)} |`)
    lines.push('')
    item.actions.push(...tasks)
    item.minutes.push(...tasks.map((one) => one.text))
    return
  }
  const one = task()
  const word = dice.pick(['Opgave', 'Aktion', 'Opgave'])
  item.actions.push(one)
  item.minutes.push(one.text)
  if (form.tasks === 'labelled') {
    lines.push(
      `${word}: ${one.text}`,
      `Ansvarlig: ${one.responsible}`,
      `Frist: ${printDate(one.due, dice)}`,
      ''
    )
    return
  }
  const sentence = `${one.responsible} ${one.text[0]?.toLowerCase()}${one.text.slice(1)} inden ${printDate(one.due, dice).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`
  one.text = sentence
  item.minutes[item.minutes.length - 1] = sentence
  lines.push(`${word}: ${sentence}`, '')
}

export function printAnnexes(sheet: Sheet, item: TrueItem, form: ItemForm, next: number): number {
  const { dice, lines, truth } = sheet
  if (form.annexes === 'none' || !dice.chance(0.5)) return next
  const titles = [
    ...new Set(Array.from({ length: dice.int(1, 3) }, () => `${dice.pick(ANNEXES)} ${item.number}`))
  ]
  truth.annexes.push(...titles.map((title) => ({ item: item.number, title })))
  const word =
    form.labels === 'inline'
      ? 'Bilag'
      : label(form, dice.pick(['Bilag', 'Bilag', 'Vedlagte bilag', 'Vedlagt']))
  const head = /^(?:Vedlagt|Bilag)$/.test(word) && form.labels !== 'plain' ? `${word}:` : word
  if (form.annexes === 'inline') {
    lines.push(`Bilag: ${titles.map((title, i) => `${item.number}.${i + 1} ${title}`).join(', ')}`, '')
    return next
  }
  lines.push(form.labels === 'inline' ? 'Bilag:' : head, '')
  titles.forEach((title, i) => {
    if (form.annexes === 'numbered') lines.push(`Bilag ${next++} ${title}`)
    else if (form.annexes === 'dash') lines.push(`Bilag ${next++} – ${title}`)
    else if (form.annexes === 'files') lines.push(`- ${title}.pdf`)
    else if (form.annexes === 'links') lines.push(`- [${title}](https://kystland.dk/bilag/${next++})`)
    else if (form.annexes === 'portal')
      lines.push(`${i + 1} (Åben) ${title} (${dice.int(100000, 999999)}/21)`)
    else lines.push(`- ${title}`)
  })
  if (form.annexes === 'files')
    for (const annex of truth.annexes)
      if (titles.includes(annex.title) && !annex.title.endsWith('.pdf')) annex.title += '.pdf'
  lines.push('')
  return next
}
