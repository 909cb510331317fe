import * as z from 'zod'
import { line, lines } from './field.ts'
import { typeArea, widthOf } from './table-width.ts'

/**
 * A paragraph. Level 0 is plain; 1 to 4 are numbered 一、 （一） 1. （1） by the one who prints (clause 7.3.3), so `text` carries
 * no number. `text` of levels 1 and 2 is set in 黑体 and 楷体, `runIn` follows it in the same paragraph in 仿宋.
 */
export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  text: line(5000),
  runIn: line(5000).optional(),
})

/**
 * A table as wide as the type area. Column widths in millimetres; columns without one share the rest. `turned` gives it
 * pages of its own in landscape, heads to the binding on odd pages and to the fore-edge on even ones (clause 8).
 */
export const tableSchema = z
  .strictObject({
    type: z.literal('table'),
    caption: line(200).optional(),
    columns: z
      .array(
        z.strictObject({
          title: line(60),
          width: z.number().min(5).max(typeArea.height).optional(),
          align: z.enum(['left', 'center', 'right']).optional(),
        }),
      )
      .min(1)
      .max(30),
    rows: z.array(z.array(z.union([z.literal(''), lines(2000)]))).max(2000),
    note: line(500).optional(),
    turned: z.boolean().optional(),
  })
  .check((c) => {
    const { columns, rows } = c.value
    const { wanted, room } = widthOf(c.value)
    if (wanted > room)
      c.issues.push({
        code: 'custom',
        input: columns,
        path: ['columns'],
        message: `表格宽 ${wanted} 毫米，版心只有 ${room} 毫米 (the table is ${wanted} mm wide, the type area ${room} mm)`,
      })
    rows.forEach((row, i) => {
      if (row.length !== columns.length)
        c.issues.push({
          code: 'custom',
          input: row,
          path: ['rows', i],
          message: `本行 ${row.length} 格，表头 ${columns.length} 栏 (${row.length} cells under ${columns.length} columns)`,
        })
    })
  })

export const blockSchema = z.discriminatedUnion('type', [paragraphSchema, tableSchema])

export type Paragraph = z.infer<typeof paragraphSchema>
export type Table = z.infer<typeof tableSchema>
export type Block = z.infer<typeof blockSchema>
