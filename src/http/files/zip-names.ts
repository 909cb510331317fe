import type { FileHandle } from 'node:fs/promises'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
/** End record plus the longest comment (APPNOTE.TXT 4.3.16). */
const endArea = 22 + 65_535
const mostNames = 10_000

/** The names in a zip's central directory, without unpacking anything; undefined where there is none to read. */
export async function zipNames(file: FileHandle): Promise<string[] | undefined> {
  const { size } = await file.stat()
  const tail = Buffer.alloc(Math.min(size, endArea))
  await file.read(tail, 0, tail.length, size - tail.length)
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end--
  if (end < 0) return undefined
  const length = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (start + length > size) return undefined
  const directory = Buffer.alloc(length)
  await file.read(directory, 0, length, start)
  const names: string[] = []
  for (let at = 0; at + 46 <= length && names.length < mostNames;) {
    if (directory.readUInt32LE(at) !== entrySignature) return undefined
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    names.push(directory.toString('utf8', at + 46, at + 46 + name))
    at += 46 + name + extra + comment
  }
  return names
}
