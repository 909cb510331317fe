import { anyOf, leadUnit, reviewers } from '../authority.ts'
import { command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import { firstWrong, notFuture, onceEntered, wrong } from '../rules/entered.ts'
import { drafted } from '../state.ts'

export const attach = command({
  name: 'topic.attach',
  title: { zh: '附证明材料', en: 'Attach a document of proof' },
  help: {
    zh: '调研、论证、评估、审查等材料，写明结论；同类材料以最后附的为准',
    en: 'Research, appraisals, assessments, reviews with their conclusion; the last of a kind counts',
  },
  who: { zh: '主办部门或审查单位人员', en: 'The lead unit, or the reviewing unit' },
  input: inputs.attach,
  stages: ['drafting', 'consulting', 'returned', 'reviewing', 'balancing', 'approving', 'pooled'],
  by: (c) => [...leadUnit(c), ...anyOf(reviewers(drafted(c.state), c), c)],
  facts: async (read, c) => {
    const named = c.input?.research
    return { research: named === undefined ? undefined : await read.matter('research', named) }
  },
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, (input) =>
        firstWrong(
          input.research !== undefined &&
            input.proof !== 'research' &&
            wrong('research', '只有调研报告填写调研记录', 'Only a research report rests on a record of research'),
          input.research !== undefined &&
            c.facts.research?.stage !== 'recorded' &&
            wrong('research', '没有这次调研，或尚未记录', 'There is no such research, or it is not recorded yet'),
          notFuture('on', input.on, c),
          input.unit === undefined &&
            input.issuer === undefined &&
            wrong('unit', '须写明出具单位或机构', 'Say who issued it'),
          input.unit !== undefined &&
            c.org.unit(input.unit, c.at) === undefined &&
            wrong('unit', '没有这个单位：{unit}', 'No such unit: {unit}', { unit: input.unit }),
          input.conclusion === 'not-needed' &&
            input.text === undefined &&
            wrong('text', '依法不适用的须写明依据', 'Not needed: say on what ground'),
          input.counts !== undefined &&
            input.proof !== 'appraisal' &&
            wrong('counts', '只有论证评估报告分五个方面', 'Only an appraisal has counts'),
        ),
      ),
  },
  decide: (c) => {
    const { proof, conclusion, on, unit: issuedBy, issuer, number, counts, text, files, research } = c.input
    return [
      {
        type: 'topic.proof-attached',
        data: {
          proof: {
            proof,
            conclusion,
            on,
            unit: issuedBy ?? null,
            issuer: issuer ?? null,
            number: number ?? null,
            counts: counts ?? [],
            text: text ?? null,
            files: files ?? [],
            ...(research === undefined ? {} : { research }),
          },
          ...mark(c),
        },
      },
    ]
  },
})
