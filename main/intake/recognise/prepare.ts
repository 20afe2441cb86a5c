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
export function prepareLines(lines: readonly Line[]): Line[] {
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

/** The row "at | udvalget drøfter sagen |" as the point that it is. */
function pointOfRow(line: Line): Line {
  const cells = (line.cells ?? []).filter((cell) => cell !== '')
  const [first, second] = cells
  if (cells.length !== 2 || !first || !second || !POINT_CELL.test(first.replace(/[*_]/g, ''))) return line
  const raw = /^at/i.test(first.replace(/[*_]/g, '')) ? `at ${second}` : second
  return derive(line, { raw, text: raw.replace(/\*\*|__/g, ''), cells: null, bullet: true })
}
