import { readCharacterMap, writeCharacterMap, type CharacterMap } from './cmap.ts'
import { OfdFault } from './ofd-fault.ts'
import type { Glyph } from './page.ts'
import { readTables, writeTables } from './sfnt.ts'

/** A font of the PDF: the glyphs that were printed, no others. pdf.js names them by private code points. */
export type PrintedFont = { readonly name: string; readonly data: Uint8Array }

export type OfdFont = {
  readonly id: number
  readonly name: string
  /** The PDF's own subset, its glyphs under their Unicode characters. */
  readonly file: Uint8Array
  readonly ending: 'ttf' | 'otf'
  /** The glyph that has to be named because the characters alone do not lead to it: a ligature, a variant. */
  named(glyph: Glyph): number | undefined
}

const openTypeWithCff = 0x4f54544f

/**
 * Makes the font that an OFD carries out of the one that the PDF carries: what is printed is the same outline, and no
 * font has to be found again.
 */
export function ofdFont(id: number, { name, data }: PrintedFont, glyphs: readonly Glyph[]): OfdFont {
  const { version, tables } = readTables(data)
  const cmap = tables.get('cmap')
  if (!cmap) throw new OfdFault(`The font ${name} of the PDF has no character map`)
  const printed = readCharacterMap(cmap)
  const map = new Map<number, number>()
  for (const glyph of glyphs) {
    const code = single(glyph)
    const number = numberOf(glyph, printed)
    if (code !== undefined && number !== undefined && !map.has(code)) map.set(code, number)
  }
  return {
    id,
    name: name.replace(/^[A-Z]{6}\+/, '').replace(/-Identity-H$/, ''),
    file: writeTables({ version, tables: new Map(tables).set('cmap', writeCharacterMap(map)) }),
    ending: version === openTypeWithCff ? 'otf' : 'ttf',
    named: (glyph) => {
      const number = numberOf(glyph, printed)
      const code = single(glyph)
      return number === undefined || (code !== undefined && map.get(code) === number) ? undefined : number
    },
  }
}

const single = ({ text }: Glyph): number | undefined => ([...text].length === 1 ? text.codePointAt(0) : undefined)
const numberOf = ({ fontChar }: Glyph, printed: CharacterMap): number | undefined =>
  printed.get(fontChar.codePointAt(0) ?? -1)
