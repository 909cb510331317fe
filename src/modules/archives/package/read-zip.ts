import { open, type FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  readonly size: number
  /** Unpacks it piece by piece; throws where its bytes are broken. */
  bytes(): AsyncIterable<Uint8Array>
}
export type ZipFile = { readonly entries: readonly ZipEntry[]; close(): Promise<void> }

/** A file that is no ZIP, or one that this reader does not take (ZIP64, encryption, other methods than store and deflate). */
export class ZipFault extends Error {
  override readonly name = 'ZipFault'
}

const end = { signature: 0x06054b50, length: 22, comment: 0xffff } as const
const central = { signature: 0x02014b50, length: 46 } as const
const local = { signature: 0x04034b50, length: 30 } as const

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw new ZipFault('The file is cut off')
  return buffer
}

/**
 * Reads the central directory and unpacks an entry only when asked, so that a package of any size is looked through in
 * little memory (APPNOTE.TXT 4.3). What stands between entries is never looked at.
 */
export async function readZip(path: string): Promise<ZipFile> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const tail = await bytesAt(
      file,
      Math.max(0, size - end.length - end.comment),
      Math.min(size, end.length + end.comment),
    )
    const at = lastEnd(tail)
    if (at < 0) throw new ZipFault('Not a ZIP file, or cut off')
    const count = tail.readUInt16LE(at + 10)
    const length = tail.readUInt32LE(at + 12)
    const start = tail.readUInt32LE(at + 16)
    if (start === 0xffff_ffff || start + length > size) throw new ZipFault('The directory of the ZIP file is broken')
    const entries = entriesIn(await bytesAt(file, start, length), file)
    if (entries.length !== count) throw new ZipFault('The directory of the ZIP file is broken')
    return { entries, close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

function lastEnd(tail: Buffer): number {
  for (let at = tail.length - end.length; at >= 0; at--) if (tail.readUInt32LE(at) === end.signature) return at
  return -1
}

function entriesIn(directory: Buffer, file: FileHandle): ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = 0; at + central.length <= directory.length;) {
    if (directory.readUInt32LE(at) !== central.signature) break
    const [method, packed, size] = [
      directory.readUInt16LE(at + 10),
      directory.readUInt32LE(at + 20),
      directory.readUInt32LE(at + 24),
    ]
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const offset = directory.readUInt32LE(at + 42)
    entries.push({
      name: directory.toString('utf8', at + central.length, at + central.length + name),
      size,
      bytes: () => unpacked(file, { method, packed, size, offset }),
    })
    at += central.length + name + extra + comment
  }
  return entries
}

type Packed = { readonly method: number; readonly packed: number; readonly size: number; readonly offset: number }

async function* unpacked(file: FileHandle, { method, packed, size, offset }: Packed): AsyncIterable<Uint8Array> {
  const head = await bytesAt(file, offset, local.length)
  if (head.readUInt32LE(0) !== local.signature) throw new ZipFault('An entry is not where the directory says')
  const start = offset + local.length + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (method !== 0 && method !== 8) throw new ZipFault(`Packed by a method that is not read here: ${method}`)
  const raw = packed ? file.createReadStream({ start, end: start + packed - 1, autoClose: false }) : Readable.from([])
  const inflate = createInflateRaw()
  // A broken source ends the unpacking too.
  if (method === 8) raw.once('error', (error) => inflate.destroy(error))
  let out = 0
  for await (const part of method === 8 ? raw.pipe(inflate) : raw) {
    out += (part as Uint8Array).length
    // The directory says how long it is: more is a bomb, or another file.
    if (out > size) throw new ZipFault('An entry is longer than the directory says')
    yield part as Uint8Array
  }
}
