import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate'
import mammoth from 'mammoth'
import { archiveLimits } from '../../archive/limits.ts'
import { openArchive } from '../../archive/open-archive.ts'
import { importLimits, tooLong, type Refused } from '../refused.ts'
import type { MammothElement } from './mammoth-document.ts'
import { readNumbering, type ListLevels } from './numbering.ts'
import { broken, fileTooLarge, notDocx, troubleOf } from './trouble.ts'

export type OpenedDocx = {
  readonly document: MammothElement
  readonly levels: ListLevels
  /** Things of the file that mammoth does not read, as they stand in its XML. */
  readonly seen: {
    readonly deleted: number
    readonly inserted: number
    readonly formulas: number
    readonly headers: number
  }
}

const wanted = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/
// A fixed time, so that what mammoth is given does not depend on the day.
const mtime = '1980-01-01T00:00:00'

// 100 pages with every character a run of its own stay under this.
const limits = { ...archiveLimits, expanded: 32 << 20 }
const deepest = 256

/** Opens a .docx, from Word, WPS or others, within the limits: only its text parts are unpacked. */
export async function openDocx(bytes: Uint8Array): Promise<OpenedDocx | Refused> {
  if (bytes.length > importLimits.file) return fileTooLarge(bytes.length)
  const opened = openArchive(bytes, (name) => wanted.test(name), limits)
  if ('trouble' in opened) return troubleOf(opened.trouble, bytes)
  const parts = new Map([...opened.files].map(([name, file]) => [name, strFromU8(file)]))
  const main = parts.get('word/document.xml')
  if (main === undefined) return notDocx(bytes)
  // ECMA-376 part 2 forbids document type declarations; entities in one could expand without end.
  if ([...parts.values()].some((xml) => /<!(DOCTYPE|ENTITY)/i.test(xml) || isTooDeep(xml))) return broken
  const characters = textLength(main)
  if (characters > importLimits.characters) return tooLong('file', characters)
  const { levels, named } = readNumbering(parts.get('word/numbering.xml') ?? '')
  if (levels.size > 0) parts.set('word/numbering.xml', named)
  const files: Zippable = Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)]))
  const document = await read(Buffer.from(zipSync(files, { level: 0, mtime })))
  if (!document) return broken
  const count = (pattern: RegExp) => main.match(pattern)?.length ?? 0
  return {
    document,
    levels,
    seen: {
      deleted: count(/<w:del\b/g),
      inserted: count(/<w:ins\b/g),
      formulas: count(/<m:oMath\b/g),
      headers: [...parts].filter(
        ([name, xml]) => /^word\/(header|footer)\d*\.xml$/.test(name) && /<w:t[ >][^<]/.test(xml),
      ).length,
    },
  }
}

/** Readers of XML call themselves for each element inside an element: no paper is nested like this. */
function isTooDeep(xml: string): boolean {
  let depth = 0
  for (const [, closing, empty] of xml.matchAll(/<(\/?)[\w:][^<>]*?(\/?)>/g)) {
    if (closing) depth -= 1
    else if (!empty) depth += 1
    if (depth > deepest) return true
  }
  return false
}

/** Characters of the text, counted before it is read: the rest is mark-up. */
const textLength = (xml: string): number =>
  [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)</g)].reduce(
    (sum, [, text = '']) => sum + text.replace(/\s/g, '').length,
    0,
  )

async function read(buffer: Buffer): Promise<MammothElement | undefined> {
  let found: MammothElement | undefined
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        transformDocument: (document: MammothElement) => {
          found = document
          return { ...document, children: [] } // the HTML is not wanted
        },
      },
    )
  } catch {
    return undefined
  }
  return found
}
