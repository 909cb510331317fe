import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, now, opened } from '../testing/given.ts'

const open = (input: object, as = 'office-registry') => given().when('open', input, { as, at: now })
const book = { mark: '源政发', year: 2026 }

describe('number-book.open', () => {
  it('goes on from the register on paper, its vacant numbers noted', () => {
    const outcome = open({ ...book, after: 12, vacant: [7] })
    expect(outcome.ok && outcome.events).toEqual([opened(12, [7])])
    // A form sends what was typed.
    const typed = open({ ...book, after: 12, vacant: ['7'] })
    expect(typed.ok && typed.events).toEqual([opened(12, [7])])
    expect(given(opened(12, [7])).state).toEqual({
      stage: 'open',
      mark: '源政发',
      year: 2026,
      after: 12,
      last: 12,
      noted: [
        {
          number: 7,
          standing: 'vacant',
          title: null,
          for: null,
          on: '2026-03-10',
          reason: '启用前的空号',
          by: 'office-registry',
        },
      ],
      recent: [],
    })
  })

  it('is for the registry and the director', () => {
    expect(refusedBy(open(book, 'office-director'))).toEqual([])
    expect(refusedBy(open(book, 'finance.head'))).toEqual(['system.authority'])
    expect(refusedBy(open(book, 'mayor'))).toEqual(['system.authority'])
  })

  it('asks for the mark alone, a real year, and vacant numbers among those given out', () => {
    for (const wrong of [
      { ...book, mark: '源政发〔2026〕' },
      { ...book, mark: '源政发2' },
      { ...book, year: 26 },
      { ...book, after: 3, vacant: [4] },
      { ...book, after: 3, vacant: [2, 2] },
      { ...book, after: -1 },
    ])
      expect(refusedBy(open(wrong))).toEqual(['system.input'])
  })

  refuses('document.format', '县政府没有的机关代字', () => open({ mark: '源政通', year: 2026 }))
  allows('document.format', '规则库所列的机关代字', () => open(book))
  allows('document.format', '部门自己的代字', () => open({ mark: '源财字', year: 2026 }))
})
