import { telephoneInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { ownOrOffice } from '../authority.ts'
import { command } from '../state.ts'

export const remove = command({
  name: 'telephone.remove',
  title: { zh: '删除', en: 'Remove' },
  who: { zh: '本人；县政府办公室', en: 'Oneself; the office' },
  input: telephoneInputs.remove,
  stages: ['listed'],
  by: ownOrOffice,
  decide: (c) => [{ type: 'telephone.removed', data: { on: c.today.toString(), by: actedAs(c.actor) } }],
})
