import type { Dice } from '../generator'
import type { Flavour } from './truth'

const KEPT = /^[#|]|^\*\*.*\*\*$|\.{4}|^\f/

function wrapAt(line: string, margin: number, hyphens: boolean): string[] {
  if (line.length <= margin || KEPT.test(line)) return [line]
  const bullet = /^(?:[-•*]|\d+\.) /.exec(line)?.[0].length ?? 0
  const result: string[] = []
  let rest = line
  while (rest.length > margin) {
    const cut = rest.lastIndexOf(' ', margin)
    if (cut < 20) break
    const word = rest.slice(cut + 1).split(' ')[0] ?? ''
    const room = margin - cut - 2
    const inside = hyphens && /^\p{Ll}{9,}/u.test(word) && room >= 4 ? Math.min(room, word.length - 4) : 0
    if (inside >= 4) {
      result.push(`${rest.slice(0, cut + 1 + inside)}-`)
      rest = rest.slice(cut + 1 + inside)
    } else {
      result.push(rest.slice(0, cut))
      rest = rest.slice(cut + 1)
    }
    if (bullet > 0) rest = `${' '.repeat(bullet)}${rest}`
  }
  result.push(rest)
  return result
}

/** Titles, rows and headings keep their line in a word processor's text; a PDF breaks everything. */
function pdf(lines: readonly string[], dice: Dice, heading: string): string[] {
  const margin = dice.int(72, 96)
  const hyphens = dice.chance(0.4)
  const spaced = dice.chance(0.4)
  const broken = lines.flatMap((line) => wrapAt(line, margin, hyphens))
  const rows = spaced ? broken.flatMap((line) => (line === '' ? ['  '] : ['', line])) : broken
  const size = dice.int(38, 56)
  const foot = dice.pick(['Side # af 9', '#', '- # -', 'head'] as const)
  const out: string[] = []
  let page = 1
  rows.forEach((line, i) => {
    out.push(line)
    if (i % size !== size - 1) return
    if (foot === 'head') out.push('', `${heading}          Side ${page}`, '')
    else out.push('', foot.replace('#', String(page)), '\f')
    page++
  })
  return out
}

/** The document's text as its flavour has it. */
export function render(lines: readonly string[], flavour: Flavour, dice: Dice, heading: string): string {
  switch (flavour) {
    case 'wrapped': {
      const margin = dice.int(60, 100)
      return lines.flatMap((line) => wrapAt(line, margin, dice.chance(0.1))).join('\n')
    }
    case 'twice': {
      const first = dice.int(84, 98)
      const second = dice.int(62, 76)
      return lines
        .flatMap((line) => wrapAt(line, first, false))
        .flatMap((line) => wrapAt(line, second, false))
        .join('\n')
    }
    case 'pdf':
      return pdf(lines, dice, heading).join('\n')
    default:
      return lines.join('\n')
  }
}
