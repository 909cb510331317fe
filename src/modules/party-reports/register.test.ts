import { describe, expect, it } from 'vitest'
import { partyReportView, registerRow } from './contract.ts'
import { partyReports } from './procedure.ts'
import { register } from './register.ts'
import { acknowledged, given, sent } from './testing/given.ts'

const at = '2026-03-11T10:00'

describe('register of party reports', () => {
  it('says what was reported when, and its receipt', () => {
    const rows = register([
      { id: 'a', number: '报县委〔2026〕1号', state: given(sent).state },
      { id: 'b', number: '报县委〔2026〕1号', state: given(sent, acknowledged).state },
    ])
    expect(rows).toEqual([
      {
        id: 'a',
        number: '报县委〔2026〕1号',
        subject: '2026年县级预算调整方案',
        form: 'filing',
        about: { kind: 'topic', id: 'topic-1' },
        sentOn: '2026-03-10',
        sentBy: 'office-meetings',
        receipt: null,
        receivedOn: null,
      },
      {
        id: 'b',
        number: '报县委〔2026〕1号',
        subject: '2026年县级预算调整方案',
        form: 'filing',
        about: { kind: 'topic', id: 'topic-1' },
        sentOn: '2026-03-10',
        sentBy: 'office-meetings',
        receipt: '县委办签收0312',
        receivedOn: '2026-03-11',
      },
    ])
    expect(rows.map((row) => registerRow.parse(row))).toEqual(rows)
  })
  it('shows one report by its contract, and links what it is about', () => {
    const c = given(sent, acknowledged).view(at)
    expect(partyReportView.parse(partyReports.view?.(c))).toMatchObject({
      form: 'filing',
      sent: { on: '2026-03-10', by: { id: 'office-meetings' } },
      acknowledged: { receipt: '县委办签收0312', on: '2026-03-11' },
    })
    expect(partyReports.describe(c)).toMatchObject({
      title: '2026年县级预算调整方案',
      number: '报县委〔2026〕1号',
      closed: true,
      links: [{ rel: 'about', kind: 'topic', id: 'topic-1' }],
      facets: { year: 2026, acknowledged: true },
    })
    expect(partyReports.audience(c)).toEqual(['office', 'leaders', 'unit:office'])
  })
})
