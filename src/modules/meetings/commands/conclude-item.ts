import { notApplicable, pending, type Checking } from '#kernel'
import { convenor, recorder } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { presiderOf } from '../presider.ts'
import { quorumOf } from '../quorum.ts'
import { decidable, followedUp, headSpeaksLast, leadAndAssist, type Assigned } from '../rules/decision.ts'
import { notPending } from '../rules/item.ts'
import { quorum } from '../rules/quorum.ts'
import { first, misfit } from '../rules/schedule.ts'
import { itemOf, known, type Meeting } from '../state.ts'

type Input = Inputs['conclude-item']
type C = Checking<Meeting, Input, undefined>

const itemIn = (c: Pick<C, 'state' | 'input'>) => (c.input ? itemOf(known(c.state), c.input.item) : undefined)

/** What is handed to somebody to do; of a topic its own lead unit, when only a date was named. */
function assigned(c: Pick<C, 'state' | 'input'>): Assigned {
  const { conclusion, lead, assist, due } = c.input ?? {}
  const item = itemIn(c)
  const whose = lead ?? (due === undefined ? null : (item?.lead ?? null))
  return {
    conclusion,
    lead: whose,
    assist,
    due: due ?? null,
    others: (item?.units ?? []).filter((unit) => unit !== whose),
  }
}

const named = (a: Assigned, c: Pick<C, 'org'>): Assigned => ({
  ...a,
  others: a.others.map((unit) => c.org.name(unit).zh),
})

export const concludeItem = command({
  name: 'meeting.conclude-item',
  title: { zh: '作出结论', en: 'Conclude an item' },
  help: {
    zh: '记录主持人的结论；有决定事项的，明确牵头、协办单位和时限',
    en: "Records the presider's conclusion, with lead and assisting units and a date",
  },
  who: { zh: '主持人，由会议科记录', en: 'Whoever presides; the meetings section records' },
  input: inputs['conclude-item'],
  stages: ['open'],
  expected: (c) => known(c.state).items.some((item) => !item.decision),
  by: (c) => [...convenor(c), recorder],
  rules: {
    // Putting an item off decides nothing: that is what is left when the quorum has gone.
    'executive.quorum': (c) =>
      c.input?.conclusion === 'deferred'
        ? notApplicable({ zh: '暂缓不是决定', en: 'Deferring is no decision' })
        : quorum(quorumOf(known(c.state), c)),
    'task.lead-and-assist': (c) => leadAndAssist(named(assigned(c), c)),
    'decision.followed-up': (c) => followedUp(assigned(c)),
    'decision.head-speaks-last': (c) => {
      const item = itemIn(c)
      const state = known(c.state)
      const { post } = presiderOf(state, c)
      const dissenting = new Set(item?.dissent.map((d) => d.post)).size
      return headSpeaksLast({
        conclusion: c.input?.conclusion,
        major: item?.major ?? false,
        spoke: item?.spoke ?? [],
        presider: post,
        presiderName: c.org.name(post).zh,
        dissenting,
        present: quorumOf(state, c).present,
        grounds: c.input?.grounds !== undefined,
      })
    },
    'topic.chain': (c) => {
      const item = itemIn(c)
      return decidable({
        conclusion: c.input?.conclusion,
        special: known(c.state).kind === 'special',
        topic: !!item?.topic,
        raised: !!item?.raised,
      })
    },
    'system.input': (c) => {
      if (!c.input) return pending()
      const { conclusion, lead, assist, due, revision } = c.input
      const unknown = [lead, ...(assist ?? [])].filter((id): id is string => id !== undefined && !c.org.unit(id, c.at))
      const whose = assigned(c).lead
      const asked = lead !== undefined || due !== undefined || !!assist?.length
      return first(
        notPending(known(c.state), c.input.item),
        unknown.length > 0 &&
          misfit(
            'lead',
            { zh: '没有这个单位：{unknown}', en: 'No such unit: {unknown}' },
            { zh: '选择现有单位', en: 'Choose an existing unit' },
            { unknown },
          ),
        whose !== null &&
          assist?.includes(whose) &&
          misfit(
            'assist',
            { zh: '牵头单位不能同时协办', en: 'The lead unit cannot assist itself' },
            { zh: '从协办单位中去掉', en: 'Take it off the assisting units' },
          ),
        due !== undefined &&
          due < c.today.toString() &&
          misfit(
            'due',
            { zh: '完成时限早于今天', en: 'The date is past' },
            { zh: '填写以后的日期', en: 'Enter a later date' },
          ),
        (conclusion === 'deferred' || conclusion === 'rejected') &&
          asked &&
          misfit(
            'conclusion',
            { zh: '未作决定，不交办任务', en: 'Nothing is decided, so nothing is to be done' },
            { zh: '去掉牵头单位和时限', en: 'Leave out lead unit and date' },
          ),
        revision !== undefined &&
          conclusion !== 'passed-with-changes' &&
          misfit(
            'revision',
            { zh: '只有原则通过的才修改', en: 'Only what is passed with changes is revised' },
            { zh: '结论改为原则通过，或不填', en: 'Choose that conclusion, or leave it out' },
          ),
        conclusion === 'heard' &&
          !!itemIn(c)?.topic &&
          misfit(
            'conclusion',
            { zh: '议题须有明确结论', en: 'A topic needs a conclusion of its own' },
            {
              zh: '选择通过、原则通过、暂缓或不予通过',
              en: 'Choose passed, passed with changes, deferred or rejected',
            },
          ),
      )
    },
  },
  decide: (c) => {
    const item = itemIn(c)!
    const { conclusion, text, revision, assist, due, subjects, grounds } = c.input
    return [
      {
        type: 'meeting.item-concluded',
        data: {
          item: item.item,
          topic: item.topic,
          conclusion,
          text,
          revision: revision ?? (conclusion === 'passed-with-changes' ? 'minor' : null),
          lead: assigned(c).lead,
          assist: assist ?? [],
          due: due ?? null,
          subjects: [...new Set([...item.subjects, ...(subjects ?? [])])],
          grounds: grounds ?? null,
          present: quorumOf(known(c.state), c).present,
          on: c.today.toString(),
        },
      },
    ]
  },
})
