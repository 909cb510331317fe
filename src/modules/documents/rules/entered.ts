import type { Surroundings, UnitId, Verdict } from '#kernel'
import { firstWrong, unitList, wrong } from '#modules/topics'
import type { Content } from '../events.ts'
import type { Looked } from '../facts.ts'

/** What is wrong with an entry without any norm saying so. */
export function enteredRight(
  entered: Partial<Content>,
  whole: Content,
  lead: UnitId,
  looked: Looked,
  c: Surroundings,
): Verdict {
  const unknown = (field: 'recipients' | 'copies' | 'jointly') => {
    const none = (entered[field] ?? []).filter((id) => c.org.unit(id, c.at) === undefined)
    return (
      none.length > 0 &&
      wrong(field, '没有这些单位，或已撤并：{none}', 'No such unit, or it is no more: {none}', { none })
    )
  }
  return firstWrong(
    unitList('units', entered.units, lead, c),
    unknown('recipients'),
    unknown('copies'),
    unknown('jointly'),
    looked.unknown.length > 0 &&
      wrong('replaces', '没有所列事项：{unknown}', 'No such matter: {unknown}', { unknown: looked.unknown }),
    whole.name !== 'unit' &&
      whole.consent &&
      wrong('consent', '「经县政府同意」用于部门行文', 'Consent is for what a department issues'),
    whole.jointly.length > 0 &&
      whole.name !== 'unit' &&
      wrong('jointly', '联合发文用于部门名义', 'Joint issue is for departments'),
    whole.publicity === 'withheld' &&
      !whole.publicityReason &&
      wrong('publicityReason', '不予公开的须写明理由', 'Say why it is not published'),
  )
}
