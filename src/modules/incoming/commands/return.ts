import { byRegistry } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { onceEntered, wrong, firstWrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'

/** 退文 (公文处理工作条例24条(三)): by norm, each with the sentence that explains it. The sender is told at once. */
export const returnBack = command({
  name: 'incoming.return',
  title: { zh: '退文', en: 'Return the paper' },
  help: {
    zh: '退回来文单位，逐项写明不符合的规定和语句',
    en: 'To the sender, with each norm and the sentence that explains it',
  },
  who: { zh: '文电科', en: 'Registry section' },
  input: inputs.return,
  stages: ['registered', 'checked', 'proposing'],
  by: byRegistry,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      onceEntered(c.input, ({ findings }) =>
        firstWrong(
          new Set(findings.map(({ norm, sentence }) => `${norm} ${sentence}`)).size !== findings.length &&
            wrong('findings', '不符合项重复', 'The same twice'),
        ),
      ),
  },
  decide: (c) => [
    { type: 'incoming.returned', data: { ...markOf(c), faults: c.input.findings, text: c.input.text ?? null } },
  ],
})
