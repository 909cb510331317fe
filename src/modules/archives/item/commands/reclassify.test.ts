import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { specify } from '#kernel/testing'
import { filed, givenItem, handed, now } from '../../testing/given.ts'
import { archiveItem } from '../procedure.ts'

const reclassify = (input: object, past = givenItem(filed())) =>
  past.when('reclassify', { reason: '鉴定', ...input }, { as: 'office-registry', at: now, facts: 6 })
const correct = (input: object) =>
  givenItem(filed()).when('correct', { reason: '著录有误', ...input }, { as: 'office-registry', at: now })

describe('archive-item.reclassify', () => {
  it('takes the next number of the other class; the old one stays with its reason', () => {
    const outcome = reclassify({ retention: 'thirty' })
    if (!outcome.ok) throw new Error('refused')
    expect(givenItem(filed()).and(...(outcome.events as never[])).state).toMatchObject({
      retention: 'thirty',
      piece: 7,
      number: 'X001-WS·2026-D30-FW-0007',
      former: [{ number: 'X001-WS·2026-Y-FW-0001', reason: '鉴定' }],
    })
  })
  it('goes to another class or part of the plan, before it is handed over', () => {
    expect(refusedBy(reclassify({ retention: 'permanent' }))).toEqual(['system.input'])
    expect(refusedBy(reclassify({ part: 'XX' }))).toEqual(['system.input'])
    expect(refusedBy(reclassify({}))).toEqual(['system.input'])
    expect(refusedBy(reclassify({ part: 'SW' }))).toEqual([])
    expect(refusedBy(reclassify({ retention: 'ten' }, givenItem(filed(), handed)))).toEqual(['system.stage'])
  })
  allows('secrecy.keep', '理由不带密级标志', () => reclassify({ retention: 'ten' }))
  refuses('secrecy.keep', '理由带密级标志', () => reclassify({ retention: 'ten', reason: '机密★' }))

  it('is numbered in plain words where the government has laid down no plan', () => {
    const { archives: _, ...rulebook } = demoWorld().rulebook
    const given = specify(archiveItem, { ...demoWorld(), rulebook }, 'document-1')
    const outcome = given(filed({ part: '发文' })).when(
      'reclassify',
      { retention: 'ten', reason: '鉴定' },
      { as: 'office-registry', at: now, facts: 0 },
    )
    expect(outcome.ok && outcome.events[0]?.data['number']).toBe('370323·2026-10年-发文-0001')
  })
})

describe('archive-item.correct', () => {
  it('changes the line that is named and nothing else', () => {
    const outcome = correct({ pages: 12 })
    expect(outcome.ok && outcome.events).toMatchObject([{ data: { changes: { pages: 12 }, reason: '著录有误' } }])
    expect(refusedBy(correct({}))).toEqual(['system.input'])
  })
  allows('secrecy.keep', '备注不带密级标志', () => correct({ remark: '附图1张' }))
  refuses('secrecy.keep', '备注带密级标志', () => correct({ remark: '秘密★5年' }))
})

describe('archive-item.open', () => {
  const input = {
    of: { kind: 'document', id: '1' },
    year: 2026,
    retention: 'permanent',
    responsible: '沂源县人民政府',
    reference: '源政发〔2026〕1号',
    title: '关于河道清淤的通知',
    date: '2026-02-27',
    content: [],
    remark: null,
  }
  const open = (past: ReturnType<typeof givenItem>, more: object = {}) =>
    past.when('open', { ...input, ...more }, { as: 'system', at: now, facts: 4 })
  const number = (outcome: ReturnType<typeof open>) => outcome.ok && outcome.events[0]?.data['number']

  it('filed again it keeps its number, unless its class is another', () => {
    expect(number(open(givenItem()))).toBe('X001-WS·2026-Y-FW-0005')
    expect(number(open(givenItem(filed())))).toBe('X001-WS·2026-Y-FW-0001')
    expect(number(open(givenItem(filed()), { retention: 'ten' }))).toBe('X001-WS·2026-D10-FW-0005')
    expect(refusedBy(open(givenItem(filed(), handed)))).toEqual(['system.input'])
  })
})
