import type { Surroundings } from '#kernel'
import type { ArchivePlan } from '#rulebook'
import { filedKinds, retentions, type FiledKind, type Retention } from './contract/word.ts'

/** Where a government has laid down no plan: everything is said in words, and nothing of it is agreed with an archive. */
const plain = (fonds: string): ArchivePlan => ({
  fonds,
  receiver: '档案馆',
  after: null,
  pattern: '{fonds}·{year}-{retention}-{part}-{piece}',
  digits: 4,
  retention: { permanent: retentions.permanent.zh, thirty: retentions.thirty.zh, ten: retentions.ten.zh },
  parts: Object.entries(filedKinds).map(([kind, name]) => ({ code: name.zh, name, kinds: [kind] })),
  checked: false,
})

/** 归档方案: how papers are numbered and into which parts they fall. */
export const planOf = ({ rulebook }: Pick<Surroundings, 'rulebook'>): ArchivePlan =>
  rulebook.archives ?? plain(rulebook.government.code)

export const partOf = (kind: FiledKind, plan: ArchivePlan): string =>
  plan.parts.find(({ kinds }) => kinds.includes(kind))?.code ?? filedKinds[kind].zh

type Class = { readonly year: number; readonly retention: Retention; readonly part: string }

/** What all 档号 of a year, retention class and part begin with: the series in which 件号 count. */
export function seriesOf({ year, retention, part }: Class, plan: ArchivePlan): string {
  const slots: Readonly<Record<string, string>> = {
    fonds: plan.fonds,
    year: String(year),
    retention: plan.retention[retention],
    part,
    piece: '',
  }
  return plan.pattern.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}

/** X001-WS·2026-Y-FW-0001. */
export const numberOf = (of: Class, piece: number, plan: ArchivePlan): string =>
  seriesOf(of, plan) + String(piece).padStart(plan.digits, '0')
