import { pending } from '#kernel'
import { byRegistry, mayor } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import type { Proposal } from '../events.ts'
import { firstWrong, knownUnits, onceEntered, wrong } from '../rules/entry.ts'
import { majorToMayor } from '../rules/leaders.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, type Running } from '../state.ts'

const proposalOf = (input: Inputs['propose']): Proposal => ({
  text: input.text,
  point: input.point,
  route: input.route,
  lead: input.lead ?? null,
  assist: input.assist ?? [],
  major: input.major,
  leaders: input.leaders ?? [],
  order: input.order,
})

/** 拟办. Two or more units: one of them leads (公文处理工作条例24条(四)). */
export const propose = command({
  name: 'incoming.propose',
  title: { zh: '拟办', en: 'Propose' },
  who: { zh: '文电科', en: 'Registry section' },
  input: inputs.propose,
  stages: ['checked', 'proposing'],
  expected: (c) => c.state.stage === 'checked',
  by: byRegistry,
  rules: {
    'document.major-to-mayor': (c) =>
      c.input ? majorToMayor({ major: c.input.major, leaders: c.input.route === 'leaders' ? [mayor] : [] }) : pending(),
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ lead, assist, leaders, route }) =>
        firstWrong(
          knownUnits('lead', lead === undefined ? [] : [lead], c),
          knownUnits('assist', assist, c),
          lead === undefined &&
            (assist?.length ?? 0) > 0 &&
            wrong('lead', '有协办单位而未定主办单位', 'Assisting units without a lead'),
          lead !== undefined &&
            (assist ?? []).includes(lead) &&
            wrong('assist', '主办单位不再列为协办', 'The lead does not assist itself'),
          route === 'assign' &&
            lead === undefined &&
            wrong('lead', '直接转办的须定主办单位', 'Straight to which unit?'),
          (leaders ?? []).some((id) => !c.org.leaders(c.at).includes(id)) &&
            wrong('leaders', '呈送对象不是县政府领导', 'Not a leader of the government'),
        ),
      ),
  },
  decide: (c) => [
    {
      type: 'incoming.proposed',
      data: {
        ...markOf(c),
        proposal: proposalOf(c.input),
        to: (known(c.state) as Running).resume ?? 'proposing',
        ...(known(c.state).proposal ? { keeps: true as const } : {}),
      },
    },
  ],
})
