import { Zip, ZipDeflate } from 'fflate'

export type FileOut = { readonly path: string; readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }

/** The beginning of a ZIP file's time: the same content gives the same bytes whenever and wherever it is packed. */
export const noTime = '1980-01-01T00:00:00'

/** A ZIP without ZIP64 ends here (APPNOTE.TXT 4.4.1.4): bytes, and entries. */
export const zipLimits = { bytes: 0xffff_ffff, entries: 0xffff } as const

/** Packs files as they come: no more of them is in memory than a piece of one. */
export async function* zipped(files: AsyncIterable<FileOut>): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  function* drained() {
    const out = ready
    ready = []
    yield* out
  }
  for await (const { path, bytes } of files) {
    const entry = new ZipDeflate(path, { level: 6 })
    entry.mtime = noTime
    zip.add(entry)
    for await (const part of bytes) {
      entry.push(part)
      yield* drained()
    }
    entry.push(new Uint8Array(), true)
    yield* drained()
  }
  zip.end()
  yield* drained()
}
