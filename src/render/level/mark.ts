import { chineseNumber } from './numeral.ts'

/** 结构层次序数 of GB/T 9704-2012 clause 7.3.3. */
export type Level = 1 | 2 | 3 | 4

export type ReadMark = {
  readonly level: Level
  readonly number: number
  /** As it was typed, without the blanks behind it. */
  readonly typed: string
  readonly rest: string
}

const cn = '[一二三四五六七八九十百]{1,5}'
const digits = '[0-9０-９]{1,2}'
const patterns: readonly (readonly [Level, RegExp])[] = [
  [1, new RegExp(`^((${cn})[、，,.．])\\s*(.*)$`, 'su')],
  [2, new RegExp(`^([（(]\\s*(${cn})\\s*[）)][、，,.．]?)\\s*(.*)$`, 'su')],
  // 1.5万元 and 2.3.1 are figures.
  [3, new RegExp(`^((${digits})[.．、，])\\s*(?![0-9０-９])(.*)$`, 'su')],
  [4, new RegExp(`^([（(]?\\s*(${digits})\\s*[）)][、，,.．]?)\\s*(.*)$`, 'su')],
]
/** 一、二季度, 一、二、三产业: an enumeration that begins the sentence. */
const enumeration = /^[一二三四五六七八九十]+(?:、|季度|月|级|类|产业|期|线|是|等)/u

/** Reads a typed number off the beginning of a paragraph, in its proper form or in one that clerks type. */
export function readMark(text: string): ReadMark | undefined {
  for (const [level, pattern] of patterns) {
    const [, typed, written, rest = ''] = pattern.exec(text) ?? []
    if (typed === undefined || written === undefined) continue
    if (level === 1 && enumeration.test(rest)) return undefined
    const number = level < 3 ? chineseNumber(written) : Number(written.normalize('NFKC'))
    if (number === undefined || number === 0) continue
    return { level, number, typed, rest }
  }
  return undefined
}
