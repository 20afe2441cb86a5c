import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(path.resolve(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8')

/** The value of a colour in light and in dark. */
function colours(name: string): { light: string; dark: string } {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  if (!found?.[1] || !found[2]) throw new Error(`no colour --${name}`)
  return { light: found[1], dark: found[2] }
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const GROUNDS = ['ground', 'surface', 'raised', 'hover', 'selected']

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(
    ['text', 'text-quiet', 'accent', 'danger', 'attention'].flatMap((text) =>
      GROUNDS.map((ground) => [text, ground] as const)
    )
  )('%s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(colours(text)[theme], colours(ground)[theme])).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
    ['text', 'danger-ground'],
    ['danger', 'danger-ground'],
    ['attention', 'attention-ground'],
    ['surface', 'danger']
  ])('%s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(colours(text)[theme], colours(ground)[theme])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['surface', 'raised', 'ground'])('frames of fields on %s are at least 3:1', (ground) => {
    expect(contrast(colours('line-strong')[theme], colours(ground)[theme])).toBeGreaterThanOrEqual(3)
  })
})
