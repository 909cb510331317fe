import { byLeadUnit, byOffice } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'

export const urge = command({
  name: 'document.urge',
  title: { zh: '催办', en: 'Urge' },
  who: { zh: '起草单位、办公室', en: 'The drafting unit or the office' },
  input: inputs.urge,
  stages: [
    'checking',
    'countersigning',
    'reviewing',
    'submitting',
    'signing',
    'signed',
    'numbered',
    'printed',
    'issued',
  ],
  by: (c) => [...byLeadUnit(c), ...byOffice()],
  decide: (c) => {
    const { text, phone } = c.input
    const said = [text, phone].filter(Boolean).join(' ☎ ')
    return [{ type: 'document.urged', data: { text: said === '' ? null : said, ...signed(c) } }]
  },
})
