/** Which glyph a character has, as a font's `cmap` table says (ISO/IEC 14496-22, 5.2.1). */
export type CharacterMap = ReadonlyMap<number, number>

/** Reads the subtables of formats 4 and 12: the ones that pdf.js writes. */
export function readCharacterMap(cmap: Uint8Array): CharacterMap {
  const data = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength)
  const map = new Map<number, number>()
  for (let i = 0; i < data.getUint16(2); i++) {
    const at = data.getUint32(4 + i * 8 + 4)
    const format = data.getUint16(at)
    if (format === 4) readSegments(data, at, map)
    if (format === 12) readGroups(data, at, map)
  }
  return map
}

function readSegments(data: DataView, at: number, map: Map<number, number>): void {
  const doubled = data.getUint16(at + 6)
  for (let i = 0; i < doubled; i += 2) {
    const last = data.getUint16(at + 14 + i)
    const first = data.getUint16(at + 16 + doubled + i)
    const delta = data.getUint16(at + 16 + doubled * 2 + i)
    const offsetAt = at + 16 + doubled * 3 + i
    const offset = data.getUint16(offsetAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : data.getUint16(offsetAt + offset + (code - first) * 2)
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) map.set(code, glyph)
    }
  }
}

function readGroups(data: DataView, at: number, map: Map<number, number>): void {
  for (let i = 0; i < data.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    const first = data.getUint32(group)
    for (let code = first; code <= data.getUint32(group + 4); code++)
      map.set(code, data.getUint32(group + 8) + code - first)
  }
}

/** Writes one subtable of format 4 for the basic plane, for readers that know no other, and one of format 12 for all. */
export function writeCharacterMap(map: CharacterMap): Uint8Array {
  const sorted = [...map].sort(([a], [b]) => a - b)
  const four = segments(sorted.filter(([code]) => code < 0xffff))
  const twelve = groups(sorted)
  const cmap = new Uint8Array(20 + four.length + twelve.length)
  const data = new DataView(cmap.buffer)
  const encodings = [
    [3, 1, 20],
    [3, 10, 20 + four.length],
  ] as const
  data.setUint16(2, encodings.length)
  encodings.forEach(([platform, encoding, at], i) => {
    data.setUint16(4 + i * 8, platform)
    data.setUint16(6 + i * 8, encoding)
    data.setUint32(8 + i * 8, at)
  })
  cmap.set(four, 20)
  cmap.set(twelve, 20 + four.length)
  return cmap
}

type Pairs = readonly (readonly [code: number, glyph: number])[]

/** Each character a segment of its own: papers have a few hundred. */
function segments(pairs: Pairs): Uint8Array {
  const all: Pairs = [...pairs, [0xffff, 0]]
  const count = all.length
  const table = new Uint8Array(16 + count * 8)
  const data = new DataView(table.buffer)
  const power = Math.floor(Math.log2(count))
  data.setUint16(0, 4)
  data.setUint16(2, table.length)
  data.setUint16(6, count * 2)
  data.setUint16(8, 2 * 2 ** power)
  data.setUint16(10, power)
  data.setUint16(12, 2 * (count - 2 ** power))
  all.forEach(([code, glyph], i) => {
    data.setUint16(14 + i * 2, code)
    data.setUint16(16 + (count + i) * 2, code)
    data.setUint16(16 + (count * 2 + i) * 2, (glyph - code) & 0xffff)
  })
  return table
}

function groups(pairs: Pairs): Uint8Array {
  const table = new Uint8Array(16 + pairs.length * 12)
  const data = new DataView(table.buffer)
  data.setUint16(0, 12)
  data.setUint32(4, table.length)
  data.setUint32(12, pairs.length)
  pairs.forEach(([code, glyph], i) => {
    data.setUint32(16 + i * 12, code)
    data.setUint32(20 + i * 12, code)
    data.setUint32(24 + i * 12, glyph)
  })
  return table
}
