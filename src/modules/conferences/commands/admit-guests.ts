import { fails, holds, pending } from '#kernel'
import { admitsGuests, asksAdmission, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import type { Guests } from '../events.ts'
import { anyone, needAdmission, without } from '../guests.ts'
import { known } from '../state.ts'

/** 分管领导批准: vice mayors at a department's own conference, heads of townships at any conference of a department. */
export const admitGuests = command({
  name: 'conference.admit-guests',
  title: { zh: '批准邀请', en: 'Approve the invitations' },
  help: {
    zh: '副县长出席部门系统会议、镇（街道）负责人参加部门会议，须经批准',
    en: "A vice mayor at a department's own conference and heads of townships come only by approval",
  },
  who: { zh: '主办部门的分管领导', en: 'Leader in charge of the lead unit' },
  input: inputs['admit-guests'],
  stages: ['reviewing', 'foreign-affairs', 'approving'],
  expected: asksAdmission,
  recordable: true,
  by: admitsGuests,
  rules: {
    'system.input': (c) => {
      const needed = needAdmission(known(c.state), c)
      if (!anyone(needed))
        return fails({
          says: { zh: '没有须报批的邀请', en: 'No invitation needs approval' },
          wayOut: { zh: '无需办理', en: 'Nothing to do' },
        })
      if (!c.input) return pending()
      const leaders = c.input.leaders?.find((post) => !needed.leaders.includes(post))
      const township = c.input.townshipHeads?.find((unit) => !needed.townshipHeads.includes(unit))
      const stranger = leaders ?? township
      if (stranger === undefined) return holds()
      return fails({
        field: leaders ? 'leaders' : 'townshipHeads',
        facts: { stranger: c.org.name(stranger).zh },
        says: { zh: '{stranger}不在须报批的邀请之列', en: '{stranger} is not among those to be approved' },
        wayOut: { zh: '从列出的邀请中选择', en: 'Choose among those invited' },
      })
    },
  },
  decide: (c) => {
    const struck: Guests = { leaders: c.input.leaders ?? [], townshipHeads: c.input.townshipHeads ?? [] }
    const admitted = without(needAdmission(known(c.state), c), struck)
    return [
      {
        type: 'conference.guests-admitted',
        data: { on: c.today.toString(), by: signer(c.actor), text: c.input.text ?? null, admitted, struck },
      },
    ]
  },
})
