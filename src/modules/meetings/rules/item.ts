import type { Verdict } from '#kernel'
import { itemOf, type Known } from '../state.ts'
import { misfit } from './schedule.ts'

export const noItem = (state: Known, item: string): Verdict | undefined =>
  itemOf(state, item)
    ? undefined
    : misfit(
        'item',
        { zh: '议程上没有第{item}号事项（现有：{items}）', en: 'No item {item} on the agenda (there are: {items})' },
        { zh: '核对议程', en: 'Look at the agenda' },
        { item, items: state.items.map((i) => i.item) },
      )

/** An item that the meeting has not disposed of. */
export const notPending = (state: Known, item: string): Verdict | undefined =>
  noItem(state, item) ??
  (itemOf(state, item)!.decision
    ? misfit(
        'item',
        { zh: '此项已有结论', en: 'This item is concluded' },
        { zh: '更正须在纪要中说明', en: 'Correct it in the minutes' },
      )
    : undefined)
