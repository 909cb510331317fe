import { commandsOf, fails, type Verdict } from '#kernel'
import type { TransferEvent } from './events.ts'
import type { FlawFound } from './flaw.ts'
import type { Drawn, Transfer } from './state.ts'

export const command = commandsOf<Transfer, TransferEvent>()

/** 移〔2026〕: the series of transfers of a year. */
export const seriesOf = (year: number): string => `移〔${year}〕`

/** All flaws under one norm at once, each a refusal of its own that names the paper. */
export function flawed(flaws: readonly FlawFound[], { items }: Pick<Drawn, 'items'>): Verdict {
  const name = (id: string) => items.find(({ item }) => item === id)?.number ?? id
  return fails({
    facts: { n: flaws.length },
    says: { zh: '{n}处问题', en: '{n} flaws' },
    wayOut: { zh: '逐件处理后重新检查', en: 'Settle each, then check again' },
    each: flaws.map(({ item, says, wayOut }) => ({
      facts: { item: name(item) },
      says: { zh: `${name(item)}：${says.zh}`, en: `${name(item)}: ${says.en}` },
      wayOut,
    })),
  })
}
