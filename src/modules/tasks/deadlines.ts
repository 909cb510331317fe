import { unit, type DeadlineSpec, type NormId, type OpenDeadline, type Text, type Viewpoint } from '#kernel'
import { lastDay } from './due.ts'
import type { TaskEvent } from './events.ts'
import { known, type Task } from './state.ts'
import { supervision } from './who.ts'

const norm = 'decision.followed-up'

/**
 * The lead unit by the decision's date; the supervision section while a claim waits for its review. 定期 has no length in
 * the rules: the leaders are to be told of a decision at the latest by its own date, and again once it has run out.
 */
export function deadlines(c: Viewpoint<Task>): readonly DeadlineSpec[] {
  const state = known(c.state)
  if (state.stage === 'done') return []
  const by = lastDay(state.due, c)
  const work: DeadlineSpec =
    state.stage === 'assigned'
      ? { norm, owes: [unit(state.lead)], says: { zh: '落实决定事项', en: 'Carry the decision out' }, by }
      : { norm, part: 'review', owes: [supervision], says: { zh: '审核落实情况', en: 'Review what was done' } }
  const digest: DeadlineSpec = {
    norm,
    part: 'digest',
    owes: [supervision],
    says: { zh: '向县政府领导报告落实情况', en: 'Tell the leaders how it stands' },
    ...(state.overdue === null ? { by } : {}),
  }
  return state.told ? [work] : [work, digest]
}

export const owed: Readonly<Record<NormId, Text>> = {
  [norm]: {
    zh: '牵头单位；审核和定期报告由督查科',
    en: 'The lead unit; review and periodic report: the supervision section',
  },
}

/** A date that runs out while the unit still owes it is an event of its own. */
export const lapses = {
  'decision.followed-up': (c: Viewpoint<Task>, deadline: OpenDeadline): TaskEvent[] =>
    deadline.key === norm ? [{ type: 'task.overdue', data: { due: known(c.state).due, on: c.today.toString() } }] : [],
} as const
