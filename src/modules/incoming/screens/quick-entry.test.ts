import { describe, expect, it } from 'vitest'
import { emptyEntry, inputOf, kindOf, unitOf } from './quick-entry.ts'

const choice = (value: string, zh: string, en: string) => ({ value, label: { zh, en }, note: null, group: null })
const units = [
  choice('lucun', '鲁村镇人民政府', 'Lucun township'),
  choice('water', '县水利局', 'Water bureau'),
  choice('finance', '县财政局', 'Finance bureau'),
]

describe('the quick entry', () => {
  it('knows the kind by the title', () => {
    expect(['关于资金的请示', '关于春耕的报告 ', '关于用地的函', '随便'].map(kindOf)).toEqual([
      'request',
      'report',
      'letter',
      undefined,
    ])
  })
  it('knows a unit by its name, or by the beginning of one', () => {
    expect(['鲁村镇人民政府', '鲁村', 'water', '县', '市水利局', ''].map((typed) => unitOf(typed, units))).toEqual([
      'lucun',
      'lucun',
      'water',
      undefined,
      undefined,
      undefined,
    ])
  })
  it('sends what was entered, and nothing that was left empty', () => {
    expect(
      inputOf(
        { ...emptyEntry, sender: '鲁村', title: '关于资金的请示', number: '鲁村政字〔2026〕8号', signer: '镇长' },
        units,
      ),
    ).toEqual({
      unit: 'lucun',
      title: '关于资金的请示',
      kind: 'request',
      number: '鲁村政字〔2026〕8号',
      urgency: 'normal',
      signedBy: 'head',
      signer: '镇长',
    })
    expect(inputOf({ ...emptyEntry, sender: '市水利局', title: '关于防汛的通知', kind: 'notice' }, units)).toEqual({
      body: '市水利局',
      level: 'superior',
      title: '关于防汛的通知',
      kind: 'notice',
      urgency: 'normal',
    })
  })
})
