import { PassThrough, Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import type { Text } from '#kernel'
import type { Row } from '../contract/index.ts'
import { columnsOf } from './columns.ts'

/** Writes rows as they come, so that a ledger of a hundred thousand matters needs no more memory than a page of them. */
export function ledger(
  pages: AsyncIterable<readonly Row[]>,
  name: string,
  language: keyof Text,
  searched: boolean,
): ReadableStream<Uint8Array> {
  const columns = columnsOf(searched)
  const out = new PassThrough()
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  const sheet = book.addWorksheet(name.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ key, head, width }) => ({ key, header: head[language], width }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  const write = async (): Promise<void> => {
    for await (const rows of pages) {
      for (const row of rows) sheet.addRow(columns.map(({ value }) => value(row, language))).commit()
      if (out.writableNeedDrain) await new Promise((resolve) => out.once('drain', resolve))
    }
    await book.commit()
  }
  write().catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
  return Readable.toWeb(out) as ReadableStream<Uint8Array>
}
