import { fails, holds, pending, type Acted, type Checking, type Organisation, type PostId } from '#kernel'
import type * as z from 'zod'
import { fieldKeys, standingDuty, type Field } from '../../contract.ts'
import { inWhoseName, otherLeaders } from '../../leaders.ts'
import { command, keepers } from '../command.ts'
import { allFive } from '../rules.ts'
import type { StandingDuty } from '../state.ts'

type Input = z.infer<(typeof standingDuty)['draw-up']>
type Whose = Pick<Checking<StandingDuty, Input, unknown>, 'today'> & {
  readonly input: Input
  readonly actor: Acted | undefined
  readonly org: Organisation
  readonly at: Temporal.Instant
}

const leaderOf = ({ input, actor }: Whose): PostId => input.leader ?? (actor ? inWhoseName(actor) : '')
const yearOf = ({ input, today }: Pick<Whose, 'input' | 'today'>): number => input.year ?? today.year

export const drawUp = command({
  name: 'standing-duty.draw-up',
  title: { zh: '建立一岗双责清单', en: 'Draw up the standing duties' },
  help: { zh: '每位县政府领导每年一份，五个方面逐项写明', en: 'One list a leader and year, with all five fields' },
  who: { zh: '副县长、党组成员本人；县政府办公室代填', en: 'The leader, or the office for the leader' },
  input: standingDuty['draw-up'],
  creates: true,
  stages: ['new'],
  recordable: true,
  by: keepers,
  // By whom it was asked for is not known yet: every list of that year is looked at.
  facts: async (read, c) => ({
    lists: c.input
      ? await read.matters<Exclude<StandingDuty, { stage: 'new' }>>('standing-duty', {
          facets: { year: yearOf({ input: c.input, today: c.today }) },
        })
      : [],
  }),
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const whose = { ...c, input: c.input }
      const leader = leaderOf(whose)
      if (!otherLeaders(c).includes(leader))
        return fails({
          field: 'leader',
          says: { zh: '清单由副县长、党组成员建立', en: 'Lists are of vice mayors and members of the Party group' },
          wayOut: { zh: '选择一位县政府领导', en: 'Choose a leader' },
        })
      const own = c.actor && c.org.post(inWhoseName(c.actor))?.role === 'leader'
      if (own && c.actor && leader !== inWhoseName(c.actor))
        return fails({
          field: 'leader',
          says: { zh: '不能替其他领导建立清单', en: 'Not for another leader' },
          wayOut: { zh: '请其本人或县政府办公室填写', en: 'Let that leader or the office do it' },
        })
      const facts = { year: yearOf(whose), leader: c.org.name(leader).zh }
      return c.facts.lists.some(({ state }) => state.leader === leader)
        ? fails({
            field: 'year',
            facts,
            says: { zh: '{leader}{year}年的清单已经建立', en: `${c.org.name(leader).en} has a list of {year} already` },
            wayOut: { zh: '在原清单上记录', en: 'Record on the one there is' },
          })
        : holds(facts)
    },
    'leader.two-duties': ({ input }) =>
      input ? allFive({ missing: fieldKeys.filter((field) => !input[field]) }) : pending(),
  },
  decide: (c) => [
    {
      type: 'standing-duty.drawn-up',
      data: {
        leader: leaderOf(c),
        year: yearOf(c),
        duties: Object.fromEntries(fieldKeys.map((field) => [field, c.input[field] ?? ''])) as Record<Field, string>,
        files: c.input.files ?? [],
        on: c.today.toString(),
      },
    },
  ],
})
