import { telephoneInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { ownOrOffice } from '../authority.ts'
import { command } from '../state.ts'

export const change = command({
  name: 'telephone.change',
  title: { zh: '更改号码', en: 'Change' },
  who: { zh: '本人；县政府办公室', en: 'Oneself; the office' },
  input: telephoneInputs.change,
  stages: ['listed'],
  by: ownOrOffice,
  decide: (c) => [
    { type: 'telephone.changed', data: { on: c.today.toString(), by: actedAs(c.actor), number: c.input.number } },
  ],
})
