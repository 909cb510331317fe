import { fails, holds, rule } from '#kernel'
import { fields, type Field } from '../contract.ts'

const named = (missing: readonly Field[], language: 'zh' | 'en'): string[] =>
  missing.map((field) => fields[field][language])

/** 一岗双责: all five fields stand in the year's list. */
export const allFive = rule<{ missing: readonly Field[] }>('leader.two-duties', ({ missing }) =>
  missing.length === 0
    ? holds()
    : fails({
        field: missing[0]!,
        facts: { missing: named(missing, 'zh') },
        says: {
          zh: '一岗双责清单缺：{missing}',
          en: `The list of standing duties lacks: ${named(missing, 'en').join(', ')}`,
        },
        wayOut: { zh: '逐项写明五个方面的责任', en: 'Write down the duty in each of the five fields' },
      }),
)

/** The year's list is concluded when each field has something done on record. */
export const allKept = rule<{ missing: readonly Field[] }>('leader.two-duties', ({ missing }) =>
  missing.length === 0
    ? holds()
    : fails({
        facts: { missing: named(missing, 'zh') },
        says: { zh: '没有履责记录：{missing}', en: `Nothing on record: ${named(missing, 'en').join(', ')}` },
        wayOut: { zh: '补记履责情况和佐证材料', en: 'Record what was done, with evidence' },
      }),
)
