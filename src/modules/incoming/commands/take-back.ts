import type { Viewpoint } from '#kernel'
import { byLastMover, holders } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { actsNow, known, type Incoming } from '../state.ts'

/** People who have looked at it since it came to them. */
type Facts = { readonly readers: readonly string[] }

function readersSince(
  c: Viewpoint<Incoming>,
  receipts: readonly { readonly person: string; readonly last: Temporal.Instant }[],
): Facts {
  const { last } = known(c.state)
  if (!last) return { readers: [] }
  const next = new Set<string>(holders(c))
  const mover = c.org.holderOf(last.by.post, c.at)
  const since = Temporal.Instant.from(last.at)
  const readers = receipts
    .filter((receipt) => receipt.person !== mover && Temporal.Instant.compare(receipt.last, since) >= 0)
    .filter((receipt) => c.org.principalsOf({ person: receipt.person }, c.at).some((principal) => next.has(principal)))
    .map((receipt) => c.org.name(receipt.person).zh)
  return { readers }
}

/** 收回: before whoever is next has read it, or acted on it. */
export const takeBack = command({
  name: 'incoming.take-back',
  title: { zh: '收回', en: 'Take back' },
  who: { zh: '刚办完上一步的人', en: 'Whoever took the last step' },
  input: inputs['take-back'],
  stages: ['checked', 'proposing', 'instructing', 'undertaking'],
  by: byLastMover,
  facts: async (read, c): Promise<Facts> => readersSince(c, await read.receipts('incoming', c.id)),
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => {
      const s = known(c.state)
      return firstWrong(
        !s.last && wrong('reason', '没有可以收回的上一步', 'No step to take back'),
        s.stage === 'instructing' &&
          actsNow(s).length > 0 &&
          s.last?.from !== 'undertaking' &&
          wrong('reason', '领导已批示（阅），不能收回', 'A leader has acted on it'),
        (s.work?.taken.length ?? 0) > 0 &&
          s.stage === 'undertaking' &&
          wrong('reason', '承办单位已签收，不能收回', 'Signed for already'),
        c.facts.readers.length > 0 &&
          wrong('reason', '{readers}已阅，不能收回；可退回、改派', 'Read already by {readers}', {
            readers: c.facts.readers,
          }),
      )
    },
  },
  decide: (c) => [
    { type: 'incoming.taken-back', data: { ...markOf(c), to: known(c.state).last!.from, reason: c.input.reason } },
  ],
})
