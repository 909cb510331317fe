import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { ResearchEvent } from '../events.ts'
import { research } from '../procedure.ts'

/** Monday 9 March 2026. */
export const now = '2026-03-09T10:00'
export const given = specify(research, demoWorld(), 'trip')

export const trip = {
  from: '2026-03-05',
  until: '2026-03-06',
  places: '鲁村镇、燕崖镇',
  unannounced: true,
  companions: ['agriculture.head', 'agriculture.clerk'],
  vehicles: 1,
}
export const record = { ...trip, findings: '育苗大棚缺水；建议先修蓄水池。' }

export const planned: ResearchEvent = {
  type: 'research.planned',
  data: {
    on: '2026-03-02',
    post: 'vice-agriculture',
    title: '春耕用水',
    leader: 'vice-agriculture',
    part: 'whole',
    questions: null,
    ...trip,
  },
}
export const recorded: ResearchEvent = {
  type: 'research.recorded',
  data: {
    on: '2026-03-09',
    post: 'vice-agriculture',
    leader: 'vice-agriculture',
    title: '春耕用水',
    record: {
      part: 'whole',
      notified: false,
      briefed: false,
      received: false,
      escort: false,
      deviation: null,
      files: [],
      ...record,
    },
    days: [
      { date: '2026-03-05', share: 1 },
      { date: '2026-03-06', share: 1 },
    ],
    years: [2026],
  },
}
