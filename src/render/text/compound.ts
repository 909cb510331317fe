import { damaged } from './text-fault.ts'

const signature = 0xe11ab1a1e011cfd0n
const lastSpecial = 0xfffffffa // from here on a sector number is a mark: end of chain, free, FAT
const smallBelow = 4096 // bytes; shorter streams lie in the mini stream

/**
 * The streams of a compound file (older Word, WPS and Excel) by name, each read when it is asked for (MS-CFB). Chains are
 * followed no further than the file is long, so that one that runs in a circle ends.
 * @throws TextFault for what is no whole compound file
 */
export function compoundStreams(bytes: Uint8Array): (name: string) => Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.getBigUint64(0, true) !== signature) throw damaged()
    return streamsOf(bytes, view)
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error
  }
}

function streamsOf(bytes: Uint8Array, view: DataView): (name: string) => Uint8Array | undefined {
  const u32 = (at: number): number => view.getUint32(at, true)
  const [size, small] = [1 << view.getUint16(30, true), 1 << view.getUint16(32, true)]
  const most = Math.ceil(bytes.length / size)
  const place = (sector: number): number => (sector + 1) * size

  const fatSectors = Array.from({ length: 109 }, (_, i) => u32(76 + i * 4))
  for (let next = u32(68), n = 0; next < lastSpecial && n < most; n++) {
    for (let i = 0; i < size / 4 - 1; i++) fatSectors.push(u32(place(next) + i * 4))
    next = u32(place(next) + size - 4)
  }
  const fat = fatSectors
    .filter((sector) => sector < lastSpecial)
    .slice(0, most)
    .flatMap((sector) => Array.from({ length: size / 4 }, (_, i) => u32(place(sector) + i * 4)))

  const chain = (first: number, table: readonly number[], limit: number): number[] => {
    const sectors: number[] = []
    for (let at = first; at < lastSpecial && sectors.length < limit; at = table[at] ?? lastSpecial) sectors.push(at)
    return sectors
  }
  const whole = (first: number): Uint8Array =>
    Buffer.concat(chain(first, fat, most).map((sector) => bytes.subarray(place(sector), place(sector) + size)))

  const directory = whole(u32(48))
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const found = Array.from({ length: Math.floor(directory.length / 128) }, (_, i) => {
    const at = i * 128
    const length = Math.max(0, Math.min(64, entries.getUint16(at + 64, true)) - 2)
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      kind: directory[at + 66],
      first: entries.getUint32(at + 116, true),
      length: entries.getUint32(at + 120, true),
    }
  })
  const root = found.find(({ kind }) => kind === 5)
  if (!root) throw damaged()
  const miniBytes = whole(root.first)
  const miniFatBytes = whole(u32(60))
  const miniFat = Array.from({ length: Math.floor(miniFatBytes.length / 4) }, (_, i) =>
    new DataView(miniFatBytes.buffer, miniFatBytes.byteOffset).getUint32(i * 4, true),
  )

  return (name) => {
    const entry = found.find((one) => one.kind === 2 && one.name === name)
    if (!entry) return undefined
    if (entry.length >= smallBelow) return whole(entry.first).subarray(0, entry.length)
    const sectors = chain(entry.first, miniFat, miniBytes.length / small)
    return Buffer.concat(sectors.map((sector) => miniBytes.subarray(sector * small, (sector + 1) * small))).subarray(
      0,
      entry.length,
    )
  }
}
