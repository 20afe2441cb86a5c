/** How numbers of lists are written, in Word (`w:numFmt`, ECMA-376 17.18.59) and in HTML (`list-style-type`). Pure. */

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i']
  ]
  let rest = value
  let text = ''
  for (const [size, sign] of signs) {
    while (rest >= size && text.length < 40) {
      text += sign
      rest -= size
    }
  }
  return text
}

/** Word goes on after z with aa, bb, cc (17.18.59). */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.floor((value - 1) / 26) + 1, 20))

/** A number as a list shows it; formats that nobody numbers minutes with come out as digits. */
export function formatNumber(value: number, format: string): string {
  if (!Number.isFinite(value)) return ''
  if (value < 1 && format !== 'none' && format !== 'bullet') return String(value)
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'ordinal':
      return `${value}.`
    default:
      return String(value)
  }
}

const HTML_TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero'
}

/** The number of an item in HTML, by the list's `type` or style. */
export const htmlNumber = (value: number, type: string): string =>
  `${formatNumber(value, HTML_TYPES[type] ?? 'decimal')}.`
