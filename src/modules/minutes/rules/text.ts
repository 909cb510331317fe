import { fails, type Verdict } from '#kernel'
import type { Changes } from '../events.ts'
import type { Known } from '../state.ts'

/** Changes that name an item which the meeting did not have, or none at all. */
export function badChanges(state: Known, changes: Changes, needed: boolean): Verdict | undefined {
  const there = state.content.items.map((item) => item.item)
  const unknown = (changes.items ?? []).map((change) => change.item).filter((item) => !there.includes(item))
  if (unknown.length)
    return fails({
      field: 'items',
      facts: { unknown, there },
      says: { zh: '没有第{unknown}号事项（现有：{there}）', en: 'No item {unknown} (there are: {there})' },
      wayOut: { zh: '核对事项', en: 'Look at the items' },
    })
  if (needed && changes.opening === undefined && changes.closing === undefined && !changes.items?.length)
    return fails({
      field: 'items',
      says: { zh: '没有任何修改', en: 'Nothing changes' },
      wayOut: { zh: '修改导语、议定事项或结语', en: 'Change the opening, an item or the closing' },
    })
  return undefined
}

/** Only what was really entered. */
export const changesOf = ({
  opening,
  items,
  closing,
}: {
  opening?: string | undefined
  items?: { item: string; text: string }[] | undefined
  closing?: string | undefined
}): Changes => ({
  ...(opening === undefined ? {} : { opening }),
  ...(items === undefined ? {} : { items }),
  ...(closing === undefined ? {} : { closing }),
})
