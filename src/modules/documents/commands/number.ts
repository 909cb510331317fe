import { holds, pending } from '#kernel'
import { wrong } from '#modules/topics'
import { byLeadUnit, byRegistry } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { gates } from '../rules/case.ts'
import { ownMark } from '../rules/mark.ts'
import { asSigned } from '../rules/signing.ts'
import { drafted, isNumberVoid } from '../state.ts'

export const number = command({
  name: 'document.number',
  title: { zh: '编号', en: 'Number' },
  help: {
    zh: '由字号簿取下一个号，不跳号；部门文件用本部门的代字；文号作废的重新编号',
    en: "The next number of the book, without a gap; a department's own document under its own mark",
  },
  who: { zh: '文电科；部门文件由起草单位', en: 'Registry; the drafting unit for its own document' },
  input: inputs.number,
  stages: ['signed', 'issued', 'archived'],
  expected: (c) => c.state.stage === 'signed' || isNumberVoid(drafted(c.state)),
  by: (c) => (drafted(c.state).name === 'unit' ? byLeadUnit(c) : byRegistry()),
  rules: {
    'system.input': (c) =>
      c.state.stage === 'signed' || isNumberVoid(drafted(c.state))
        ? holds()
        : wrong('mark', '已有文号；确需更换的，先在字号簿作废原号', 'It has a number: void that in its book first'),
    ...gates(asSigned),
    'document.format': (c) =>
      c.input
        ? ownMark({ mark: c.input.mark, name: drafted(c.state).name, government: c.rulebook.government.mark })
        : pending(),
  },
  decide: (c) => {
    const { mark, year = c.today.year, number: wanted } = c.input
    return [
      {
        type: 'document.number-asked',
        data: {
          mark,
          year,
          title: drafted(c.state).title,
          ...(wanted === undefined ? {} : { number: wanted }),
          ...signed(c),
        },
      },
    ]
  },
})
