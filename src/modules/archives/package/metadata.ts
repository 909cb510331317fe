import type { Chained } from '#kernel'
import { retentions } from '../contract/word.ts'
import type { Kept } from '../item/state.ts'
import type { Sealed } from './manifest.ts'
import { element, xmlText } from './xml.ts'

export const metadataName = '元数据.xml'
export const journalName = '办理过程.jsonl'

export type Named = Sealed & { readonly name: string; readonly role: string }

/** The journal as it was chained, one entry a line: `prev` and `hash` let anybody follow it without this software. */
export const journalLines = (journal: readonly Chained[]): string =>
  journal.map((entry) => `${JSON.stringify(entry)}\n`).join('')

/** What the archive has to know of a paper besides its pages. Elements in plain words (待核, see the catalogue). */
export function metadata(
  item: Kept,
  pages: number | null,
  files: readonly Named[],
  journal: readonly Chained[],
): string {
  return xmlText(
    element(
      '归档文件',
      [
        element('档号', item.number),
        element('年度', item.year),
        element('保管期限', retentions[item.retention].zh),
        element('机构或问题', item.part),
        element('件号', item.piece),
        element('题名', item.title),
        element('文号', item.reference),
        element('责任者', item.responsible),
        element('成文日期', item.date),
        element('归档日期', item.filed),
        element('页数', pages),
        element('备注', item.remark),
        element('来源事项', `${item.of.kind}/${item.of.id}`),
        element(
          '更改',
          item.former.map(({ number, on, by, reason }) =>
            element('原档号', number, { 日期: on, 办理: by.for ?? by.post, 理由: reason }),
          ),
        ),
        element(
          '文件',
          files.map(({ path, sha256, bytes, name, role }) =>
            element('件内文件', path, { 类别: role, 名称: name, 字节: bytes, 校验: sha256 }),
          ),
        ),
        element('办理过程', journalName, { 条数: journal.length, 末条哈希: journal.at(-1)?.hash ?? '' }),
      ],
      { 元素名: '通行叫法，待与档案馆按DA/T 46核对' },
    ),
  )
}
