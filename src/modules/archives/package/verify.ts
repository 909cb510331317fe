import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { chained, chainStart, type Chained, type Text } from '#kernel'
import { catalogueName } from './catalogue.ts'
import { manifestName, readManifest } from './manifest.ts'
import { journalName, metadataName } from './metadata.ts'
import { readZip, ZipFault, type ZipEntry } from './read-zip.ts'

export type PackageDifference = { readonly path: string; readonly says: Text }
export type PackageVerified = {
  /** Of the whole package, to be compared with the one on record. */
  readonly sha256: string
  readonly pieces: number
  readonly files: number
  readonly entries: number
  readonly differences: readonly PackageDifference[]
}

/** What is kept in memory of a file that is read: a catalogue or a journal is far smaller. */
const most = 64 << 20
const wrong = (path: string, zh: string, en: string): PackageDifference => ({ path, says: { zh, en } })

/** Looks through a package without a database: every file against the manifest, the counts, every journal's chain. Says every difference. */
export async function verifyPackage(path: string): Promise<PackageVerified> {
  const sha256 = await hashOf(createReadStream(path))
  const found: PackageDifference[] = []
  let zip
  try {
    zip = await readZip(path)
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    return { sha256, pieces: 0, files: 0, entries: 0, differences: [wrong(path, '不是完整的 ZIP 文件', error.message)] }
  }
  try {
    const { entries: all } = zip
    const byName = new Map(all.map((entry) => [entry.name, entry]))
    const seen = new Set<string>()
    for (const { name } of all) {
      if (seen.has(name)) found.push(wrong(name, '文件重名', 'stands twice'))
      if (name.startsWith('/') || name.split(/[\\/]/).includes('..'))
        found.push(wrong(name, '路径越出移交包', 'leads out of the package'))
      seen.add(name)
    }
    found.push(...(await againstManifest(byName)))
    const catalogue = await textOf(byName, `${catalogueName}.xml`)
    const pieces = catalogue === undefined ? [] : foldersIn(catalogue)
    found.push(...(await piecesIn(byName, catalogue, pieces)))
    let entries = 0
    for (const folder of pieces) {
      const journal = await chainIn(byName, folder)
      entries += journal.entries
      found.push(...journal.differences)
    }
    return { sha256, pieces: pieces.length, files: all.length, entries, differences: found }
  } finally {
    await zip.close()
  }
}

async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of bytes) hash.update(part)
  return hash.digest('hex')
}

/** Undefined where it is not there or cannot be unpacked: the manifest's check has said so. */
async function textOf(entries: ReadonlyMap<string, ZipEntry>, name: string): Promise<string | undefined> {
  const entry = entries.get(name)
  if (!entry || entry.size > most) return undefined
  try {
    return (await buffer(Readable.from(entry.bytes()))).toString('utf8')
  } catch {
    return undefined
  }
}

async function againstManifest(entries: ReadonlyMap<string, ZipEntry>): Promise<PackageDifference[]> {
  const text = await textOf(entries, manifestName)
  if (text === undefined) return [wrong(manifestName, '没有校验清单，或不能读取', 'is missing or cannot be read')]
  const { sums, strange } = readManifest(text)
  const found = strange.map((line) =>
    wrong(manifestName, `清单中有一行有误：${line.slice(0, 80)}`, `a line is none: ${line.slice(0, 80)}`),
  )
  for (const [path, sum] of sums) {
    const entry = entries.get(path)
    if (!entry) {
      found.push(wrong(path, '清单所列，包中没有', 'is in the manifest and not in the package'))
      continue
    }
    try {
      if ((await hashOf(entry.bytes())) !== sum) found.push(wrong(path, '内容与清单不符', 'differs from the manifest'))
    } catch {
      found.push(wrong(path, '内容已损坏，不能解开', 'is broken and cannot be unpacked'))
    }
  }
  for (const name of entries.keys())
    if (name !== manifestName && !sums.has(name))
      found.push(wrong(name, '包中多出，清单未列', 'is in the package and not in the manifest'))
  return found
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
const valuesOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'gu'))].map((match) => unescaped(match[1]!))
const foldersIn = (catalogue: string): string[] => valuesOf(catalogue, '文件夹')

