import { Unzip, UnzipInflate } from 'fflate'
import { archiveLimits, type ArchiveLimits } from './limits.ts'

export type ArchiveFiles = ReadonlyMap<string, Uint8Array>
/** Why an archive was not opened. */
export type ArchiveTrouble = 'not-a-zip' | 'too-many-entries' | 'too-large' | 'too-dense' | 'broken'
export type OpenedArchive = { readonly files: ArchiveFiles } | { readonly trouble: ArchiveTrouble }

// What one push may become inside the decompressor stays near 16 MB: deflate reaches 1:1032.
const chunk = 1 << 14

/**
 * Unpacks the entries that are wanted and no others, counting what really comes out: the sizes that an archive declares
 * may lie. Nothing is unpacked beyond the limits, so that a bomb costs no more than a large paper.
 */
export function openArchive(
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  limits: ArchiveLimits = archiveLimits,
): OpenedArchive {
  if (!isZip(bytes)) return { trouble: 'not-a-zip' }
  const files = new Map<string, Uint8Array>()
  const begun = new Set<string>()
  let entries = 0
  let expanded = 0
  let trouble: ArchiveTrouble | undefined
  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > limits.entries) trouble ??= 'too-many-entries'
    if (trouble || !wants(file.name) || begun.has(file.name)) return
    const parts: Uint8Array[] = []
    begun.add(file.name)
    file.ondata = (error, part, final) => {
      if (error) trouble ??= 'broken'
      if (trouble) return
      expanded += part.length
      parts.push(part)
      if (expanded > limits.expanded) trouble = 'too-large'
      else if (expanded > limits.free && expanded > bytes.length * limits.ratio) trouble = 'too-dense'
      else if (final) files.set(file.name, joined(parts))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && !trouble; at += chunk)
      unzip.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length)
  } catch {
    trouble ??= 'broken'
  }
  if (files.size < begun.size) trouble ??= 'broken' // cut off
  return trouble ? { trouble } : { files }
}

/** Local file header, APPNOTE.TXT 4.3.7. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
