import { fails, holds, pending } from '#kernel'
import { unmarked } from '#modules/number-books'
import { itemInputs, type ItemInputs } from '../../contract/input.ts'
import { planOf } from '../../plan.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { command, lastPiece, placeAfter } from '../command.ts'
import { kept, type Kept } from '../state.ts'

const wanted = (s: Kept, { retention, part }: ItemInputs['reclassify']) => ({
  year: s.year,
  retention: retention ?? s.retention,
  part: part ?? s.part,
})

/** Into another retention class or part: it takes the next number there, the old one stays on record with the reason. */
export const reclassify = command({
  name: 'archive-item.reclassify',
  title: { zh: '更正保管期限', en: 'Correct the retention class' },
  help: { zh: '改入新的保管期限或机构（问题），重编件号', en: 'Moves it to another class or part, under a new number' },
  who: keptBy,
  input: itemInputs.reclassify,
  numbered: 'also',
  stages: ['filed'],
  by: keepers,
  facts: async (read, c) => (c.input ? await lastPiece(read, wanted(kept(c.state), c.input), c) : 0),
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => {
      if (!c.input) return pending()
      const s = kept(c.state)
      const to = wanted(s, c.input)
      const codes = planOf(c).parts.map(({ code }) => code)
      if (!codes.includes(to.part))
        return fails({
          field: 'part',
          facts: { part: to.part, codes },
          says: { zh: '归档方案没有机构（问题）「{part}」', en: 'The plan has no part {part}' },
          wayOut: { zh: '可填：{codes}', en: 'There are: {codes}' },
        })
      if (to.retention === s.retention && to.part === s.part)
        return fails({
          field: 'retention',
          facts: { number: s.number },
          says: { zh: '{number}已在这一保管期限和机构（问题）', en: '{number} is already in this class and part' },
          wayOut: { zh: '选择另一保管期限，或不作更正', en: 'Choose another class, or leave it' },
        })
      return holds()
    },
  },
  decide: (c) => [
    {
      type: 'archive-item.reclassified',
      data: { ...placeAfter(c.facts, wanted(kept(c.state), c.input), c), reason: c.input.reason, ...signed(c) },
    },
  ],
})
