import { fails, holds, post } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { unreported } from '../leaves.ts'
import { meetingsSection, officeDirector } from '../posts.ts'
import { known } from '../state.ts'

export const reportLeaves = command({
  name: 'meeting.report-leaves',
  title: { zh: '向县长报告请假情况', en: 'Report the leaves to the mayor' },
  who: { zh: '办公室主任，或会议科', en: 'The office director, or the meetings section' },
  input: inputs['report-leaves'],
  stages: ['planning', 'convened', 'open'],
  by: () => [
    { to: post(officeDirector), norm: 'attendance.other-leave' },
    { to: post(meetingsSection), norm: 'attendance.other-leave' },
  ],
  rules: {
    'attendance.other-leave': (c) => {
      const waiting = unreported(known(c.state), c).map((id) => c.org.name(id).zh)
      if (waiting.length) return holds({ waiting })
      return fails({
        says: { zh: '没有尚未报告的请假', en: 'There is no leave to report' },
        wayOut: { zh: '准假后再汇总报告', en: 'Report once leave is granted' },
      })
    },
  },
  decide: (c) => [
    { type: 'meeting.leaves-reported', data: { posts: unreported(known(c.state), c), on: c.today.toString() } },
  ],
})
