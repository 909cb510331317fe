import { expect, it } from 'vitest'
import { demoWorld } from '#org/testing'
import { civil } from '../clock.ts'
import { defineProcedure } from '../procedure.ts'
import { passagesShown } from './passage.ts'

type State = { readonly stage: 'new' | 'drafting' | 'signing' | 'returned' | 'done' }
const text = (zh: string) => ({ zh, en: zh })
const paper = defineProcedure<State, { type: string; data: object & Record<string, unknown> }>({
  kind: 'paper',
  title: text('文'),
  stages: {
    new: text('新建'),
    drafting: text('起草'),
    signing: text('签发'),
    returned: text('退回'),
    done: text('办结'),
  },
  asides: ['returned'],
  initial: { stage: 'new' },
  evolve: (_, event) => ({ stage: event.data.to as State['stage'] }),
  commands: [],
  describe: () => ({ title: '', closed: false }),
  audience: () => [],
})
const at = (local: string) => Temporal.Instant.from(`${local}+08:00`)
const moved = (local: string, post: string, to: string) => ({
  type: 'paper.moved',
  data: { to },
  at: at(local),
  actor: { person: post, post },
  title: text(`至${to}`),
})

it('tells every stay, those that came again too, with who ended it and how many working days it took', () => {
  const world = demoWorld()
  // Monday 2 March; sent back on Tuesday, again to the mayor on Friday, signed on the Monday after.
  const journal = [
    moved('2026-03-02T09:00', 'finance.clerk', 'drafting'),
    moved('2026-03-02T16:00', 'finance.head', 'signing'),
    moved('2026-03-03T10:00', 'mayor', 'drafting'),
    moved('2026-03-06T09:00', 'finance.head', 'signing'),
    moved('2026-03-09T09:00', 'mayor', 'done'),
  ]
  const c = { ...world, today: civil(at('2026-03-20T09:00')).toPlainDate() }
  const told = (of: typeof journal, closed: boolean) =>
    passagesShown(paper, c, of, closed).map(({ stage, workingDays, who, back }) => [stage, workingDays, who?.zh, back])
  expect(told(journal, true)).toEqual([
    ['drafting', 0, world.org.name('finance.head').zh, false],
    ['signing', 1, world.org.name('mayor').zh, true],
    ['drafting', 3, world.org.name('finance.head').zh, false],
    ['signing', 1, world.org.name('mayor').zh, false],
    ['done', null, undefined, false],
  ])
  // Still with the mayor on 20 March: two weeks of working days.
  expect(told(journal.slice(0, 4), false).at(-1)).toEqual(['signing', 10, undefined, false])
})
