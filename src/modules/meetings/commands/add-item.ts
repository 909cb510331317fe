import { fails, holds, notApplicable, pending, post, type Checking } from '#kernel'
import { actedAs, convenor, office } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, residual, told, type Business, type Inputs } from '../contract.ts'
import { mayor } from '../posts.ts'
import { executiveBusiness, mayorsOfficeBusiness, plenaryBusiness, specialBusiness } from '../rules/business.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known, topicsOf, type Meeting } from '../state.ts'
import { findTopic, onAgenda, type OnAgenda } from '../topic-on-agenda.ts'

type Facts = OnAgenda | undefined
type C = Checking<Meeting, Inputs['add-item'], Facts>

const classified = (
  c: Pick<C, 'state' | 'input'>,
): { kind: ReturnType<typeof known>['kind']; business: Business | undefined } => ({
  kind: known(c.state).kind,
  business: c.input?.business,
})
const leadOf = (c: Pick<C, 'input' | 'facts'>): string | null => c.facts?.lead ?? c.input?.lead ?? null
const byMayor = (c: Pick<C, 'actor'>): boolean =>
  c.actor !== undefined && [c.actor.recorded?.post, c.actor.for, c.actor.post].includes(mayor)

export const addItem = command({
  name: 'meeting.add-item',
  title: { zh: '列入议程', en: 'Put on the agenda' },
  who: { zh: '县政府办公室，或召集人', en: 'The office, or the convenor' },
  input: inputs['add-item'],
  stages: ['planning', 'convened'],
  by: (c) => [office, { to: post(mayor), norm: 'topic.chain' }, ...convenor(c)],
  facts: async (read, c): Promise<Facts> => {
    const found = c.input?.topic === undefined ? undefined : await findTopic(read, c.input.topic)
    const { kind, starts } = known(c.state)
    return found && onAgenda(found, kind, starts.slice(0, 10), c)
  },
  rules: {
    'plenary.business': (c) => plenaryBusiness(classified(c)),
    'executive.business': (c) => executiveBusiness(classified(c)),
    'mayors-office.business': (c) => mayorsOfficeBusiness(classified(c)),
    'special.business': (c) => {
      const { kind, business } = classified(c)
      const { convenor: leader } = known(c.state)
      const lead = leadOf(c)
      // The mayor leads the overall work: nothing lies outside it.
      const inCharge = lead === null || leader === mayor ? undefined : c.org.leaderInCharge(lead, c.at)
      return specialBusiness({
        kind,
        business: business ?? residual[kind],
        lead,
        leadName: lead === null ? '' : c.org.name(lead).zh,
        inCharge,
        convenor: leader,
        convenorName: c.org.name(leader).zh,
      })
    },
    'topic.chain': (c) => {
      const { kind } = known(c.state)
      if (kind === 'special') return notApplicable()
      if (!c.input) return pending()
      if (c.input.topic !== undefined || byMayor(c) || told.includes(c.input.business ?? residual[kind])) return holds()
      return fails({
        field: 'topic',
        says: {
          zh: '提请讨论决定的事项须是经审定的议题，或由县长提出',
          en: 'What is to be decided is a topic approved by the mayor, or raised by the mayor',
        },
        wayOut: {
          zh: '从议题库取用；传达学习、通报交流类事项按相应任务归类',
          en: 'Take it from the pool; what is only told is classed as such',
        },
      })
    },
    'system.input': (c) => {
      if (!c.input) return pending()
      const { topic, title, lead, units } = c.input
      const unknown = [lead, ...(units ?? [])].filter((id): id is string => id !== undefined && !c.org.unit(id, c.at))
      return first(
        topic === undefined &&
          title === undefined &&
          misfit(
            'title',
            { zh: '没有议题，也没有标题', en: 'Neither a topic nor a title' },
            { zh: '选择议题，或填写标题', en: 'Choose a topic or enter a title' },
          ),
        topic !== undefined &&
          c.facts === undefined &&
          misfit(
            'topic',
            { zh: '没有这个议题', en: 'There is no such topic' },
            { zh: '从议题库选择', en: 'Choose it from the pool' },
          ),
        topic !== undefined &&
          (title !== undefined || lead !== undefined || units !== undefined) &&
          misfit(
            'title',
            { zh: '标题和单位由议题带入', en: 'Title and units come from the topic' },
            { zh: '只填议题', en: 'Enter the topic alone' },
          ),
        topic !== undefined &&
          topicsOf(known(c.state)).includes(topic) &&
          misfit(
            'topic',
            { zh: '该议题已在议程上', en: 'The topic is on the agenda already' },
            { zh: '不必重复列入', en: 'Once is enough' },
          ),
        unknown.length > 0 &&
          misfit(
            'units',
            { zh: '没有这个单位：{unknown}', en: 'No such unit: {unknown}' },
            { zh: '选择现有单位', en: 'Choose an existing unit' },
            { unknown },
          ),
        c.input.presenter !== undefined &&
          !c.org.post(c.input.presenter) &&
          misfit(
            'presenter',
            { zh: '没有这个职务', en: 'No such post' },
            { zh: '选择现有职务', en: 'Choose an existing post' },
          ),
      )
    },
  },
  decide: (c) => {
    const state = known(c.state)
    const { kind, starts } = state
    const { topic, title, minutes, units, presenter, business, subjects, confidential } = c.input
    const lead = leadOf(c)
    const acted = actedAs(c.actor)
    return [
      {
        type: 'meeting.item-added',
        data: {
          item: String(state.lastItem + 1),
          topic: topic ?? null,
          title: c.facts?.title ?? title!,
          minutes,
          kind,
          starts,
          lead,
          units: c.facts?.units ?? units ?? [],
          presenter: presenter ?? (lead === null ? null : c.org.head(lead)),
          business: business ?? residual[kind],
          subjects: subjects ?? c.facts?.subjects ?? [],
          confidential: confidential ?? false,
          major: c.facts?.major ?? false,
          raised: topic === undefined && byMayor(c) ? (acted.for ?? acted.by) : (c.facts?.raised ?? null),
          gates: c.facts?.gates ?? [],
        },
      },
    ]
  },
})
