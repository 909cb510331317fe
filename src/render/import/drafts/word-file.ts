import { strToU8, zipSync } from 'fflate'

/** A .docx written by hand, so that each draft has exactly the mark-up that its clerk's program leaves. */
export type WordFile = {
  readonly body: readonly string[]
  readonly numbering?: string
  /** More parts by path: headers, comments, notes. */
  readonly parts?: Readonly<Record<string, string>>
}

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function wordFile({ body, numbering, parts = {} }: WordFile): Uint8Array {
  const named = { ...parts, ...(numbering !== undefined && { numbering }) }
  const kinds = Object.keys(named).map((name) => name.replace(/\d+$/, ''))
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.keys(
      named,
    )
      .map((name, i) => `<Relationship Id="part${i}" Type="${office}/${kinds[i]}" Target="${name}.xml"/>`)
      .join(
        '',
      )}<Relationship Id="web" Type="${office}/hyperlink" Target="http://example.org/" TargetMode="External"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${spaces}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(named).map(([name, xml]) => {
        const kind = name.replace(/\d+$/, '')
        const root = { header: 'hdr', footer: 'ftr' }[kind] ?? kind
        return [`word/${name}.xml`, `${head}<w:${root} ${spaces}>${xml}</w:${root}>`]
      }),
    ),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: '2022-03-07T00:00:00',
  })
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run; \n is a soft line break, \t a tab. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text
    .split(/(\n|\t)/)
    .map((part) =>
      part === '\n'
        ? '<w:br/>'
        : part === '\t'
          ? '<w:tab/>'
          : part && `<w:t xml:space="preserve">${escaped(part)}</w:t>`,
    )
    .join('')}</w:r>`

/** A paragraph of runs, or of one text. */
export const p = (content: string | readonly string[], properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${typeof content === 'string' ? run(content) : content.join('')}</w:p>`

export const centred = (text: string): string => p(text, '<w:jc w:val="center"/>')
export const listed = (list: number, depth: number, text: string): string =>
  p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

/** Cells are texts, or mark-up that begins with <w:tc. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => (cell.startsWith('<w:tc') ? cell : `<w:tc><w:tcPr/>${p(cell)}</w:tc>`)).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** A list: for each depth its format, its text and what else its level says. */
export const numbering = (...levels: readonly (readonly [format: string, text: string, more?: string])[]): string =>
  `<w:abstractNum w:abstractNumId="0">${levels
    .map(
      ([format, text, more = ''], depth) =>
        `<w:lvl w:ilvl="${depth}" w:tplc="04090001"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
