import type { Surroundings } from '#kernel'
import type { Retention } from './contract.ts'
import { senderOf } from './paper.ts'
import type { Incoming } from './state.ts'

/** 定期（长期）, 定期（短期） in the years of the present classes (机关文件材料归档范围和文书档案保管期限规定, 待核). */
const classes = { permanent: 'permanent', long: 'thirty', short: 'ten' } as const satisfies Record<Retention, string>

/** What the archive's catalogue says of a filed paper; null for what is not filed. Its year is the one in which it was answered. */
export function filedIncoming(s: Incoming, c: Pick<Surroundings, 'org'>) {
  if (s.stage !== 'filed') return null
  const { paper, filed, reply } = s
  return {
    retention: classes[filed.retention],
    year: Number((reply?.mark.on ?? paper.received).slice(0, 4)),
    responsible: senderOf(paper, c),
    reference: paper.number,
    title: paper.title,
    date: paper.dated,
    content: [...new Set(paper.files.map((file) => file.sha256))],
    remark: s.number,
    /** Whether there is anything to be read. */
    whole: paper.files.length > 0,
    missing: [] as string[],
  }
}
