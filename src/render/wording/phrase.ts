import type { Paper } from '../contract.ts'

/** 源政发〔2026〕1号: whole year, no padding, no 第 (GB/T 9704-2012 clause 7.2.5). */
export const documentNumber = ({ mark, year, number }: NonNullable<Paper['number']>): string =>
  `${mark}〔${year}〕${number}号`

/** 2026年3月9日, in Arabic figures without padding (clause 7.3.5.4). */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** Groups joined by commas, whatever mark the last one ended with. */
export const joined = (groups: readonly string[]): string =>
  groups.map((group) => group.replace(/[，,。.；;：:、]+$/u, '')).join('，')

const notes = { published: '此件公开发布', 'on-request': '此件依申请公开', withheld: '此件不予公开' } as const

/** 附注 in its brackets (clause 7.3.6); where none is written it says what the publicity is. */
export function noteOf({ note, publicity }: Pick<Paper, 'note' | 'publicity'>): string {
  const text = note ?? (publicity && notes[publicity])
  return text ? `（${text.replace(/^[（(]|[）)]$/gu, '')}）` : ''
}
