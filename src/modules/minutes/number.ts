import type { Surroundings } from '#kernel'
import { kinds } from '#modules/meetings'
import type { Known } from './state.ts'

/** 县政府常务会议纪要〔2026〕3号; a later version keeps the number of the first. */
export function numberOf(state: Known, { rulebook }: Pick<Surroundings, 'rulebook'>): string | undefined {
  if (!state.number) return undefined
  const name = kinds[state.record.kind].zh
  const full = state.record.kind === 'mayors-office' ? name : `${rulebook.government.short}${name}`
  return `${full}纪要〔${state.number.year}〕${state.number.serial}号`
}
