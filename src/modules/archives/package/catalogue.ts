import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import ExcelJS from 'exceljs'
import { retentions } from '../contract/word.ts'
import type { Kept } from '../item/state.ts'
import { element, xmlText } from './xml.ts'
import { noTime } from './zip.ts'

export const catalogueName = '归档文件目录'

/** A line of the catalogue with the folder of the package in which its paper lies. */
export type CatalogueLine = Pick<
  Kept,
  | 'number'
  | 'piece'
  | 'year'
  | 'retention'
  | 'part'
  | 'responsible'
  | 'reference'
  | 'title'
  | 'date'
  | 'pages'
  | 'remark'
> & { readonly folder: string; readonly files: number }

export type CatalogueHead = {
  readonly number: string
  readonly from: string
  readonly to: string
  readonly year: number
  /** ISO date on which the transfer was drawn up. */
  readonly drawn: string
  readonly fonds: string
}

const heads = ['件号', '责任者', '文号', '题名', '日期', '页数', '备注', '保管期限', '档号'] as const
const widths = [7, 22, 22, 52, 12, 7, 16, 10, 30]

/** A title that begins like a formula must stay a title (OWASP, CSV injection). */
const plain = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)

type Row = Omit<CatalogueLine, 'folder' | 'files' | 'year' | 'part'>

/**
 * 归档文件目录 as a workbook, to be printed on A4. The program that writes it puts the time in; `day` (an ISO date) takes
 * its place, so that the same lines give the same bytes.
 */
export async function catalogueWorkbook(caption: string, day: string, lines: readonly Row[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(catalogueName, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:3',
    },
  })
  sheet.addRow([catalogueName])
  sheet.addRow([`${caption}　共${lines.length}件`])
  sheet.addRow([...heads])
  for (const line of lines)
    sheet.addRow([
      line.piece,
      plain(line.responsible),
      plain(line.reference ?? ''),
      plain(line.title),
      line.date ?? '',
      line.pages ?? '',
      plain(line.remark ?? ''),
      retentions[line.retention].zh,
      line.number,
    ])
  sheet.mergeCells(1, 1, 1, heads.length)
  sheet.mergeCells(2, 1, 2, heads.length)
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width))
  sheet.getRow(1).font = { bold: true, size: 16 }
  sheet.getRow(1).alignment = { horizontal: 'center' }
  sheet.getRow(3).font = { bold: true }
  return timeless(new Uint8Array(await book.xlsx.writeBuffer()), day)
}

function timeless(workbook: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(workbook)
  const core = 'docProps/core.xml'
  if (parts[core])
    parts[core] = strToU8(strFromU8(parts[core]).replaceAll(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`))
  const sorted = Object.fromEntries(Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return zipSync(sorted, { level: 6, mtime: noTime })
}

/** The same for machines. Elements are named in plain words, not yet compared one by one with DA/T 46 (待核). */
export const catalogueXml = (head: CatalogueHead, lines: readonly CatalogueLine[]): string =>
  xmlText(
    element(
      '归档文件目录',
      [
        element('移交编号', head.number),
        element('移交单位', head.from),
        element('接收单位', head.to),
        element('全宗号', head.fonds),
        element('年度', head.year),
        element('拟定日期', head.drawn),
        element('件数', lines.length),
        ...lines.map((line) =>
          element('件', [
            element('档号', line.number),
            element('件号', line.piece),
            element('保管期限', retentions[line.retention].zh),
            element('机构或问题', line.part),
            element('责任者', line.responsible),
            element('文号', line.reference),
            element('题名', line.title),
            element('日期', line.date),
            element('页数', line.pages),
            element('备注', line.remark),
            element('文件夹', line.folder),
            element('文件数', line.files),
          ]),
        ),
      ],
      { 元素名: '通行叫法，待与档案馆按DA/T 46核对' },
    ),
  )
