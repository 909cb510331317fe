import { fails, holds, notApplicable, pending, rule, type NormId } from '#kernel'
import { kinds, type Kind, type Role } from '../contract.ts'

export type Arriving = {
  readonly kind: Kind
  readonly post: string | undefined
  readonly name: string
  readonly as: Role
  readonly member: boolean
  readonly attendee: boolean
  readonly members: readonly string[]
}

const membership = (norm: NormId, kind: Kind) =>
  rule<Arriving>(norm, (c) => {
    if (c.kind !== kind) return notApplicable()
    if (c.post === undefined) return pending()
    if (c.as !== 'member') return notApplicable({ zh: '列席', en: 'An attendee' })
    if (c.member) return holds({ who: c.name }, { zh: '{who}是{kind}组成人员', en: '{who} is a member' })
    return fails({
      facts: { who: c.name, kind: kinds[kind].zh, members: c.members },
      field: 'as',
      says: {
        zh: '{who}不是{kind}组成人员（组成人员：{members}）',
        en: '{who} is not a member of this meeting (members: {members})',
      },
      wayOut: {
        zh: '按列席人员签到；代替组成人员到会的也是列席，不计入到会人数',
        en: 'Sign in as an attendee; who comes in place of a member attends, and does not count for the quorum',
      },
    })
  })

export const plenaryMembers = membership('plenary.members', 'plenary')
export const executiveMembers = membership('executive.members', 'executive')
export const mayorsOfficeMembers = membership('mayors-office.members', 'mayors-office')

const attending = (norm: NormId, kind: Kind) =>
  rule<Arriving>(norm, (c) => {
    if (c.kind !== kind) return notApplicable()
    if (c.post === undefined) return pending()
    if (c.as === 'member') return notApplicable({ zh: '出席', en: 'A member' })
    if (c.attendee) return holds({ who: c.name }, { zh: '{who}列席', en: '{who} attends' })
    return fails({
      facts: { who: c.name },
      field: 'post',
      says: { zh: '{who}既不是固定列席人员，也没有被安排列席', en: '{who} neither attends as a rule nor was invited' },
      wayOut: { zh: '由会议科先安排列席，再签到', en: 'Let the meetings section invite first, then sign in' },
    })
  })

export const plenaryAttends = attending('plenary.invitees', 'plenary')
export const executiveAttends = attending('executive.invitees', 'executive')

export type Inviting = {
  readonly kind: Kind
  readonly names: readonly string[] | undefined
  readonly notHeads: readonly string[]
}

const invitation = (norm: NormId, kind: Kind) =>
  rule<Inviting>(norm, (c) => {
    if (c.kind !== kind) return notApplicable()
    if (c.names === undefined) return pending()
    if (!c.notHeads.length) return holds({ who: c.names })
    return fails({
      facts: { who: c.notHeads },
      field: 'posts',
      says: {
        zh: '列席的为有关部门、单位主要负责人，{who}不是',
        en: 'Heads of departments and units may be invited; {who} is none',
      },
      wayOut: {
        zh: '安排其单位主要负责人列席；主要负责人不在岗的由代行人到会',
        en: 'Invite the head of that unit; if away, whoever acts comes',
      },
    })
  })

export const plenaryInvites = invitation('plenary.invitees', 'plenary')
export const executiveInvites = invitation('executive.invitees', 'executive')
