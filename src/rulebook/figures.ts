import { RulebookFault } from './problem.ts'
import type { Norm } from './norm.ts'
import type { Text } from './text.ts'

/** A share as two whole numbers, so that 「超过二分之一」 is compared without rounding: `count * of > over * all`. */
export type Ratio = { readonly over: number; readonly of: number }

const counted =
  /(^|_)(wd|hours|minutes|days|weeks|months|years|units|members|kinds|characters|times)(_|$)|(^|_)per_[a-z]+$/
const shares = /^(over|at_least|at_most|under)$/
const anchors = /^(from|before|after|by)$|_by$/

/**
 * What is wrong with a figure, by its name: names that count (wd, per_year, extend_days …) hold a number, a pair [from, to] or null;
 * over and at_least hold a share; from, before, by name a moment or a day of the year. Every other name is the rulebook's own.
 */
export function figureTrouble(name: string, value: unknown): Text | undefined {
  if (value === null) return undefined
  if (shares.test(name))
    return asRatio(value) ? undefined : { zh: '应为比例，如 1/2 或 50%', en: 'Should be a share such as 1/2 or 50%' }
  if (anchors.test(name)) {
    return typeof value === 'string' && /^[a-z]+(-[a-z]+)*$|^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)
      ? undefined
      : { zh: '应为起算点的名称，或「月-日」', en: 'Should name a moment, or a day of the year as MM-DD' }
  }
  if (counted.test(name))
    return isCount(value)
      ? undefined
      : { zh: '应为不小于零的数、[下限, 上限] 或 null', en: 'Should be a number not below zero, [from, to], or null' }
  return undefined
}

/** The number that a norm lays down under `name`. Faults where there is none: code must not go on with a figure it made up. */
export function figure(norm: Norm, name: string): number {
  const value = norm.with[name]
  if (typeof value !== 'number') throw noSuch(norm, name, 'a number')
  return value
}

/** The share that a norm lays down under `name` (`1/2`, `50%`). Faults where there is none. */
export function ratio(norm: Norm, name: string): Ratio {
  const value = asRatio(norm.with[name])
  if (!value) throw noSuch(norm, name, 'a share such as 1/2 or 50%')
  return value
}

const noSuch = (norm: Norm, name: string, wanted: string): RulebookFault =>
  new RulebookFault(
    `${norm.id}: with.${name} should be ${wanted}, the rulebook has ${JSON.stringify(norm.with[name]) ?? 'nothing'}`,
  )

function asRatio(value: unknown): Ratio | undefined {
  if (typeof value !== 'string') return undefined
  const [, over, of, percent] = /^(\d+)\/(\d+)$|^(\d+)%$/.exec(value) ?? []
  const share = percent === undefined ? { over: Number(over), of: Number(of) } : { over: Number(percent), of: 100 }
  return share.of > 0 && share.over <= share.of ? share : undefined
}

const isCount = (value: unknown): boolean => {
  if (!Array.isArray(value)) return isNumber(value)
  const [from, to, ...more] = value as unknown[]
  return isNumber(from) && isNumber(to) && from <= to && more.length === 0
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
