import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { DatabaseFault } from '../fault.ts'
import type { Applied } from '../migrate.ts'

/**
 * A backup is gzipped JSON lines that no backend owns: a header, then for each table a line with its columns and one
 * line a row (each value as PostgreSQL's text, or null), and at the end the rows of each table counted and the SHA-256
 * of everything before.
 */
export type Header = { readonly backup: 'zhenggui'; readonly format: 1; readonly migrations: readonly Applied[] }
export type TableStart = { readonly table: string; readonly columns: readonly string[] }
export type Row = readonly (string | null)[]
export type Counts = Readonly<Record<string, number>>
type End = { readonly counts: Counts; readonly sha256: string }

export type Line = Header | TableStart | Row

/** Writes the lines and the end; the file appears under its name only when it is whole and on the disk. */
export async function writeBackup(file: string, lines: AsyncIterable<Line>): Promise<End> {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  let end: End | undefined
  async function* texts(): AsyncGenerator<string> {
    let table = ''
    for await (const line of lines) {
      if ('table' in line) counts[(table = line.table)] = 0
      else if (isRow(line)) counts[table]! += 1
      const text = `${JSON.stringify(line)}\n`
      hash.update(text)
      yield text
    }
    end = { counts, sha256: hash.digest('hex') }
    yield `${JSON.stringify(end)}\n`
  }
  const draft = `${file}.part`
  try {
    // Names and deliberations: for the owner of the process only.
    await pipeline(texts, createGzip(), createWriteStream(draft, { mode: 0o600 }))
    const handle = await open(draft, 'r+')
    await handle.sync()
    await handle.close()
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
  return end!
}

/** Reads a backup to its end. What was read counts only if this resolves: the check sum stands at the end. */
export async function readBackup(file: string, take: (line: Line) => void | Promise<void>): Promise<End> {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  let end: End | undefined
  let table: string | undefined
  const consume = async (chunks: AsyncIterable<string>): Promise<void> => {
    for await (const text of linesOf(chunks)) {
      if (end) throw damaged(file, 'something follows its end')
      const line = JSON.parse(text) as Line | End
      if ('sha256' in line) {
        end = line
        continue
      }
      hash.update(`${text}\n`)
      if ('table' in line) counts[(table = line.table)] = 0
      else if (isRow(line)) {
        if (table === undefined) throw damaged(file, 'rows without a table')
        counts[table]! += 1
      } else if (line.backup !== 'zhenggui' || line.format !== 1) throw damaged(file, 'its header is not ours')
      await take(line)
    }
  }
  try {
    await pipeline(createReadStream(file), createGunzip(), (source) =>
      consume(source.setEncoding('utf8') as AsyncIterable<string>),
    )
  } catch (error) {
    if (error instanceof DatabaseFault || !isReading(error)) throw error
    throw damaged(file, (error as Error).message, error)
  }
  if (!end) throw damaged(file, 'its end is missing')
  if (end.sha256 !== hash.digest('hex')) throw damaged(file, 'its SHA-256 differs')
  if (JSON.stringify(end.counts) !== JSON.stringify(counts)) throw damaged(file, 'its rows differ from their count')
  return end
}

export const isRow = (line: Line): line is Row => Array.isArray(line)

const damaged = (file: string, why: string, cause?: unknown): DatabaseFault =>
  new DatabaseFault('backup', `${file} is no whole backup: ${why}`, cause)

/** gzip's and JSON's complaints and the file system's; not what the consumer itself throws. */
function isReading(error: unknown): boolean {
  if (error instanceof SyntaxError) return true
  return error instanceof Error && 'code' in error && /^(Z_|E[A-Z]+$)/.test(String(error.code))
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest) yield rest
}
