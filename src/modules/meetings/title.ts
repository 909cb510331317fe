import type { Viewpoint } from '#kernel'
import { kinds } from './contract.ts'
import { held, known, type Meeting } from './state.ts'

const dated = (starts: string): string => {
  const { year, month, day } = Temporal.PlainDateTime.from(starts)
  return `${year}年${month}月${day}日`
}

/** 县政府常务会议（2026年3月9日）; once it has been opened and so counted, 2026年第3次县政府常务会议. */
export function titleOf(c: Pick<Viewpoint<Meeting>, 'state' | 'rulebook'>): string {
  const state = known(c.state)
  if (state.title) return state.title
  const { short } = c.rulebook.government
  const name = kinds[state.kind].zh
  const full = state.kind === 'mayors-office' ? name : `${short}${name}`
  const opened = held(state)
  return opened ? `${state.starts.slice(0, 4)}年第${opened.number}次${full}` : `${full}（${dated(state.starts)}）`
}

/** 2026年第3次常务会议, once counted: each kind counts for itself. */
export function numberOf(state: Meeting): string | undefined {
  const opened = held(state)
  return opened && `${opened.starts.slice(0, 4)}年第${opened.number}次${kinds[opened.kind].zh}`
}
