import { fails, holds, pending } from '#kernel'
import { byOffice, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { needsBoth } from '../figures.ts'
import { invited, invitedIn } from '../state.ts'

export const notePartyApproval = command({
  name: 'engagement.note-party-approval',
  title: { zh: '登记县委批准', en: 'Note the Party committee’s approval' },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: inputs['note-party-approval'],
  stages: ['invited'],
  expected: (c) => {
    const s = invitedIn(c.state)
    return s !== undefined && needsBoth(s.sort, c) && s.partyApproval === null
  },
  by: byOffice,
  rules: {
    'system.input': (c) => {
      const no = (zh: string, en: string, field?: string) =>
        fails({ says: { zh, en }, wayOut: { zh: '请核对', en: 'Check it' }, ...(field ? { field } : {}) })
      if (!needsBoth(invited(c.state).sort, c)) return no('此类活动无需县委批准', 'This sort needs no such approval')
      if (!c.input) return pending()
      return c.input.date > c.today.toString()
        ? no('批准日期在今日之后', 'That date is still to come', 'date')
        : holds()
    },
  },
  decide: (c) => [
    {
      type: 'engagement.party-approved',
      data: { on: c.today.toString(), by: signer(c.actor), number: c.input.number, date: c.input.date },
    },
  ],
})
