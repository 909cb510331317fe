import { describe, expect, it } from 'vitest'
import { searchPairs, searchParts, searchPieces, searchQuery, searchVector, searchWords } from './index.ts'

describe('searchVector', () => {
  it('keeps single characters and bigrams with their positions', () => {
    expect(searchVector('沂源县')).toBe("'沂':1 '沂源':1 '源':2 '源县':2 '县':3")
  })
  it('folds full-width digits and case, and keeps other scripts as words', () => {
    expect(searchVector('２０２６年GDP')).toBe("'2026':1 '年':3 'gdp':5")
  })
  it('leaves a gap at punctuation, so that no phrase runs over it', () => {
    expect(searchVector('供水。一体')).toBe("'供':1 '供水':1 '水':2 '一':4 '一体':4 '体':5")
  })
  it('takes rare characters outside the basic plane as characters', () => {
    expect(searchVector('𬭎㛃')).toBe("'𬭎':1 '𬭎㛃':1 '㛃':2")
  })
  it('escapes quotes and backslashes of nothing it keeps: they are not words', () => {
    expect(searchVector("a'b\\c")).toBe("'a':1 'b':3 'c':5")
  })
})

describe('searchQuery', () => {
  it('asks for a run of Chinese as one phrase', () => {
    expect(searchQuery('城乡供水')).toBe("('城乡' <-> '乡供' <-> '供水')")
  })
  it('asks for a single character as itself, and for the last Latin word by its beginning', () => {
    expect(searchQuery('水 gd')).toBe("'水' & 'gd':*")
  })
  it('has nothing to ask for punctuation alone', () => {
    expect(searchQuery('，。 !')).toBeUndefined()
  })
})

describe('searchPairs', () => {
  it('takes each pair of Chinese characters once, across no full stop', () => {
    expect(searchPairs('供水供水。管理 A1')).toEqual(["'供水'", "'水供'", "'管理'"])
    expect(searchPairs('A1 水')).toEqual([])
  })
})

describe('searchWords', () => {
  it('asks for each run by itself', () => {
    expect(searchWords('供水 gd')).toEqual(["('供水')", "'gd':*"])
  })
})

describe('searchParts', () => {
  it('parts a long text so that every phrase of 200 characters stands whole in one', () => {
    const text = Array.from({ length: 9000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')
    const parts = searchParts(text)
    expect(parts.map((part) => part.length)).toEqual([4000, 4000, 1400])
    for (let at = 0; at + 200 <= text.length; at += 97)
      expect(parts.some((part) => part.includes(text.slice(at, at + 200)))).toBe(true)
  })
  it('halves no character outside the basic plane, and drops what PostgreSQL cannot keep', () => {
    const parts = searchParts(`x${'𬭎'.repeat(3000)}\0\ud800`)
    expect(parts.every((part) => part.isWellFormed())).toBe(true)
    expect(parts.at(-1)).toMatch(/𬭎\ufffd$/u)
    expect(searchParts('')).toEqual([])
  })
})

describe('searchPieces', () => {
  it('marks what was looked for, whatever its width and case', () => {
    expect(searchPieces('２０２６年ＧＤＰ增长与gdp', '2026 gdp')).toEqual([
      { text: '２０２６', hit: true },
      { text: '年', hit: false },
      { text: 'ＧＤＰ', hit: true },
      { text: '增长与', hit: false },
      { text: 'gdp', hit: true },
    ])
  })
  it('cuts a long text to what stands around the first hit', () => {
    const pieces = searchPieces(`${'前'.repeat(100)}供水${'后'.repeat(100)}供水`, '供水')
    expect(pieces).toEqual([
      { text: '…', hit: false },
      { text: '前'.repeat(24), hit: false },
      { text: '供水', hit: true },
      { text: '后'.repeat(72), hit: false },
      { text: '…', hit: false },
    ])
  })
  it('shows a line whole, where every word stands in it', () => {
    expect(searchPieces('城乡供水一体化的请示', '供水 请示', 'whole')).toEqual([
      { text: '城乡', hit: false },
      { text: '供水', hit: true },
      { text: '一体化的', hit: false },
      { text: '请示', hit: true },
    ])
    expect(searchPieces('城乡供水一体化的请示', '供水 预算', 'whole')).toBeUndefined()
  })
  it('has none where the words do not stand as they were written', () => {
    expect(searchPieces('供 水', '供水')).toBeUndefined()
  })
})
