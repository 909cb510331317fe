import { createHash } from 'node:crypto'
import type { FileOut } from './zip.ts'

export const manifestName = 'manifest-sha256.txt'

export type Sealed = { readonly path: string; readonly sha256: string; readonly bytes: number }

/** As `sha256sum` writes and checks it: `sha256sum -c manifest-sha256.txt` in the unpacked folder. */
export const manifestText = (files: readonly Sealed[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')

/** Lines that are none are given back as they stand. */
export function readManifest(text: string): { readonly sums: ReadonlyMap<string, string>; readonly strange: string[] } {
  const sums = new Map<string, string>()
  const strange: string[] = []
  for (const line of text.split('\n')) {
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
    if (sha256 !== undefined && path !== undefined && !sums.has(path)) sums.set(path, sha256)
    else if (line !== '') strange.push(line)
  }
  return { sums, strange }
}

/** Passes a file on and tells its hash and length when it has gone by. */
export function hashing(file: FileOut, told: (sealed: Sealed) => void): FileOut {
  return {
    path: file.path,
    bytes: (async function* () {
      const hash = createHash('sha256')
      let bytes = 0
      for await (const part of file.bytes) {
        hash.update(part)
        bytes += part.length
        yield part
      }
      told({ path: file.path, sha256: hash.digest('hex'), bytes })
    })(),
  }
}