/** Counts: as many pieces as the catalogue says, each with its folder and as many files in it, and no folder besides. */
async function piecesIn(
  entries: ReadonlyMap<string, ZipEntry>,
  catalogue: string | undefined,
  folders: readonly string[],
): Promise<PackageDifference[]> {
  const name = `${catalogueName}.xml`
  if (catalogue === undefined) return [wrong(name, '没有目录，或不能读取', 'is missing or cannot be read')]
  const found: PackageDifference[] = []
  const [said] = valuesOf(catalogue, '件数')
  if (Number(said) !== folders.length)
    found.push(
      wrong(name, `目录称${said}件，列有${folders.length}件`, `says ${said} pieces and lists ${folders.length}`),
    )
  const counts = valuesOf(catalogue, '文件数').map(Number)
  folders.forEach((folder, i) => {
    const there = [...entries.keys()].filter((path) => path.startsWith(`${folder}/`)).length
    if (there !== counts[i])
      found.push(
        wrong(folder, `目录称${counts[i]}个文件，包中${there}个`, `should hold ${counts[i]} files, holds ${there}`),
      )
  })
  const others = new Set([...entries.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]!))
  for (const folder of others)
    if (!folders.includes(folder))
      found.push(wrong(folder, '目录未列的文件夹', 'is a folder that the catalogue does not list'))
  return found
}

/** Follows a journal: no entry changed, left out, added or moved; its length and last hash are those of the metadata. */
async function chainIn(
  entries: ReadonlyMap<string, ZipEntry>,
  folder: string,
): Promise<{ readonly entries: number; readonly differences: PackageDifference[] }> {
  const path = `${folder}/${journalName}`
  const text = await textOf(entries, path)
  if (text === undefined)
    return { entries: 0, differences: [wrong(path, '没有办理过程，或不能读取', 'is missing or cannot be read')] }
  const found: PackageDifference[] = []
  const lines = text.split('\n').filter(Boolean)
  let prev = Buffer.from(chainStart).toString('hex')
  lines.forEach((line, i) => {
    const entry = entryIn(line)
    if (!entry) {
      found.push(wrong(path, `第${i + 1}行不是一条记录`, `line ${i + 1} is no entry`))
      return
    }
    const { prev: before, hash, ...rest } = entry
    if (rest.seq !== i + 1)
      found.push(wrong(path, `第${i + 1}行的序号是${rest.seq}`, `line ${i + 1} is numbered ${rest.seq}`))
    if (before !== prev)
      found.push(wrong(path, `第${i + 1}行不接上一条`, `line ${i + 1} does not follow the one before`))
    if (Buffer.from(chained(Buffer.from(before, 'hex'), rest)).toString('hex') !== hash)
      found.push(wrong(path, `第${i + 1}行被改动`, `line ${i + 1} was changed`))
    prev = hash
  })
  const said = await textOf(entries, `${folder}/${metadataName}`)
  const [, count, last] = /<办理过程 条数="(\d+)" 末条哈希="([0-9a-f]*)"/u.exec(said ?? '') ?? []
  if (Number(count) !== lines.length)
    found.push(
      wrong(path, `元数据称${count}条，有${lines.length}条`, `has ${lines.length} entries, the metadata say ${count}`),
    )
  if (lines.length && last !== prev)
    found.push(wrong(path, '末条哈希与元数据不符', 'ends otherwise than the metadata say'))
  return { entries: lines.length, differences: found }
}

function entryIn(line: string): Chained | undefined {
  try {
    const entry = JSON.parse(line) as Partial<Chained>
    return typeof entry.prev === 'string' && typeof entry.hash === 'string' ? (entry as Chained) : undefined
  } catch {
    return undefined
  }
}
