import type { Text } from '#rulebook'
import { childrenOf, type MammothElement } from './mammoth-document.ts'
import type { OpenedDocx } from './open-docx.ts'

/** What a structured paper cannot carry, counted over the whole file. */
export function lossesOf({ document, seen }: OpenedDocx): readonly Text[] {
  const count = (is: (element: MammothElement) => boolean): number => {
    const within = (element: MammothElement): number =>
      childrenOf(element).reduce((sum, child) => sum + within(child), is(element) ? 1 : 0)
    return within(document)
  }
  const pictures = count(({ type }) => type === 'image')
  const notes = count(({ type }) => type === 'noteReference')
  const comments = count(({ type }) => type === 'commentReference')
  const links = count(({ type }) => type === 'hyperlink')
  const losses: [number, string, string][] = [
    [
      pictures,
      `${pictures} 幅图片没有导入，请作为附件上传`,
      `${pictures} pictures were left out: attach them as files`,
    ],
    [notes, `${notes} 条脚注、尾注没有导入`, `${notes} footnotes and endnotes were left out`],
    [comments, `${comments} 条批注没有导入`, `${comments} comments were left out`],
    [links, `${links} 个超链接只留下文字`, `${links} hyperlinks were kept as text`],
    [seen.deleted, `${seen.deleted} 处修订中已删除的文字没有导入`, `${seen.deleted} tracked deletions were left out`],
    [
      seen.inserted,
      `${seen.inserted} 处修订中插入的文字已按接受处理`,
      `${seen.inserted} tracked insertions were taken as accepted`,
    ],
    [seen.formulas, `${seen.formulas} 个公式没有导入`, `${seen.formulas} formulas were left out`],
    [seen.headers, '页眉、页脚没有导入：页码由系统排', 'Headers and footers were left out: page numbers are set anew'],
  ]
  return losses.filter(([found]) => found > 0).map(([, zh, en]) => ({ zh, en }))
}
