import { byForeignAffairs, foreignUnits, signer, unitOf } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'

export const reviewForeign = command({
  name: 'conference.review-foreign',
  title: { zh: '外事审核', en: 'Foreign affairs review' },
  who: { zh: '外事部门主要负责人', en: 'Head of the unit for foreign affairs' },
  input: inputs['review-foreign'],
  stages: ['foreign-affairs'],
  expected: true,
  by: byForeignAffairs,
  decide: (c) => [
    {
      type: 'conference.foreign-reviewed',
      data: {
        on: c.today.toString(),
        by: signer(c.actor),
        unit: unitOf(c.actor, c) ?? foreignUnits(c)[0]!,
        result: c.input.result,
        text: c.input.text ?? null,
      },
    },
  ],
})
