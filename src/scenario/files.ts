import { createHash } from 'node:crypto'

export type ScenarioFile = { readonly sha256: string; readonly name: string; readonly text: string }

const isFile = (value: object): value is { file: string; text: string } => {
  const keys = Object.keys(value).sort().join()
  return keys === 'file,text' && Object.values(value).every((part) => typeof part === 'string')
}

/**
 * `{ file: 会签意见.txt, text: 同意。 }` anywhere in `with` stands for an uploaded file: it is stored with the hash of its
 * text (UTF-8) and becomes the reference `{ sha256, name }` that commands take.
 */
export function withFiles(input: unknown): { input: unknown; files: ScenarioFile[] } {
  const files: ScenarioFile[] = []
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    if (!isFile(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]))
    const sha256 = createHash('sha256').update(value.text, 'utf8').digest('hex')
    files.push({ sha256, name: value.file, text: value.text })
    return { sha256, name: value.file }
  }
  return { input: walk(input), files }
}
