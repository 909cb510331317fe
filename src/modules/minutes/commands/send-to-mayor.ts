import { fails, holds, notApplicable } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { known } from '../state.ts'
import { grantOf, markOf, needs, mayor, signerOf } from '../who.ts'

export const sendToMayor = command({
  name: 'minutes.send-to-mayor',
  title: { zh: '加送县长审定', en: 'Send to the mayor as well' },
  help: {
    zh: '列举五类之外，分管领导认为须由县长审定的',
    en: 'Beyond the five subjects, where the leader in charge thinks so',
  },
  who: { zh: '签发的分管领导', en: 'The leader in charge who signs' },
  input: inputs['send-to-mayor'],
  stages: ['signing'],
  recordable: true,
  by: (c) => [grantOf(signerOf(known(c.state), c))],
  rules: {
    'minutes.mayor-approves': (c) => {
      const state = known(c.state)
      if (state.record.kind !== 'special')
        return notApplicable({ zh: '此类会议纪要本由县长签发', en: 'The mayor signs these minutes anyway' })
      if (c.reading('minutes-five').open !== true)
        return fails({
          says: {
            zh: '办公室的读法为只限列举的五类事项',
            en: 'By the reading of the office only the five listed subjects go to the mayor',
          },
          wayOut: {
            zh: '涉及五类事项的在核稿时写明；其余由分管领导签发',
            en: 'Name the subject at the check; otherwise sign',
          },
        })
      return needs(state).some((need) => need.post === mayor)
        ? fails({
            says: { zh: '已经县长审定', en: 'The mayor has approved already' },
            wayOut: { zh: '直接签发', en: 'Sign' },
          })
        : holds()
    },
    'minutes.mayor-signs': (c) =>
      known(c.state).record.kind === 'special'
        ? notApplicable()
        : fails({
            says: { zh: '此类会议纪要本由县长签发', en: 'The mayor signs these minutes anyway' },
            wayOut: { zh: '直接签发', en: 'Sign' },
          }),
  },
  decide: (c) => [{ type: 'minutes.sent-to-mayor', data: { reason: c.input.reason, ...markOf(c.actor, c) } }],
})
