import { fails, holds, notApplicable, rule, type PostId, type Surroundings, type UnitId } from '#kernel'
import type { Sort } from '../contract.ts'
import type { Plan } from '../events.ts'

type Org = Surroundings['org']
const names = (of: readonly string[], org: Org): string[] => of.map((id) => org.name(id).zh)

type Leaders = {
  readonly sort: Sort
  readonly mayors: readonly PostId[]
  /** Vice mayors whose invitation waits for approval; before the approval of the conference nobody asks for it. */
  readonly waiting: readonly PostId[]
  readonly org: Org
}

/** 一律不邀请县长出席，邀请副县长出席的，要严格按程序报批。 */
export const noMayor = rule<Leaders>('conference.no-mayor', ({ sort, mayors, waiting, org }) => {
  if (sort !== 'system')
    return notApplicable({ zh: '只对部门本系统会议作此规定', en: "Laid down for a department's own conferences" })
  if (mayors.length)
    return fails({
      field: 'leaders',
      facts: { mayors: names(mayors, org) },
      says: { zh: '部门系统会议邀请了{mayors}', en: "The mayor is invited to a department's own conference" },
      wayOut: { zh: '一律不邀请县长：从邀请名单中去掉', en: 'The mayor is never invited: take the mayor off the list' },
    })
  if (!waiting.length) return holds()
  return fails({
    field: 'leaders',
    facts: { waiting: names(waiting, org) },
    says: { zh: '邀请{waiting}尚未报批', en: 'The invitation of {waiting} is not approved' },
    wayOut: {
      zh: '先由分管领导批准邀请，或去掉后重新报送',
      en: 'Let the leader in charge approve the invitation first, or leave them out',
    },
  })
})

/** 确需负责人参加的: whoever asks for them says why. */
export const headsNeeded = rule<Pick<Plan, 'sort' | 'townshipHeads' | 'guestsReason'> & { readonly org: Org }>(
  'conference.no-township-heads',
  ({ sort, townshipHeads, guestsReason, org }) => {
    if (sort === 'general')
      return notApplicable({ zh: '只对部门召开的会议作此规定', en: 'Laid down for conferences of departments' })
    const facts = { townships: names(townshipHeads, org) }
    if (!townshipHeads.length) return holds(facts, { zh: '只开到镇（街道）对口部门', en: 'Counterpart units only' })
    if (guestsReason)
      return holds(facts, {
        zh: '拟请{townships}负责人参加，须经分管领导批准',
        en: 'Heads of {townships}: the leader in charge has to approve',
      })
    return fails({
      field: 'guestsReason',
      facts,
      says: { zh: '拟请{townships}负责人参加，未写明为何确需', en: 'Heads of {townships} are asked without a reason' },
      wayOut: {
        zh: '只开到镇（街道）对口部门；确需负责人参加的，写明理由报分管领导批准',
        en: 'Ask their counterpart units only, or say why the heads are needed and ask the leader in charge',
      },
    })
  },
)

/** 须报县政府分管领导批准: the approval stands on record. */
export const headsAdmitted = rule<{ readonly sort: Sort; readonly waiting: readonly UnitId[]; readonly org: Org }>(
  'conference.no-township-heads',
  ({ sort, waiting, org }) => {
    if (sort === 'general')
      return notApplicable({ zh: '只对部门召开的会议作此规定', en: 'Laid down for conferences of departments' })
    const facts = { townships: names(waiting, org) }
    if (!waiting.length) return holds(facts)
    return fails({
      field: 'townshipHeads',
      facts,
      says: {
        zh: '请{townships}负责人参加未经分管领导批准',
        en: 'The leader in charge has not approved the heads of {townships}',
      },
      wayOut: {
        zh: '报分管领导批准邀请，或只开到对口部门',
        en: 'Ask the leader in charge, or ask their counterpart units only',
      },
    })
  },
)
