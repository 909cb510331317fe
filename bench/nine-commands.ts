/** The process that every engine runs: a topic from its draft to the pool, agreed by the one unit asked. */
export const nineCommands: readonly { readonly person: string; readonly verb: string; readonly input: object }[] = [
  {
    person: 'finance.clerk',
    verb: 'draft',
    input: { title: '2026年县级预算调整方案', meeting: 'executive', units: ['health'] },
  },
  { person: 'finance.clerk', verb: 'consult', input: {} },
  { person: 'health.clerk', verb: 'reply', input: { opinion: 'agree', text: '无不同意见' } },
  { person: 'health.head', verb: 'sign', input: { text: '同意' } },
  { person: 'finance.head', verb: 'submit', input: {} },
  { person: 'executive', verb: 'review', input: { text: '同意' } },
  { person: 'office-director', verb: 'balance', input: {} },
  { person: 'finance.clerk', verb: 'comment', input: { text: '请列入近期会议' } },
  { person: 'mayor', verb: 'approve', input: { text: '同意上会' } },
]
