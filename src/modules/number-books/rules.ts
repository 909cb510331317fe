import { fails, holds, notApplicable, rule, type Text, type Verdict } from '#kernel'
import type { Rulebook } from '#rulebook'
import { written } from './contract/number.ts'
import { standings, type Standing } from './contract/word.ts'
import { standingOf, type Book, type NumberBook } from './state.ts'

type Wanted = { readonly mark: string; readonly kind?: string; readonly rulebook: Rulebook }

/** What a department issues in its own name is numbered under its own mark, which the government's list does not know. */
const isOwn = ({ mark, kind = 'document', rulebook }: Wanted): boolean =>
  kind === 'document' && !mark.startsWith(rulebook.government.mark)

/** 发文字号由发文机关代字、年份、发文顺序号组成 (党政机关公文处理工作条例 9): the mark is one that the government uses, for such a paper. */
export const markInUse = rule<Wanted>('document.format', (wanted) => {
  const { mark, kind, rulebook } = wanted
  const { marks } = rulebook
  if (!marks.length) return notApplicable({ zh: '规则库未列明机关代字', en: 'The rulebook lists no marks' })
  const known = marks.find((entry) => entry.mark === mark)
  const usable = marks.filter((entry) => kind === undefined || entry.kinds.includes(kind)).map((entry) => entry.mark)
  const facts = { mark, usable }
  const wayOut = { zh: '请在{usable}中选用', en: 'Use one of {usable}' }
  if (!known && isOwn(wanted)) return holds({ mark }, { zh: '「{mark}」为部门代字', en: 'A mark of a department' })
  if (!known)
    return fails({
      field: 'mark',
      facts,
      says: { zh: '没有「{mark}」这一机关代字', en: 'There is no mark {mark}' },
      wayOut,
    })
  if (kind !== undefined && !known.kinds.includes(kind))
    return fails({
      field: 'mark',
      facts,
      says: { zh: '「{mark}」不用于此类文件', en: '{mark} is not for papers of this kind' },
      wayOut,
    })
  return holds(facts)
})

type Chosen = {
  readonly state: NumberBook
  readonly mark: string
  readonly year: number
  readonly number: number
  /** How a number has to stand for what is asked. */
  readonly may: readonly Standing[]
  readonly wayOut: Text
}

/** 顺序号一文一号、连续编排: a used number is never given again, and none is left out without being on record. */
export const numberStands = rule<Chosen>('document.format', ({ state, mark, year, number, may, wayOut }): Verdict => {
  const standing = standingOf(state, number)
  const facts = { number: written(mark, year, number), standing: standings[standing].zh }
  if (may.includes(standing)) return holds(facts)
  return fails({
    field: 'number',
    facts,
    says: { zh: '{number}{standing}', en: `{number} is ${standings[standing].en}` },
    wayOut,
  })
})

/** A used number carries a paper; only one kept free may be used out of turn. */
export const mayTake: Pick<Chosen, 'may' | 'wayOut'> = {
  may: ['reserved', 'vacant'],
  wayOut: { zh: '顺号编排，或选用预留号、空号', en: 'Take the next number, or one that is reserved or vacant' },
}

export const standsIn = (s: Book, number: number, how: Pick<Chosen, 'may' | 'wayOut'>): Verdict =>
  numberStands({ state: s, mark: s.mark, year: s.year, number, ...how })

/** The figures of a book that is closed do not move any more. */
export function nothingReserved(s: Book): Verdict {
  const reserved = s.noted
    .filter(({ standing }) => standing === 'reserved')
    .map(({ number }) => written(s.mark, s.year, number))
  return reserved.length
    ? fails({
        facts: { reserved },
        says: { zh: '尚有预留号：{reserved}', en: 'Still reserved: {reserved}' },
        wayOut: { zh: '先补用、退回或作废', en: 'Back-fill, release or void them first' },
      })
    : holds()
}
