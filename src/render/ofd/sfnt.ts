/** Tables of a TrueType or OpenType font file (ISO/IEC 14496-22). */
export type Tables = { readonly version: number; readonly tables: ReadonlyMap<string, Uint8Array> }

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

export function readTables(font: Uint8Array): Tables {
  const data = view(font)
  const tables = new Map<string, Uint8Array>()
  for (let i = 0; i < data.getUint16(4); i++) {
    const entry = 12 + i * 16
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4))
    const start = data.getUint32(entry + 8)
    tables.set(tag, font.subarray(start, start + data.getUint32(entry + 12)))
  }
  return { version: data.getUint32(0), tables }
}

const padded = (length: number): number => (length + 3) & ~3

/** Puts tables together again, with their checksums. */
export function writeTables({ version, tables }: Tables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const font = new Uint8Array(
    12 + 16 * sorted.length + sorted.reduce((sum, [, table]) => sum + padded(table.length), 0),
  )
  const data = view(font)
  const power = Math.floor(Math.log2(sorted.length))
  data.setUint32(0, version)
  data.setUint16(4, sorted.length)
  data.setUint16(6, 16 * 2 ** power)
  data.setUint16(8, power)
  data.setUint16(10, 16 * (sorted.length - 2 ** power))
  let at = 12 + 16 * sorted.length
  let head = -1
  sorted.forEach(([tag, table], i) => {
    const entry = 12 + i * 16
    for (let c = 0; c < 4; c++) font[entry + c] = tag.charCodeAt(c)
    font.set(table, at)
    if (tag === 'head') {
      head = at
      data.setUint32(at + 8, 0)
    }
    data.setUint32(entry + 4, checksum(font.subarray(at, at + padded(table.length))))
    data.setUint32(entry + 8, at)
    data.setUint32(entry + 12, table.length)
    at += padded(table.length)
  })
  if (head >= 0) data.setUint32(head + 8, (0xb1b0afba - checksum(font)) >>> 0)
  return font
}

function checksum(bytes: Uint8Array): number {
  const data = view(bytes)
  let sum = 0
  for (let i = 0; i + 4 <= bytes.length; i += 4) sum = (sum + data.getUint32(i)) >>> 0
  return sum
}
