import { fails, pending } from '#kernel'
import { actedAs, members } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { forMembers, light, sensible } from '../rules/trip.ts'

export const plan = command({
  name: 'research.plan',
  title: { zh: '安排调研', en: 'Plan field research' },
  help: { zh: '四不两直的不通知被调研单位', en: 'An unannounced one is told to nobody else' },
  who: { zh: '县政府领导、部门主要负责人；县政府办公室代为安排', en: 'Leaders and heads; the office for them' },
  creates: true,
  input: inputs.plan,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  rules: {
    'research.days': (c) => {
      const leader = c.input?.post ?? (c.actor && actedAs(c.actor))
      return leader ? forMembers({ leader: c.org.name(leader).zh, member: members(c).includes(leader) }) : pending()
    },
    'research.light': ({ input }) =>
      input ? light({ ...input, people: input.companions.length + 1, deviation: null }) : pending(),
    'system.input': (c) => {
      if (!c.input || !c.actor) return pending()
      const leader = c.input.post ?? actedAs(c.actor)
      const own = c.org.postsOf(c.actor.person, c.at).includes(leader) || actedAs(c.actor) === leader
      const office = c.org.post(c.actor.post)?.unit === 'office'
      const no = (zh: string, en: string) =>
        fails({ field: 'post', says: { zh, en }, wayOut: { zh: '请更正', en: 'Correct it' } })
      if (!own && !(office && c.org.leaders(c.at).includes(leader)))
        return no('只能安排本人的调研；县政府办公室可为县政府领导安排', 'Only one’s own; the office for leaders')
      return sensible(c.input, c, leader)
    },
  },
  decide: (c) => {
    const { title, post, from, until, part, places, unannounced, companions, vehicles, questions } = c.input
    return [
      {
        type: 'research.planned',
        data: {
          on: c.today.toString(),
          post: actedAs(c.actor),
          title,
          leader: post ?? actedAs(c.actor),
          from,
          until,
          part,
          places,
          unannounced,
          companions,
          vehicles,
          questions: questions ?? null,
        },
      },
    ]
  },
})
