import { byRegistry } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import type { Finding } from '../events.ts'
import { checkRules, examined } from '../rules/checks.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, type Running } from '../state.ts'

const findingsOf = (input: Inputs['check']): Finding[] =>
  (input.findings ?? []).map(({ norm, met, sentence, text }) => ({
    norm,
    met,
    sentence: sentence ?? null,
    text: text ?? null,
  }))

/** 初审 (公文处理工作条例24条(三)): passed only when every norm is met; what is not met is returned. */
export const check = command({
  name: 'incoming.check',
  title: { zh: '初审', en: 'Check' },
  help: {
    zh: '逐项核对行文规则；系统指出的语句由人判断，不符合的退文',
    en: 'Against the rules one by one; a person decides what is pointed out; what fails is returned',
  },
  who: { zh: '文电科', en: 'Registry section' },
  input: inputs.check,
  stages: ['registered'],
  expected: true,
  by: byRegistry,
  rules: {
    ...checkRules((c) => examined(known(c.state).paper, c.input && findingsOf(c.input), c)),
    'secrecy.keep': (c) => unmarked(c.input),
  },
  decide: (c) => [
    {
      type: 'incoming.checked',
      data: {
        ...markOf(c),
        findings: findingsOf(c.input),
        text: c.input.text ?? null,
        to: (known(c.state) as Running).resume ?? 'checked',
      },
    },
  ],
})
