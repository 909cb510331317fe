import type { Box, Glyph, Side } from './ruler.ts'

/** One 行 and one 字 of the type area: 22 lines of 3号 in 225 mm, 28 characters in 156 mm. */
export const pitch = (225 - (16 * 25.4) / 72) / 21
export const zi = 156 / 28
export const size3 = (16 * 25.4) / 72
export const size4 = (14 * 25.4) / 72
export const red = '#e60012'
export const type = { left: 28, right: 184, top: 37, bottom: 262 } as const
/** Of n blank lines between two lines of text, from the foot of the first to the top of the second. */
export const blank = (n: number): number => n * pitch + (pitch - size3)

export type Line = { readonly text: string; readonly glyphs: readonly Glyph[]; readonly y: number } & Box

/** Character box of a glyph: 0.88 above the baseline, 0.12 below. A line feeds nothing else into the measures. */
const top = ({ y, size }: Glyph): number => y - 0.88 * size
const bottom = ({ y, size }: Glyph): number => y + 0.12 * size

/** The lines of text of a side, from top to bottom, by their baseline. */
export function lines(side: Side): readonly Line[] {
  const rows: Glyph[][] = []
  for (const glyph of [...side.glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row?.[0] && Math.abs(row[0].y - glyph.y) < 0.3) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.x - b.x)))
}

function lineOf(glyphs: readonly Glyph[]): Line {
  const shown = glyphs.filter(({ text }) => text.trim() !== '')
  return {
    text: glyphs.map(({ text }) => text).join(''),
    glyphs,
    y: glyphs[0]?.y ?? Number.NaN,
    left: Math.min(...shown.map(({ x }) => x)),
    right: Math.max(...shown.map(({ x, width }) => x + width)),
    top: Math.min(...shown.map(top)),
    bottom: Math.max(...shown.map(bottom)),
  }
}

/** The glyphs that spell a text, wherever it stands on the side; the first time, or from the n-th on. */
export function find(side: Side, text: string): Line {
  for (const line of lines(side)) {
    const from = line.text.indexOf(text)
    if (from < 0) continue
    const before = Array.from(line.text.slice(0, from)).length
    return lineOf(line.glyphs.slice(before, before + [...text].length))
  }
  throw new Error(
    `${text} is not on this side: ${lines(side)
      .map((line) => line.text)
      .join(' | ')}`,
  )
}

/** Bounds of the ink of a line: what a ruler on the paper measures. */
export const ink = ({ glyphs }: Line): Box => ({
  left: Math.min(...glyphs.map((g) => g.ink.left)),
  top: Math.min(...glyphs.map((g) => g.ink.top)),
  right: Math.max(...glyphs.map((g) => g.ink.right)),
  bottom: Math.max(...glyphs.map((g) => g.ink.bottom)),
})
