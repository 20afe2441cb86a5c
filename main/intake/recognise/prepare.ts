import { isFieldName } from './labels'
import { derive, type Line } from './lines'

/** "10.00 – 10.15  1. Velkomst": the time of an agenda in front of its item. */
const TIME_IN_FRONT =
  /^(?:kl\.?\s?)?(\d{1,2}[.:]\d{2}(?:\s?[-–—]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?)\s*[:.–-]?\s+(?=\S)(.+)$/iu
const NUMBERED = /^(?:\d{1,2}\s?[.):](?!\s?\d)|(?:dagsordens)?punkt\s\d|pkt\.?\s?\d)/i
/** First cell of a row that is a point of a recommendation. */
const POINT_CELL = /^(?:at|[-•–]|at:)$/i
/** "R E F E R A T" */
const SPACED = /^(?:\p{L} ){3,40}\p{L}$/u

/** Lines as the reader likes them: what stands beside a text (a time, a table's rule, wide letters) is put in order. */
export function prepareLines(source: readonly Line[]): Line[] {
  const lines = source.flatMap(pairsOfRow)
  return lines.map((line) => {
    if (line.cells) return pointOfRow(line)
    if (SPACED.test(line.text)) {
      const text = line.text.replace(/ /g, '')
      return derive(line, { text, raw: text })
    }
    const timed = TIME_IN_FRONT.exec(line.text)
    if (timed?.[1] && timed[2] && NUMBERED.test(timed[2])) {
      const text = `${timed[2]} (${timed[1].replace(/kl\.?\s?/gi, '')})`
      return derive(line, { text, raw: line.strong ? `**${text}**` : text })
    }
    return line
  })
}

/** The row "Dato | 3. maj | Sted | Rådhuset" as the two pairs that it holds; other lines as they are. */
function pairsOfRow(line: Line): Line[] {
  const { cells } = line
  if (!cells || cells.length < 4 || cells.length > 8 || cells.length % 2 > 0) return [line]
  if (line.hint !== undefined) return [line]
  const pairs: string[][] = []
  for (let i = 0; i < cells.length; i += 2) pairs.push(cells.slice(i, i + 2))
  const said = pairs.filter((pair) => pair.some((cell) => cell !== ''))
  const told = said.filter((pair) => isFieldName(pair[0] ?? ''))
  if (said.length < 2 || told.length < said.length || said.some((pair) => isFieldName(pair[1] ?? '')))
    return [line]
  return said.map((pair, i) => {
    const raw = `| ${pair.join(' | ')} |`
    return derive(line, { cells: pair, raw, text: pair.join(' '), gap: i === 0 ? line.gap : 0 })
  })
}

/** The row "at | udvalget drøfter sagen |" as the point that it is. */
function pointOfRow(line: Line): Line {
  const cells = (line.cells ?? []).filter((cell) => cell !== '')
  const [first, second] = cells
  if (cells.length !== 2 || !first || !second || !POINT_CELL.test(first.replace(/[*_]/g, ''))) return line
  const raw = /^at/i.test(first.replace(/[*_]/g, '')) ? `at ${second}` : second
  return derive(line, { raw, text: raw.replace(/\*\*|__/g, ''), cells: null, bullet: true })
}
