import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { adopted, after, alone, friday, given, isIssued, isPrinted, revised } from '../testing/given.ts'
import { reactions } from '../reactions.ts'

const issue = (past: readonly DocumentEvent[] = isPrinted(), input: object = {}, facts = alone) =>
  given(...past).when('issue', input, { as: 'office-registry', at: friday, facts })

describe('document.issue', () => {
  it('delivers to units in the system and records the others', () => {
    const judgement = issue(isPrinted({ copies: ['congress', 'health'] }), { outside: ['县人大常委会（机要）'] })
    expect(judgement.ok && judgement.events[0]?.data).toEqual({
      title: '沂源县人民政府关于加强农村供水管理的通知',
      number: '源政发〔2026〕3号',
      units: ['lucun', 'finance', 'health'],
      outside: ['县人大常委会（机要）'],
      topic: null,
      incoming: null,
      replaces: [],
      publicity: 'on-request',
      text: null,
      on: '2026-03-06',
      by: { post: 'office-registry', for: null },
      at: '2026-03-06T01:00:00Z',
    })
  })
  allows('document.sign-chain', '印发的是签发的', () => issue())
  refuses('document.sign-chain', '印发前内容变了', () => issue([...isPrinted(), revised({ note: '偷改' })]))
  it('closes the term of its topic, once a meeting has passed it', () => {
    const past = isPrinted({ topic: 'topic-1' })
    const closes = issue(past, {}, { ...alone, adopted: adopted() })
    expect(closes.ok && closes.events[0]?.data.topic).toBe('topic-1')
    const second = issue(past, {}, { ...alone, adopted: adopted({ owed: null }) })
    expect(second.ok && second.events[0]?.data.topic).toBe(null)
    expect(refusedBy(issue(past))).toEqual(['system.input'])
    expect(refusedBy(issue(past, {}, { ...alone, adopted: adopted({ conclusion: 'rejected' }) }))).toEqual([
      'system.input',
    ])
  })
  it('is received by each unit once', () => {
    const receive = (as: string) => given(...isIssued()).when('acknowledge', {}, { as, at: friday })
    const d = after(given(...isIssued()), receive('lucun.clerk'))
    expect(d.deliveries.map((x) => [x.unit, x.received?.on ?? null])).toEqual([
      ['lucun', '2026-03-06'],
      ['finance', null],
    ])
    expect(refusedBy(receive('education.clerk'))).toEqual(['system.authority'])
  })
  it('tells the documents that it replaces', () => {
    const event = { type: 'document.issued', data: { replaces: ['old-1'], title: '新', on: '2026-03-06' } }
    expect(reactions[0]?.do({ id: 'new-1', event } as never)).toEqual([
      {
        kind: 'document',
        id: 'old-1',
        command: 'note-replaced',
        input: { by: 'new-1', title: '新', on: '2026-03-06' },
      },
    ])
  })
})
