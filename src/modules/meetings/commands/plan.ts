import { fails, holds, notApplicable, pending, post, type Checking, type Grant, type PostId } from '#kernel'
import { actedAs, office } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, isKind, kinds, type Inputs, type Kind } from '../contract.ts'
import { onDay, type Other } from '../others.ts'
import { mayor } from '../posts.ts'
import { badTime, first, misfit } from '../rules/schedule.ts'
import type { Meeting } from '../state.ts'
import { timeOf } from '../time.ts'

type Plan = Inputs['plan']
type Facts = readonly Other[]

/** A leader who plans a special meeting convenes it, unless another is named. */
function convenorOf(c: Pick<Checking<Meeting, Plan, Facts>, 'org' | 'at' | 'actor'>, input: Plan): PostId | undefined {
  if (input.kind !== 'special') return mayor
  if (input.convenor) return input.convenor
  const acted = c.actor && (actedAs(c.actor).for ?? actedAs(c.actor).by)
  return acted !== undefined && c.org.leaders(c.at).includes(acted) ? acted : undefined
}

export const plan = command({
  name: 'meeting.plan',
  title: { zh: '拟开会议', en: 'Plan a meeting' },
  who: { zh: '县政府办公室；专题会议也可由县政府领导提出', en: 'The office; a special meeting also a leader' },
  creates: true,
  input: inputs.plan,
  stages: ['new'],
  by: (c) => {
    const grants: Grant[] = [office, { to: post(mayor), norm: 'meeting.convenor' }]
    return c.input && c.input.kind !== 'special' ? grants : [...grants, { to: 'leaders', norm: 'special.convenor' }]
  },
  facts: async (read, c): Promise<Facts> => (c.input ? onDay(read, c.id, c.input.starts.slice(0, 10)) : []),
  rules: {
    'meeting.kinds': ({ input }) => {
      if (!input) return pending()
      if (isKind(input.kind)) return holds({ kind: kinds[input.kind].zh })
      return fails({
        field: 'kind',
        facts: { kind: input.kind, kinds: Object.values(kinds).map((kind) => kind.zh) },
        says: { zh: '县政府会议只有四种：{kinds}', en: 'There are four kinds of meeting: {kinds}' },
        wayOut: {
          zh: '选择其中一种；全县性会议另按会议审批办理',
          en: 'Choose one of them; county-wide conferences are approved elsewhere',
        },
      })
    },
    'special.convenor': (c) => {
      if (!c.input) return pending()
      if (c.input.kind !== 'special') return notApplicable()
      const convenor = convenorOf(c, c.input)
      if (convenor !== undefined && c.org.leaders(c.at).includes(convenor))
        return holds({ convenor: c.org.name(convenor).zh })
      return fails({
        field: 'convenor',
        facts: { convenor: convenor === undefined ? '' : c.org.name(convenor).zh },
        says: {
          zh: '专题会议由县政府领导召集，或由其委托办公室主任、副主任召集',
          en: 'A special meeting is convened by a leader, or by the office director or a deputy whom a leader entrusts',
        },
        wayOut: {
          zh: '填写召集的领导；受委托召开的，随后由该领导委托',
          en: 'Name the leader who convenes; an entrustment is given by that leader afterwards',
        },
      })
    },
    'system.input': (c) => {
      const { input } = c
      if (!input) return pending()
      if (input.kind !== 'special' && input.convenor !== undefined && input.convenor !== mayor)
        return misfit(
          'convenor',
          { zh: '此类会议由县长召集，不另填召集人', en: 'The mayor convenes this kind of meeting' },
          { zh: '不填召集人；可由县长委托的，另作委托', en: 'Leave it empty; a delegation is given separately' },
        )
      if (!isKind(input.kind)) return holds()
      const planned = {
        kind: input.kind,
        starts: input.starts,
        convenor: convenorOf(c, input) ?? mayor,
        entrusted: null,
        invited: [],
        items: [],
      }
      return first(badTime(timeOf(planned, input.urgent !== undefined, c.facts, c)))
    },
  },
  decide: (c) => {
    const { kind, starts, place, title, number, urgent } = c.input
    const convenor = convenorOf(c, c.input) ?? mayor
    return [
      {
        type: 'meeting.planned',
        data: {
          kind: kind as Kind,
          starts,
          place: place ?? null,
          title: title ?? null,
          number: number ?? null,
          urgent: urgent ?? null,
          convenor,
          on: c.today.toString(),
        },
      },
    ]
  },
})
