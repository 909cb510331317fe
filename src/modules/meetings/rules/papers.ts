import { fails, holds, notApplicable, rule } from '#kernel'
import type { Kind } from '../contract.ts'
import type { Item } from '../state.ts'

/** The kinds of meeting whose materials go to the office and from there to the participants (meeting.papers-delivered). */
export const withPapers: readonly Kind[] = ['plenary', 'executive']

export const undelivered = (items: readonly Item[]): readonly Item[] => items.filter((item) => item.papers === null)

export const papers = rule<{ readonly kind: Kind; readonly items: readonly Item[] }>(
  'meeting.papers-delivered',
  ({ kind, items }) => {
    if (!withPapers.includes(kind) || !items.length) return notApplicable()
    const missing = undelivered(items).map((item) => item.title)
    return missing.length
      ? fails({
          facts: { missing },
          says: { zh: '材料未在会前送达与会人员：{missing}', en: 'Papers did not reach the participants: {missing}' },
          wayOut: { zh: '由会议科送达材料并登记', en: 'Let the meetings section deliver them and record it' },
        })
      : holds({ items: items.length }, { zh: '{items}项材料已送达', en: 'Papers of {items} items delivered' })
  },
)
