import { fails, holds, rule } from '#kernel'
import { giftEnds, type GiftEnd, type Giver } from '../contract/word.ts'

type Settled = {
  readonly end: GiftEnd
  readonly giver: Giver
  readonly value: number
  readonly limit: number
  readonly number: string | null
}

/** 不得接受下属单位和地方送礼: nothing of theirs is kept; of others only what lies under the limit. Handing over leaves a receipt. */
export const settledRightly = rule<Settled>('thrift.no-gifts', ({ end, giver, value, limit, number }) => {
  const facts = { end: giftEnds[end].zh, value, limit }
  if (end === 'kept' && (giver !== 'foreign' || value >= limit))
    return fails({
      field: 'end',
      facts,
      says:
        giver === 'foreign'
          ? { zh: '价值{value}元，{limit}元以上的不得留用', en: 'Worth {value} yuan; from {limit} on it is not kept' }
          : { zh: '公务活动以外收受的礼品不得留用', en: 'Only gifts of foreign contacts may be kept' },
      wayOut: { zh: '退还，或登记上交', en: 'Return it, or hand it over' },
    })
  if (end === 'handed-over' && number === null)
    return fails({
      field: 'number',
      facts,
      says: { zh: '上交未填凭据', en: 'No receipt of handing it over' },
      wayOut: { zh: '填写上交凭据编号', en: 'Give the number of the receipt' },
    })
  return holds(facts)
})
