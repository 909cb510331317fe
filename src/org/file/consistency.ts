import { answersToLeader, isMember } from '../organisation/rules.ts'
import { postsOf } from './posts.ts'
import type { OrganisationProblem } from './fault.ts'
import type { OrganisationFile } from './schema.ts'

export type Misfit = Omit<OrganisationProblem, 'file'>

/** Posts that the code addresses by name: without them work would reach nobody. */
const needed = ['mayor', 'office-director', 'office-deputy', 'admin-system', 'admin-security', 'admin-audit'] as const

/** What the shape alone cannot say: names that lead nowhere, stand twice, or contradict the rules from the first day. */
export function misfits(file: OrganisationFile): Misfit[] {
  return [...doubled(file), ...missing(file), ...leadership(file), ...charges(file), ...holdings(file)]
}

function doubled(file: OrganisationFile): Misfit[] {
  const seen = new Set<string>()
  const entries = [...file.leaders, ...file.office, ...file.admins, ...file.units, ...file.outside]
  return entries.flatMap(({ handle }) => {
    const again = seen.has(handle)
    seen.add(handle)
    return again ? [{ handle, field: 'handle', says: { zh: '名称重复', en: 'Used twice' } }] : []
  })
}

function missing(file: OrganisationFile): Misfit[] {
  const handles = new Set([...file.leaders, ...file.office, ...file.admins].map((entry) => entry.handle))
  const absent = needed
    .filter((handle) => !handles.has(handle))
    .map((handle) => ({ handle, field: 'handle', says: { zh: '须有此职务', en: 'This post has to be there' } }))
  const first = file.leaders[0]
  return [
    ...absent,
    ...(first && first.handle !== 'mayor'
      ? [
          {
            handle: first.handle,
            field: 'handle',
            says: { zh: '政府领导以 mayor 为首', en: 'The leaders begin with mayor' },
          },
        ]
      : []),
    ...(file.units.some((unit) => unit.handle === 'office' && unit.kind === 'office')
      ? []
      : [
          {
            handle: 'office',
            field: 'kind',
            says: { zh: '须有种类为 office 的单位 office', en: 'There has to be a unit office of kind office' },
          },
        ]),
  ]
}

function leadership(file: OrganisationFile): Misfit[] {
  const leaders = new Set(file.leaders.map((leader) => leader.handle))
  return file.leaders.flatMap(({ handle, pair, deputizes_for }) =>
    Object.entries({ pair, deputizes_for }).flatMap(([field, other]): Misfit[] => {
      if (other === undefined) return []
      if (other === handle) return [{ handle, field, says: { zh: '不能是本人', en: 'Cannot be the same leader' } }]
      return leaders.has(other)
        ? []
        : [{ handle, field, says: { zh: `没有这位领导：${other}`, en: `There is no leader ${other}` } }]
    }),
  )
}

/** leader.portfolio: a unit is in the charge of one leader, never of two. audit.independence: an independent one is the mayor's. */
function charges(file: OrganisationFile): Misfit[] {
  const units = new Map(file.units.map((unit) => [unit.handle, unit]))
  const inCharge = new Map<string, string>()
  const wrong = file.leaders.flatMap(({ handle, charge }) =>
    charge.flatMap((unit, i): Misfit[] => {
      const other = inCharge.get(unit)
      inCharge.set(unit, other ?? handle)
      if (!units.has(unit))
        return [{ handle, field: `charge.${i}`, says: { zh: `没有这个单位：${unit}`, en: `There is no unit ${unit}` } }]
      if (units.get(unit)?.independent && handle !== 'mayor')
        return [
          {
            handle,
            field: `charge.${i}`,
            says: {
              zh: `${unit} 独立行使职权，由 mayor 领导`,
              en: `${unit} is independent: it is in the charge of mayor`,
            },
          },
        ]
      return other === undefined
        ? []
        : [
            {
              handle,
              field: `charge.${i}`,
              says: { zh: `${unit} 已由 ${other} 分管`, en: `${unit} is in the charge of ${other} already` },
            },
          ]
    }),
  )
  const left = file.units
    .filter((unit) => answersToLeader(unit.kind) && !inCharge.has(unit.handle))
    .map(({ handle }) => ({ handle, field: 'charge', says: { zh: '没有分管领导', en: "Is in no leader's charge" } }))
  return [...wrong, ...left]
}

/** A post has one holder, and a member of the government a document that made it so (org.members). */
function holdings(file: OrganisationFile): Misfit[] {
  const laidOut = postsOf(file, '2000-01-01')
  const held = new Set<string>()
  return (file.holders ?? []).flatMap(({ post, number, date }): Misfit[] => {
    const twice = held.has(post)
    held.add(post)
    if (!laidOut.posts.some((other) => other.id === post))
      return [{ handle: post, field: 'post', says: { zh: '没有此职务', en: 'There is no such post' } }]
    if (twice) return [{ handle: post, field: 'person', says: { zh: '一职只能一人', en: 'One post, one holder' } }]
    if (isMember(laidOut, post) && !(number && date))
      return [
        {
          handle: post,
          field: number ? 'date' : 'number',
          says: {
            zh: '县政府组成人员须有任职文号和日期',
            en: 'A member of the government needs number and date of the appointment',
          },
        },
      ]
    return []
  })
}
