import type { Surroundings } from '#kernel'
import { kinds } from '#modules/meetings'
import type { Known } from './state.ts'

/** 县政府常务会议纪要: the words before the year. */
export function bookOf(state: Pick<Known, 'record'>, { rulebook }: Pick<Surroundings, 'rulebook'>): string {
  const name = kinds[state.record.kind].zh
  return `${state.record.kind === 'mayors-office' ? name : `${rulebook.government.short}${name}`}纪要`
}

/** 县政府常务会议纪要〔2026〕3号; a later version keeps the number of the first. */
export function numberOf(state: Known, c: Pick<Surroundings, 'rulebook'>): string | undefined {
  if (!state.number) return undefined
  return `${bookOf(state, c)}〔${state.number.year}〕${state.number.serial}号`
}
