import { defineProcedure, post } from '#kernel'
import { giftEnds, givers } from '../contract/word.ts'
import { entryView, evolveEntry, filedBy, filesOf, stagesOf, type EntryEvent } from '../entry.ts'
import { file } from './commands/file.ts'
import { settle } from './commands/settle.ts'
import type { Gift, GiftOutcome, GiftState } from './state.ts'

/** 礼品登记: handed over within the time that the law gives, counted from the day on which it was received. */
export const gift = defineProcedure<GiftState, EntryEvent<'gift', Gift, GiftOutcome>>({
  kind: 'gift',
  title: { zh: '礼品登记', en: 'Gifts' },
  stages: stagesOf({ zh: '待处理', en: 'Open' }, { zh: '已处理', en: 'Settled' }),
  says: { 'gift.filed': { zh: '登记', en: 'Registered' }, 'gift.closed': { zh: '处理', en: 'Settled' } },
  initial: { stage: 'new' },
  evolve: evolveEntry,
  commands: [file, settle],
  describe: ({ state }) => {
    if (state.stage === 'new') return { title: '', closed: false }
    const { what, giver, from, value, received } = state.filed.details
    return {
      title: `${what}（${from}）`,
      closed: state.stage === 'closed',
      facets: {
        post: state.filed.post,
        received,
        value,
        giver,
        year: Number(received.slice(0, 4)),
        end: state.stage === 'closed' ? state.closed.outcome.end : null,
        point: [givers[giver].zh, `${value}元`, state.stage === 'closed' ? giftEnds[state.closed.outcome.end].zh : '']
          .filter(Boolean)
          .join('，'),
      },
      files: filesOf(state.filed.details),
    }
  },
  audience: ({ state }) => [...filedBy(state), post('office-director')],
  deadlines: ({ state }) =>
    state.stage === 'filed'
      ? [
          {
            norm: 'thrift.no-gifts',
            owes: [post(state.filed.post)],
            says: { zh: '退还或登记上交', en: 'Return it or hand it over' },
            from: state.filed.details.received,
          },
        ]
      : [],
  owed: { 'thrift.no-gifts': { zh: '收受者本人', en: 'Whoever received it' } },
  view: (c) => entryView(c.state, c),
})
