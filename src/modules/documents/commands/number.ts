import { firstWrong, onceEntered, wrong } from '#modules/topics'
import { byLeadUnit, byRegistry } from '../authority.ts'
import { command, moved, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { gates } from '../rules/case.ts'
import { asSigned } from '../rules/signing.ts'
import { drafted } from '../state.ts'

export const number = command({
  name: 'document.number',
  title: { zh: '编号', en: 'Number' },
  help: {
    zh: '由字号簿取下一个号，不跳号；部门文件登记本部门的号',
    en: "The next number of the book, without a gap; a department's own document takes its own",
  },
  who: { zh: '文电科；部门文件由起草单位', en: 'Registry; the drafting unit for its own document' },
  input: inputs.number,
  stages: ['signed'],
  expected: true,
  by: (c) => (drafted(c.state).name === 'unit' ? byLeadUnit(c) : byRegistry()),
  rules: {
    ...gates(asSigned),
    'system.input': (c) =>
      onceEntered(c.input, (input) =>
        firstWrong(
          drafted(c.state).name === 'unit' &&
            input.number === undefined &&
            wrong('number', '部门文件须填本部门的序号', 'A department’s own document needs its own number'),
        ),
      ),
  },
  decide: (c) => {
    const { mark, year = c.today.year, number: wanted } = c.input
    // The county's books are kept here; a department's own are kept there.
    if (drafted(c.state).name === 'unit')
      return [{ type: 'document.numbered', data: { mark, year, number: wanted!, ...moved(c) } }]
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
