import { fails, holds, pending } from '#kernel'
import { hostOrOffice, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { budgeted, listed } from '../rules/thrift.ts'
import { invited } from '../state.ts'
import { instant } from '../time.ts'

export const hold = command({
  name: 'engagement.hold',
  title: { zh: '登记活动情况', en: 'Record how it went' },
  who: { zh: '主办单位人员；县政府办公室', en: 'Anyone of the host; the office' },
  input: inputs.hold,
  stages: ['arranged'],
  expected: true,
  by: hostOrOffice,
  rules: {
    'thrift.budget': (c) => (c.input ? budgeted({ cost: c.input.cost, budget: invited(c.state).budget }) : pending()),
    'thrift.reception': (c) =>
      c.input ? listed({ reception: invited(c.state).reception, list: c.input.list ?? null }) : pending(),
    'system.input': (c) => {
      const s = invited(c.state)
      if (Temporal.Instant.compare(instant(s.starts), c.at) > 0)
        return fails({
          facts: { starts: s.starts },
          says: { zh: '活动{starts}才开始', en: 'It begins at {starts}' },
          wayOut: { zh: '活动后再登记', en: 'Record it afterwards' },
        })
      if (!c.input) return pending()
      const strangers = c.input.attended.filter((post) => !c.org.leaders(c.at).includes(post))
      return strangers.length
        ? fails({
            field: 'attended',
            facts: { strangers },
            says: { zh: '{strangers}不是县政府领导', en: 'Not leaders: {strangers}' },
            wayOut: { zh: '只填县政府领导', en: 'Leaders only' },
          })
        : holds()
    },
  },
  decide: (c) => {
    const { attended, participants, cost, list, text, files } = c.input
    return [
      {
        type: 'engagement.held',
        data: {
          on: c.today.toString(),
          by: signer(c.actor),
          attended,
          participants,
          cost,
          list: list ?? null,
          text: text ?? null,
          files: files ?? [],
        },
      },
    ]
  },
})
