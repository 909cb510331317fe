import { fails, pending, type Acted, type Organisation, type PostId } from '#kernel'
import { leaderReport } from '../../contract.ts'
import { inWhoseName, otherLeaders } from '../../leaders.ts'
import { command, found, linksExist } from '../command.ts'

type Around = { readonly org: Organisation; readonly at: Temporal.Instant }
const leaderFor = ({ org, at }: Around, named: string | undefined, actor: Acted | undefined): PostId | undefined => {
  const unit = actor && org.post(inWhoseName(actor))?.unit
  return named ?? (unit === undefined ? undefined : org.leaderInCharge(unit, at))
}

/** A unit tells the leader in charge of something major; from then on the leader owes the mayor a report. */
export const note = command({
  name: 'leader-report.note',
  title: { zh: '重大情况报分管领导', en: 'Tell the leader in charge' },
  who: { zh: '各单位负责人、县政府办公室', en: 'Heads and deputies of units, the office' },
  input: leaderReport.note,
  creates: true,
  stages: ['new'],
  by: ({ org, at }) => [
    { to: 'office' },
    ...org
      .posts(at)
      .filter(({ role }) => role === 'head' || role === 'deputy')
      .map(({ id }) => ({ to: `post:${id}` as const })),
  ],
  facts: async (read, { input }) => found(read, input),
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const leader = leaderFor(c, c.input.leader, c.actor)
      return leader !== undefined && otherLeaders(c).includes(leader)
        ? linksExist(c.input, c.facts)
        : fails({
            field: 'leader',
            says: { zh: '没有可报的分管领导', en: 'There is no leader in charge to be told' },
            wayOut: {
              zh: '选择一位副县长或党组成员；县长直接领导的单位直接报县长',
              en: 'Choose a vice mayor or member of the Party group; a unit under the mayor reports directly',
            },
          })
    },
  },
  decide: (c) => {
    const { title, text, about, files } = c.input
    const by = inWhoseName(c.actor)
    return [
      {
        type: 'leader-report.noted',
        data: {
          title,
          leader: leaderFor(c, c.input.leader, c.actor) ?? '',
          unit: c.org.post(by)?.unit ?? null,
          text,
          about: about ?? null,
          files: files ?? [],
          on: c.today.toString(),
          by,
        },
      },
    ]
  },
})
