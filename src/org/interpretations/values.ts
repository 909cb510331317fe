import type { Text } from '#kernel'
import type { Entry, ReadingValue } from './state.ts'

type Chosen = {
  readonly alternative?: string | undefined
  readonly values?: Readonly<Record<string, ReadingValue>> | undefined
}
export type Resolved =
  | { readonly values: Readonly<Record<string, unknown>> }
  | { readonly field: string; readonly says: Text; readonly wayOut: Text }

const wrong = (field: string, says: Text, wayOut: Text): Resolved => ({ field, says, wayOut })

/**
 * The values that a new reading gives the rules. Rules follow the readings that the register lists and no others, so a
 * value is one of those listed, or of the same sort as the one it replaces where that is a list or not settled (null).
 */
export function resolve(entry: Entry, { alternative, values = {} }: Chosen): Resolved {
  const keys = Object.keys(entry.values)
  const listed = entry.alternatives.map(String)
  const unknown = Object.keys(values).find((key) => !keys.includes(key))
  if (unknown !== undefined)
    return wrong(
      'values',
      { zh: `此条没有「${unknown}」一项`, en: `The entry has no value ${unknown}` },
      { zh: `可填：${keys.join('、')}`, en: `It has: ${keys.join(', ')}` },
    )
  const chosen = entry.alternatives.find((other) => String(other) === alternative)
  if (alternative !== undefined && chosen === undefined)
    return wrong(
      'alternative',
      { zh: `此条没有读法「${alternative}」`, en: `The entry has no reading ${alternative}` },
      { zh: `可选：${listed.join('、')}`, en: `It has: ${listed.join(', ')}` },
    )
  const first = [entry, ...entry.earlier].at(entry.earlier.length ? 1 : 0)!.values
  const stray = Object.entries(values).find(([key, value]) => !permitted(first[key], value, entry))
  if (stray)
    return wrong(
      'values',
      {
        zh: `「${stray[0]}」不能取 ${JSON.stringify(stray[1])}`,
        en: `${stray[0]} cannot be ${JSON.stringify(stray[1])}`,
      },
      {
        zh: `可选：${[first[stray[0]], ...listed].map((v) => JSON.stringify(v)).join('、')}`,
        en: `One of ${[first[stray[0]], ...listed].map((v) => JSON.stringify(v)).join(', ')}`,
      },
    )
  if (chosen === undefined || Object.values(values).some((value) => value === chosen))
    return { values: { ...entry.values, ...values } }
  const [only, ...more] = keys
  if (only === undefined || more.length > 0)
    return wrong(
      'values',
      {
        zh: `此条有${keys.length}项取值，请写明「${alternative}」用于哪一项`,
        en: `The entry has ${keys.length} values: say which one becomes ${alternative}`,
      },
      { zh: `在 values 中填写：${keys.join('、')}`, en: `Enter it under values: ${keys.join(', ')}` },
    )
  return { values: { [only]: chosen } }
}

function permitted(before: unknown, value: ReadingValue, entry: Entry): boolean {
  if (JSON.stringify(before) === JSON.stringify(value)) return true
  if (entry.alternatives.some((other) => other === value)) return true
  return before === null || typeof before === 'boolean'
    ? before === null || typeof value === 'boolean'
    : Array.isArray(before) && Array.isArray(value)
}
