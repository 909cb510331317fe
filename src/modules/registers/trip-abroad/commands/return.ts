import { fails, holds, post, unit } from '#kernel'
import { tripInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command, delegationIn } from '../state.ts'

export const reportReturn = command({
  name: 'trip-abroad.return',
  title: { zh: '报送出访报告', en: 'Report on the trip' },
  who: { zh: '团长或其单位人员；县政府办公室', en: 'Head of the delegation or anyone of the unit; the office' },
  input: tripInputs.return,
  stages: ['approved'],
  expected: true,
  by: ({ state, org }) => {
    const { leader } = delegationIn(state)
    const of = org.post(leader)?.unit
    return [{ to: post(leader) }, { to: of ? unit(of) : 'office' }]
  },
  rules: {
    'system.input': ({ state, today }) =>
      delegationIn(state).until <= today.toString()
        ? holds()
        : fails({
            facts: { until: delegationIn(state).until },
            says: { zh: '{until}才回国', en: 'Back on {until}' },
            wayOut: { zh: '回国后报送', en: 'Report it afterwards' },
          }),
  },
  decide: (c) => [
    {
      type: 'trip-abroad.returned',
      data: { on: c.today.toString(), post: actedAs(c.actor), report: c.input.report, files: c.input.files ?? [] },
    },
  ],
})
