import { holds, post, type Grant, type Reader, type Viewpoint } from '#kernel'
import { wrong } from '#modules/topics'
import { byHolder } from '../authority.ts'
import { command, moved, unsigned } from '../command.ts'
import { inputs } from '../contract.ts'
import type { Stage } from '../events.ts'
import { drafted, type Document } from '../state.ts'

/** The people to whom a step belongs now. */
const peopleOf = (grants: readonly Grant[], { org, at }: Viewpoint<Document>): string[] =>
  org
    .posts(at)
    .filter(({ id, unit }) =>
      grants.some(
        ({ to }) =>
          to === post(id) || (unit !== undefined && (to === `unit:${unit}` || (to === 'office' && unit === 'office'))),
      ),
    )
    .flatMap(({ id }) => org.holderOf(id, at) ?? [])

/** Who of them has opened it since it came to them. */
async function readSince(read: Reader, c: Viewpoint<Document>): Promise<string[]> {
  const { entered, cameFrom } = drafted(c.state)
  const next = peopleOf(byHolder(c), c)
  const before = cameFrom && c.org.holderOf(cameFrom.by, c.at)
  const since = Temporal.Instant.from(entered)
  return (await read.receipts('document', c.id))
    .filter(
      ({ person, last }) => next.includes(person) && person !== before && Temporal.Instant.compare(last, since) >= 0,
    )
    .map(({ person }) => person)
}

export const takeBack = command({
  name: 'document.take-back',
  title: { zh: '取回', en: 'Take back' },
  help: { zh: '下一环节尚未阅办的，可由送出人取回', en: 'As long as the next one has neither read it nor acted' },
  who: { zh: '上一环节的送出人', en: 'Whoever passed it on' },
  input: inputs['take-back'],
  stages: [...unsigned],
  by: (c) => {
    const from = drafted(c.state).cameFrom
    return from ? [{ to: post(from.by) }] : []
  },
  facts: async (read, c) => ({ read: await readSince(read, c) }),
  rules: {
    'system.input': (c) =>
      c.facts.read.length
        ? wrong('reason', '{people}已经阅看，请商其退回', 'Read by {people} already: ask for it to be sent back', {
            people: c.facts.read,
          })
        : holds(),
  },
  decide: (c) => [
    {
      type: 'document.taken-back',
      data: {
        from: c.state.stage as Stage,
        to: drafted(c.state).cameFrom!.stage,
        reason: c.input.reason,
        ...moved(c),
      },
    },
  ],
})
