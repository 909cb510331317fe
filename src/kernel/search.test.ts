import { describe, expect, it } from 'vitest'
import { searchPairs, searchQuery, searchVector } from './search.ts'

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
