import { fails, holds, notApplicable, rule, type PostId, type Text } from '#kernel'
import type { OrganisationState, PostRecord, UnitKind } from './state.ts'

/** Townships and subdistricts answer to the government as a whole; every other unit is in one leader's charge. */
export const answersToLeader = (kind: UnitKind): boolean => kind !== 'township' && kind !== 'subdistrict'

/** org.members: leaders and the heads of departments, the office among them. */
export function isMember(state: Pick<OrganisationState, 'units' | 'posts'>, post: PostId): boolean {
  if (state.posts.find((p) => p.id === post)?.role === 'leader') return true
  return state.units.some((unit) => unit.head === post && (unit.kind === 'department' || unit.kind === 'office'))
}

export const invalid = (
  field: string,
  says: Text,
  wayOut: Text = { zh: '请更正后重新提交', en: 'Correct it and send it again' },
  facts: Record<string, string> = {},
) => fails({ field, says, wayOut, facts })

/** Who belongs to the government is on record with the document that made it so. */
export const members = rule<{ post: Text; member: boolean; number: string | undefined; date: string | undefined }>(
  'org.members',
  ({ post, member, number, date }) => {
    if (!member) return notApplicable({ zh: '不是县政府组成人员', en: 'Not a member of the government' })
    if (number && date) return holds({ post: post.zh, number, date })
    return fails({
      facts: { post: post.zh },
      says: {
        zh: '{post}为县政府组成人员，任免须有文号和日期',
        en: `${post.en} is a member of the government: the document needs its number and date`,
      },
      wayOut: { zh: '填写任免文件的文号和日期', en: 'Enter number and date of the document' },
      field: number ? 'date' : 'number',
    })
  },
)

/** One unit, one head: two would leave nobody answering for it. */
export const oneHead = rule<{ post: Text; head: boolean; holder: Text | undefined }>(
  'unit.head',
  ({ post, head, holder }) => {
    if (!head) return notApplicable({ zh: '不是单位主要负责人', en: 'Not the head of a unit' })
    if (!holder) return holds({ post: post.zh })
    return fails({
      facts: { post: post.zh, holder: holder.zh },
      says: {
        zh: '{post}现由{holder}担任，一个单位只有一位主要负责人',
        en: `${post.en} is held by ${holder.en}: a unit has one head`,
      },
      wayOut: { zh: '先免职，或办理交接', en: 'Relieve the holder first, or hand the post over' },
      field: 'post',
    })
  },
)

/** A division of work gives every unit to one leader: not to two, not to none. */
export const oneLeader = rule<{ doubled: readonly string[]; left: readonly string[] }>(
  'leader.portfolio',
  ({ doubled, left }) => {
    if (doubled.length === 0 && left.length === 0) return holds()
    const zh = [doubled.length ? '{doubled}同时列入两位领导的分工' : '', left.length ? '{left}没有分管领导' : '']
      .filter(Boolean)
      .join('；')
    const en = [
      doubled.length ? 'In the charge of two leaders: {doubled}' : '',
      left.length ? "In nobody's charge: {left}" : '',
    ]
      .filter(Boolean)
      .join('; ')
    return fails({
      facts: { doubled, left },
      says: { zh, en },
      wayOut: {
        zh: '把每个单位列给一位领导；调出的单位在同一次调整中列给接手的领导',
        en: 'Give each unit to one leader; name the leader who takes over in the same change',
      },
      field: 'charge',
    })
  },
)

export type Direction = { readonly unit: Text; readonly leader: Pick<PostRecord, 'name' | 'rank'> }

/**
 * 其他人不得干涉: an independent unit is in the mayor's own charge, and with the charge go its topics, its leave and its
 * minutes. While the mayor is away, whoever acts does so in the mayor's name (acting.mayor).
 * @param given the independent units that the change gives to somebody (a merged one: its work), each with the leader
 */
export const underMayor = rule<{ field: string; given: readonly Direction[] }>(
  'audit.independence',
  ({ field, given }) => {
    if (!given.length) return notApplicable({ zh: '不涉及独立行使职权的单位', en: 'No independent unit is concerned' })
    const named = (list: readonly Direction[]): string[] =>
      list.map(({ unit, leader }) => `${unit.zh}（${leader.name.zh}）`)
    const others = given.filter(({ leader }) => leader.rank !== 'mayor')
    return others.length
      ? fails({
          facts: { others: named(others) },
          says: {
            zh: '独立行使职权的单位由县长直接领导，不能列入其他领导的分工：{others}',
            en: "An independent unit is led by the mayor alone, in no other leader's charge: {others}",
          },
          wayOut: { zh: '列入县长的分工', en: "Leave it in the mayor's charge" },
          field,
        })
      : holds({ units: named(given) })
  },
)

/** 补位: another leader, never the same one and nobody from outside the leadership. */
export const otherLeader = rule<{ leader: Text; pair: Text; self: boolean; isLeader: boolean }>(
  'acting.fill-in',
  ({ leader, pair, self, isLeader }) =>
    !self && isLeader
      ? holds({ leader: leader.zh, pair: pair.zh })
      : fails({
          facts: { leader: leader.zh, pair: pair.zh },
          says: {
            zh: '{leader}的补位领导须为其他县政府领导，不能是{pair}',
            en: `Whoever stands in for ${leader.en} is another leader, not ${pair.en}`,
          },
          wayOut: { zh: '从其他县政府领导中选择', en: 'Choose another leader' },
          field: 'pair',
        }),
)

/** 另定其他副县长: a vice mayor, and another one than who presides without it. */
export const otherViceMayor = rule<{ post: Text; rank: PostRecord['rank']; presidesAnyway: boolean; away: boolean }>(
  'acting.designation',
  ({ post, rank, presidesAnyway, away }) => {
    const no = (says: Text, wayOut: Text) => fails({ facts: { post: post.zh }, says, wayOut, field: 'post' })
    const choose = { zh: '另选一位副县长', en: 'Choose another vice mayor' }
    if (rank !== 'vice-mayor')
      return no(
        {
          zh: '只能指定副县长主持全面工作，{post}不是副县长',
          en: `Only a vice mayor can be named: ${post.en} is none`,
        },
        choose,
      )
    if (presidesAnyway)
      return no(
        { zh: '{post}依规则已主持全面工作，无需指定', en: `${post.en} presides without being named` },
        {
          zh: '另选一位副县长；要恢复由其主持的，撤销现有指定',
          en: 'Choose another vice mayor, or revoke the standing designation',
        },
      )
    if (away) return no({ zh: '{post}在此期间外出或请假', en: `${post.en} is away in that time` }, choose)
    return holds({ post: post.zh })
  },
)

/** Counsel: internal first, external in support. */
export const internalFirst = rule<{ kind: 'internal' | 'external'; internal: number }>(
  'counsel.system',
  ({ kind, internal }) =>
    kind === 'internal' || internal > 0
      ? holds({ internal })
      : fails({
          facts: { internal },
          says: {
            zh: '没有在聘的内部法律顾问，外聘不能代替内部',
            en: 'There is no internal counsel; external counsel only supports',
          },
          wayOut: { zh: '先聘任内部法律顾问', en: 'Appoint internal counsel first' },
          field: 'kind',
        }),
)
