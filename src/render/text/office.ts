import { strFromU8 } from 'fflate'
import { openArchive, type ArchiveFiles } from '../archive/open-archive.ts'
import { bomb, damaged } from './text-fault.ts'
import { unescaped } from './xml-text.ts'

function open(bytes: Uint8Array, wanted: RegExp): ArchiveFiles {
  const opened = openArchive(bytes, (name) => wanted.test(name))
  if ('files' in opened) return opened.files
  throw opened.trouble === 'not-a-zip' || opened.trouble === 'broken' ? damaged() : bomb()
}

/** Parts in the order of their numbers: sheet2 before sheet10. */
const inOrder = (files: ArchiveFiles): readonly (readonly [string, string])[] =>
  [...files]
    .map(([name, file]) => [name, strFromU8(file)] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))

/** Text of a .docx with its headers, notes and text boxes, a line for each paragraph. */
export const docxText = (bytes: Uint8Array): string =>
  inOrder(open(bytes, /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/))
    .map(([, xml]) =>
      [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)|<w:(tab|br)\b|<\/w:(p)>/g)]
        .map(([, text, blank, end]) => (text !== undefined ? unescaped(text) : end ? '\n' : blank ? ' ' : ''))
        .join(''),
    )
    .join('\n')

/** Text of a workbook: the names of its sheets, then row by row, cells parted by tabs. */
export function xlsxText(bytes: Uint8Array): string {
  const files = inOrder(open(bytes, /^xl\/(workbook|sharedStrings|worksheets\/sheet\d+)\.xml$/))
  const part = (name: string): string => files.find(([path]) => path === name)?.[1] ?? ''
  const words = (xml: string): string =>
    [...xml.matchAll(/<t(?: [^<>]*)?>([^<]*)/g)].map(([, text = '']) => unescaped(text)).join('')
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) => words(si))
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^<>]*name="([^"]*)"/g)].map(([, name = '']) =>
    unescaped(name),
  )
  const sheets = files
    .filter(([path]) => path.includes('worksheets/'))
    .map(([, xml]) =>
      xml
        .split('</row>')
        .map((row) =>
          [...row.matchAll(/<c(?: ([^<>]*))?>(.*?)<\/c>/gs)]
            .map(([, attributes = '', cell = '']) => {
              const value = /<v>([^<]*)/.exec(cell)?.[1]
              if (/ ?t="s"/.test(attributes)) return shared[Number(value)] ?? ''
              return value === undefined ? words(cell) : unescaped(value)
            })
            .join('\t'),
        )
        .filter((row) => row !== '')
        .join('\n'),
    )
  return [...names, ...sheets].join('\n')
}

/** Text of slides and their notes, a line for each paragraph. */
export const pptxText = (bytes: Uint8Array): string =>
  inOrder(open(bytes, /^ppt\/(slides\/slide|notesSlides\/notesSlide)\d+\.xml$/))
    .map(([, xml]) =>
      [...xml.matchAll(/<a:t(?: [^<>]*)?>([^<]*)|<\/a:(p)>/g)]
        .map(([, text, end]) => (end ? '\n' : unescaped(text ?? '')))
        .join(''),
    )
    .join('\n')

/** Text of an OpenDocument text or table: all character data, a line for each paragraph, heading and row. */
export const odfText = (bytes: Uint8Array): string =>
  inOrder(open(bytes, /^(content|styles)\.xml$/))
    .map(
      ([name, xml]) => (name === 'content.xml' ? /<office:body[^]*/ : /<office:master-styles[^]*/).exec(xml)?.[0] ?? '',
    )
    .map((xml) =>
      unescaped(
        xml
          .replace(/<text:(tab|s|line-break)\b[^<>]*>/g, ' ')
          .replace(/<\/table:table-cell>/g, '\t')
          .replace(/<\/(text:p|text:h|table:table-row)>/g, '\n')
          .replace(/<[^<>]*>/g, ''),
      ),
    )
    .join('\n')

/** Text of an OFD: what stands in its text codes, a line for each. */
export const ofdText = (bytes: Uint8Array): string =>
  inOrder(open(bytes, /(^|\/)Pages\/[^/]+\/Content\.xml$/i))
    .map(([, xml]) =>
      [...xml.matchAll(/<(?:\w+:)?TextCode[^<>]*>([^<]*)/g)].map(([, text = '']) => unescaped(text)).join('\n'),
    )
    .join('\n')
