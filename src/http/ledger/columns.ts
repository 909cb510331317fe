import type { Text } from '#kernel'
import type { Row } from '../contract/index.ts'
import { localTime, plainCell } from './cell.ts'

type Column = {
  readonly key: string
  readonly head: Text
  readonly width: number
  readonly value: (row: Row, language: keyof Text) => string | number | null
}

const lamps: Readonly<Record<Row['lamp'], Text>> = {
  red: { zh: '逾期', en: 'Overdue' },
  amber: { zh: '临期', en: 'Due soon' },
  green: { zh: '正常', en: 'In time' },
  none: { zh: '无时限', en: 'No deadline' },
}

/** Where the words looked for stand, and what stands around them. */
function foundIn({ found }: Row, language: keyof Text): string | null {
  if (!found) return null
  if (found.in === 'content') return { zh: '事项内容', en: 'Content' }[language]
  if (found.in !== 'attachment')
    return { title: { zh: '标题', en: 'Title' }, number: { zh: '编号', en: 'Number' } }[found.in][language]
  const name = { zh: `附件《${found.file.name}》`, en: `Attachment “${found.file.name}”` }[language]
  return plainCell(`${name}：${found.pieces.map(({ text }) => text).join('')}`)
}

/** Only in a list of what was looked for. */
export const columnsOf = (searched: boolean): readonly Column[] =>
  searched ? columns : columns.filter(({ key }) => key !== 'found')

/** What a ledger of matters shows, whatever its kind. */
const columns: readonly Column[] = [
  { key: 'title', head: { zh: '事项', en: 'Matter' }, width: 48, value: (r) => plainCell(r.title) },
  {
    key: 'number',
    head: { zh: '编号', en: 'Number' },
    width: 20,
    value: (r) => (r.number === null ? null : plainCell(r.number)),
  },
  { key: 'kind', head: { zh: '种类', en: 'Kind' }, width: 12, value: (r, l) => r.kindTitle[l] },
  { key: 'stage', head: { zh: '环节', en: 'Stage' }, width: 14, value: (r, l) => r.stageTitle[l] },
  {
    key: 'unit',
    head: { zh: '主办单位', en: 'Lead unit' },
    width: 22,
    value: (r, l) => (r.unit ? plainCell(r.unit.name[l]) : null),
  },
  {
    key: 'due',
    head: { zh: '最近时限', en: 'Next deadline' },
    width: 18,
    value: (r) => (r.due === null ? null : localTime(r.due)),
  },
  { key: 'left', head: { zh: '剩余工作日', en: 'Working days left' }, width: 12, value: (r) => r.workingDaysLeft },
  {
    key: 'lamp',
    head: { zh: '状态', en: 'State' },
    width: 10,
    value: (r, l) => (r.closed ? { zh: '办结', en: 'Closed' } : lamps[r.lamp])[l],
  },
  { key: 'article', head: { zh: '依据', en: 'Article' }, width: 14, value: (r, l) => r.articleName?.[l] ?? null },
  { key: 'found', head: { zh: '查到之处', en: 'Found in' }, width: 40, value: (r, l) => foundIn(r, l) },
  { key: 'opened', head: { zh: '登记时间', en: 'Opened' }, width: 18, value: (r) => localTime(r.opened) },
  { key: 'changed', head: { zh: '更新时间', en: 'Changed' }, width: 18, value: (r) => localTime(r.changed) },
]
