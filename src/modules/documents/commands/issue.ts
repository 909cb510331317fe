import type { Surroundings } from '#kernel'
import { firstWrong, wrong } from '#modules/topics'
import { byLeadUnit, byRegistry } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { look } from '../facts.ts'
import { gates } from '../rules/case.ts'
import { asSigned } from '../rules/signing.ts'
import { drafted, numberOf, type Drafted } from '../state.ts'

/** Units in the system get it here; all others are told by the post, and that is on record. */
const delivered = (d: Drafted, { org, at }: Surroundings) =>
  [...new Set([...d.recipients, ...d.copies])].filter((id) => {
    const unit = org.unit(id, at)
    return unit !== undefined && unit.kind !== 'outside'
  })

export const issue = command({
  name: 'document.issue',
  title: { zh: '印发', en: 'Issue' },
  help: {
    zh: '系统内单位即时送达并回执；系统外机关登记送达方式',
    en: 'Delivered to units in the system, with receipts; outside bodies are recorded',
  },
  who: { zh: '文电科；部门文件由起草单位', en: 'Registry; the drafting unit for its own document' },
  input: inputs.issue,
  stages: ['printed'],
  expected: true,
  by: (c) => (drafted(c.state).name === 'unit' ? byLeadUnit(c) : byRegistry()),
  facts: async (read, c) => look(read, drafted(c.state), c.id, c),
  rules: {
    ...gates(asSigned),
    'system.input': (c) => {
      const d = drafted(c.state)
      const { adopted } = c.facts
      return firstWrong(
        d.topic !== null &&
          !adopted?.conclusion.startsWith('passed') &&
          wrong('topic', '所关联的议题尚未经会议通过', 'No meeting has passed the topic that it names'),
        d.recipients.length + d.recipientsPrinted.length + (c.input?.outside?.length ?? 0) === 0 &&
          d.publicity !== 'published' &&
          wrong('outside', '没有送达对象', 'Nobody to deliver it to'),
      )
    },
  },
  decide: (c) => {
    const d = drafted(c.state)
    return [
      {
        type: 'document.issued',
        data: {
          title: d.title,
          number: numberOf(d)!,
          units: delivered(d, c),
          outside: c.input.outside ?? [],
          topic: c.facts.adopted?.owed ? d.topic : null,
          incoming: d.incoming,
          replaces: d.replaces,
          publicity: d.publicity,
          text: c.input.text ?? null,
          ...moved(c),
        },
      },
    ]
  },
})
