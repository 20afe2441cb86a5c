import type { Dot, Face, Run, Tag } from './pdf-model'

/** A text item as pdf.js gives it: a transformation into the page's space, and its width there. */
export interface TextPart {
  str: string
  width: number
  transform: readonly number[]
  fontName: string
  /** a line ends behind it */
  hasEOL?: boolean
}

/** The beginning or end of a part that a tagged PDF names. */
export interface MarkPart {
  type: string
  id?: string | null
  tag?: string | null
}

export type Matrix = readonly [number, number, number, number, number, number]

const multiply = (m: Matrix, n: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = n
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5]
  ]
}

/** What a font's name says about its looks: "ABCDEF+Calibri-Bold", "Arial,Bold", "Wingdings". */
export function faceOf(name: string, bold: boolean, mono: boolean): Face {
  return {
    bold: bold || /bold|black|heavy|semibd|demi(?!lig)|(?:[-,_ ]|MT)bd\b/i.test(name),
    symbol: /symbol|wingdings|webdings|dingbats|marlett/i.test(name),
    mono: mono || /courier|mono|consolas/i.test(name)
  }
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Text as it is typed: composed letters, no ligatures, ordinary spaces and hyphens, nothing invisible. */
export function cleanText(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign)
    .normalize('NFC')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n\f\v]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]/gu, '')
}

const isPrivate = (text: string): boolean => /^[\ue000-\uf8ff]+$/.test(text)

/** Signs of symbol fonts: a sign by itself is a bullet, within text it has no letter that could stand for it. */
function readable(text: string, face: Face): string {
  const clean = cleanText(text)
  const bare = clean.trim()
  if (
    bare !== '' &&
    [...bare].length === 1 &&
    (isPrivate(bare) || (face.symbol && /[^\s\d(),.]/.test(bare)))
  ) {
    return '•'
  }
  return clean.replace(/[\ue000-\uf8ff]/g, '')
}

/** Upright runs of a page; text set at an angle (a watermark, a stamp in the margin) is left out. */
export function runsOf(
  items: readonly (TextPart | MarkPart)[],
  view: Matrix,
  faces: ReadonlyMap<string, Face>,
  tags: ReadonlyMap<string, Tag>
): Run[] {
  const runs: Run[] = []
  const open: { id: string | null; artifact: boolean }[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type.startsWith('begin')) open.push({ id: item.id ?? null, artifact: item.tag === 'Artifact' })
      else open.pop()
      continue
    }
    const face = faces.get(item.fontName) ?? { bold: false, symbol: false, mono: false }
    const text = readable(item.str, face)
    if (text.trim() === '') continue
    const m = multiply(view, item.transform)
    const across = Math.hypot(m[0], m[1])
    const size = Math.hypot(m[2], m[3])
    if (!(size > 0.5) || !(across > 0) || m[0] <= 0 || Math.abs(m[1]) > across * 0.1) continue
    const lead = text.length - text.trimStart().length
    const trail = text.length - text.trimEnd().length
    const width = item.width * (Math.hypot(view[0], view[1]) || 1)
    const space = Math.min(size * 0.26, width / Math.max(text.length, 1))
    const id = open.findLast((mark) => mark.id !== null)?.id ?? null
    runs.push({
      text: text.trim(),
      x: m[4] + lead * space,
      y: m[5],
      width: Math.max(width - (lead + trail) * space, 0),
      size,
      face,
      tag: (id === null ? null : tags.get(id)) ?? null,
      artifact: open.some((mark) => mark.artifact)
    })
  }
  return withoutGhosts(runs)
}

/** A text printed twice a hair's breadth apart is bold; a huge word behind other text is a watermark. */
function withoutGhosts(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  const seen = new Map<string, Run[]>()
  for (const run of runs) {
    const twins = seen.get(run.text) ?? []
    const twin = twins.find(
      (other) => Math.abs(other.x - run.x) < run.size * 0.15 && Math.abs(other.y - run.y) < run.size * 0.15
    )
    if (twin) {
      twin.face = { ...twin.face, bold: true }
      continue
    }
    seen.set(run.text, [...twins.slice(-20), run])
    kept.push(run)
  }
  return kept.filter((run) => {
    if (run.size < 40) return true
    const behind = kept.filter(
      (other) =>
        other.size < run.size / 2 &&
        other.y > run.y - run.size &&
        other.y < run.y + run.size * 0.2 &&
        other.x < run.x + run.width &&
        other.x + other.width > run.x
    )
    return behind.length < 3
  })
}

/** Drawn bullets as if they were written: a dot at the height of small letters, shortly in front of a line. */
export function withDots(runs: readonly Run[], dots: readonly Dot[]): Run[] {
  const bullets = dots.flatMap((dot): Run[] => {
    const beside = runs.filter((run) => Math.abs(run.y - run.size * 0.3 - dot.y) < run.size * 0.3)
    if (beside.some((run) => run.x < dot.x && run.x + run.width > dot.x - run.size * 2)) return []
    const line = beside.filter((run) => run.x > dot.x).sort((a, b) => a.x - b.x)[0]
    if (!line || line.x - dot.x > line.size * 4 || dot.width > line.size * 0.6) return []
    return [{ ...line, text: '•', x: dot.x, width: dot.width, face: { ...line.face, bold: false } }]
  })
  return [...runs, ...bullets]
}
