import { fails, holds, notApplicable, rule, type UnitId } from '#kernel'
import { accountCovers, coordinationOf, currentRow, disagreeing, isAsked } from '#modules/topics'
import { directionOf } from '../contract/words.ts'
import { isStale } from '../state.ts'
import { namesOf, type Case } from './case.ts'

/** Units whose word is missing about the text as it stands. */
export function missing({ document: d }: Pick<Case, 'document'>): { asked: UnitId[]; stale: UnitId[]; open: UnitId[] } {
  const asked = d.units.filter((id) => !isAsked(d, id))
  const rows = d.units.flatMap((id) => currentRow(d, id) ?? [])
  return {
    asked,
    stale: rows.filter((row) => isStale(d, row)).map((row) => row.unit),
    open: rows.filter((row) => row.result === 'waiting' && !isStale(d, row)).map((row) => row.unit),
  }
}
export const asksOthers = (of: Pick<Case, 'document'>): boolean => {
  const { asked, stale, open } = missing(of)
  return asked.length + stale.length + open.length > 0
}

/** 涉及其他部门职权的，先协商会签; what was changed since goes round again. */
export const consulted = rule<Case>('document.consulted', ({ document: d, around }) => {
  if (!d.units.length)
    return d.alone
      ? holds({ alone: d.alone }, { zh: '不涉及其他部门：{alone}', en: 'No other unit is concerned: {alone}' })
      : fails({
          says: { zh: '未列明会签部门', en: 'No unit to countersign is named' },
          wayOut: {
            zh: '列明涉及职权的部门并送会签；确不涉及的写明理由',
            en: 'Name the units concerned and ask them, or say why none is concerned',
          },
          field: 'units',
        })
  const { asked, stale } = missing({ document: d })
  if (asked.length)
    return fails({
      facts: { units: namesOf(asked, around) },
      says: { zh: '尚未送{units}会签', en: 'Not yet asked: {units}' },
      wayOut: { zh: '送其会签，待回复或期限届满', en: 'Ask them, and wait for the answer or the date' },
    })
  if (stale.length)
    return fails({
      facts: { units: namesOf(stale, around) },
      says: { zh: '会签后作了实质性修改，{units}会签的不是现在的文稿', en: 'Changed since {units} countersigned' },
      wayOut: { zh: '将现稿再次送会签', en: 'Ask them again about the draft as it stands' },
    })
  return holds({ units: namesOf(d.units, around) }, { zh: '已送{units}会签', en: 'Countersigned: {units}' })
})

/** Those who still have time are waited for. */
export const answered = rule<Case>('countersign.reply', ({ document: d, around }) => {
  const { open } = missing({ document: d })
  if (!d.units.length) return notApplicable({ zh: '不涉及其他部门', en: 'No other unit is concerned' })
  if (open.length)
    return fails({
      facts: { units: namesOf(open, around) },
      says: { zh: '{units}尚未回复，期限未满', en: 'Not answered yet, and the time is not up: {units}' },
      wayOut: { zh: '待其回复或期限届满', en: 'Wait for the answer or for the time to run out' },
    })
  return holds()
})

/** A disagreement goes up with the grounds of each side. */
export const disagreement = rule<Case>('document.disagreement', ({ document: d, around }) => {
  const bare = disagreeing(d).filter((id) => !accountCovers(d, id))
  if (!disagreeing(d).length) return notApplicable({ zh: '各方意见一致', en: 'All agree' })
  if (bare.length)
    return fails({
      facts: { units: namesOf(bare, around) },
      says: {
        zh: '与{units}未协商一致，未列明各方理据、提出办理意见',
        en: 'No agreement with {units}, and no account of both sides with a proposal',
      },
      wayOut: { zh: '附协商说明后报', en: 'Write the account first' },
    })
  return holds({ units: namesOf(disagreeing(d), around) })
})

/** 部门间未协商一致的，不得各自向下行文; in the county's name the leader in charge has to bring it to a result. */
export const noUnsettledDown = rule<Case>('document.no-unsettled-down', ({ document: d, around }) => {
  if (directionOf(d.genre) !== 'down') return notApplicable()
  const open =
    d.name === 'unit'
      ? disagreeing(d)
      : disagreeing(d).filter((id) => coordinationOf(d, currentRow(d, id)!) === undefined)
  if (open.length)
    return fails({
      facts: { units: namesOf(open, around) },
      says: { zh: '与{units}未协商一致，不得向下行文', en: 'No agreement with {units}: nothing goes downward' },
      wayOut: {
        zh: '继续协商，或报分管领导协调',
        en: 'Go on negotiating, or let the leader in charge coordinate',
      },
    })
  return holds()
})
