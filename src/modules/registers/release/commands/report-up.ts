import { fails, holds } from '#kernel'
import { releaseInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { byHead } from '../authority.ts'
import { command, drafted } from '../state.ts'

export const reportUp = command({
  name: 'release.report-up',
  title: { zh: '报告县政府', en: 'Report to the county government' },
  who: { zh: '部门主要负责人', en: 'Head of the unit' },
  input: releaseInputs['report-up'],
  stages: ['drafted', 'approved', 'returned'],
  expected: ({ state }) => state.stage === 'drafted' && state.release.weight === 'major' && state.report === null,
  by: byHead,
  rules: {
    'system.input': ({ state }) =>
      drafted(state).release.weight === 'major'
        ? holds()
        : fails({
            says: { zh: '不是重大情况', en: 'No major circumstances' },
            wayOut: { zh: '无需报告', en: 'Nothing to report' },
          }),
  },
  decide: (c) => [
    { type: 'release.reported', data: { on: c.today.toString(), post: actedAs(c.actor), text: c.input.text } },
  ],
})
