import { dayOf } from './days.ts'
import type { Matter, Standing } from './government.ts'
import type { Property } from './scenes.ts'
import { matter } from './scenes.ts'

/** Figures of the instrument, written out here on purpose: what is checked must not be read from what is checked. */
const materialsDays = 5
const partyDays = 3
const executiveMembers = [
  'mayor',
  'executive',
  'vice-agriculture',
  'vice-industry',
  'vice-society',
  'vice-construction',
  'vice-security',
  'group-member',
  'office-director',
]

type Acted = { readonly by: string; readonly for: string | null }
/** The post itself, or its stand-in on a day on which it is away. */
const actedFor = (post: string, { by, for: away }: Acted): boolean => (by === post && away === null) || away === post
const granted = ({ exceptions }: Matter, norm: string): boolean =>
  exceptions.some((e) => e.norm === norm && e.post === 'mayor')

const onAgendaOrDecided = (world: Standing) =>
  Object.values(world.matters).filter(
    ({ kind, state }) => kind === 'topic' && ['scheduled', 'decided', 'closed'].includes(state.stage),
  )

/** topic.written-consultation, topic.heads-sign, topic.coordinated, topic.unsettled and topic.chain, told from the rows. */
export const coordinatedWhenScheduled: Property = (world) => {
  for (const topic of onAgendaOrDecided(world)) {
    const { units, rows, signatures, coordination, leader, mayor } = topic.state
    for (const unit of units as string[]) {
      const row = rows.findLast((r: any) => r.unit === unit)
      if (!row) return `${unit} was never asked`
      if (row.result === 'waiting') return `${unit} has not answered and its time runs`
      const about = coordination.findLast((one: any) => one.units.includes(unit) && one.round >= row.round)
      const settled = row.result !== 'disagree' || row.settled?.outcome === 'adopted' || about?.result === 'agreed'
      if (!settled && !about) return `the disagreement with ${unit} was never coordinated`
      if (!settled && !granted(topic, 'topic.unsettled'))
        return `no agreement with ${unit}, and no exception by the mayor`
      const signature = signatures.find((one: any) => one.unit === unit)
      if (settled && !signature) return `the head of ${unit} has not signed`
      if (signature && ![signature.by.post, signature.by.for].includes(`${unit}.head`))
        return `${signature.by.post} signed for ${unit}`
    }
    if (!leader || ![leader.by.post, leader.by.for].includes('executive')) return 'not reviewed by the leader in charge'
    if (!mayor || ![mayor.by.post, mayor.by.for].includes('mayor')) return 'not approved by the mayor'
  }
  return undefined
}

/** topic.materials-lead and topic.late: whole working days between the day of submission and the day of the meeting. */
export const inTimeWhenScheduled: Property = (world) => {
  for (const topic of onAgendaOrDecided(world)) {
    const { slot, submitted, late } = topic.state
    const lead = dayOf(slot.date) - dayOf(submitted.at)
    if (lead >= materialsDays) continue
    if (!granted(topic, 'topic.late') || late?.date !== slot.date)
      return `materials came ${lead} working days before the meeting, without an exception`
  }
  return undefined
}

/** topic.party-lead: on the agenda when the meeting opens, so reported before, and so long before unless the mayor admitted it late. */
export const reportedWhenOpened: Property = (world, before) => {
  for (const topic of onAgendaOrDecided(world)) {
    const { slot, reports, late } = topic.state
    if (matter(world, slot.meeting)?.state.stage !== 'open' || matter(before, slot.meeting)?.state.stage === 'open')
      continue
    if (!reports.length) return 'never reported to the Party committee'
    const lead = Math.max(...reports.map((report: any) => dayOf(slot.date) - dayOf(report.at)))
    if (lead < partyDays && !(granted(topic, 'topic.late') && late?.date === slot.date))
      return `reported ${lead} working days before the meeting`
  }
  return undefined
}

const present = ({ signed }: any): number => executiveMembers.filter((post) => signed[post]?.left === null).length

/** executive.quorum: nothing is decided, and nothing opened, by half of those due or fewer. */
export const quorateWhenDeciding: Property = (world, before) => {
  for (const { kind, id, state } of Object.values(world.matters)) {
    if (kind !== 'meeting' || state.kind !== 'executive' || state.stage !== 'open') continue
    const was = before.matters[id]?.state
    const decides = state.items.some(
      (item: any, i: number) => item.decision && item.decision.conclusion !== 'deferred' && !was?.items[i]?.decision,
    )
    if (!decides && was?.stage === 'open') continue
    const count = present(state)
    if (count * 2 <= executiveMembers.length) return `${count} of ${executiveMembers.length} members were present`
  }
  return undefined
}

/** minutes.mayor-signs, minutes.special, minutes.mayor-approves: by whom each version was signed, and what came before. */
export const signedByWhoSigns =
  (awayDays: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>): Property =>
  (world, before) => {
    for (const { kind, id, state } of Object.values(world.matters)) {
      if (kind !== 'minutes' || state.stage !== 'signed' || before.matters[id]?.state.stage === 'signed') continue
      const signed: Acted = state.versions.at(-1).signed
      const special = state.record.kind === 'special'
      const signer = special ? state.record.convenor : 'mayor'
      if (!actedFor(signer, signed)) return `${signed.by} signed, not ${signer}`
      if (signed.for !== null && !awayDays[world.away]?.[signer]?.includes(dayOf(world.at)))
        return `${signed.by} signed for ${signer}, who is there`
      const money = state.record.items.some((item: any) => item.subjects.includes('money'))
      if (special && money && !state.approvals.some((one: any) => one.of === 'mayor'))
        return 'signed without the approval of the mayor'
      if (
        special &&
        state.record.entrustedBy &&
        !state.approvals.some((one: any) => one.of === state.record.entrustedBy)
      )
        return 'signed without the approval of whoever entrusted the meeting'
    }
    return undefined
  }

/** Every duty has somebody who can be found: a post with a holder, a unit that stands, or the office. */
export const everyDeadlineOwned: Property = (world, _, government) => {
  const { org, at } = government.around(world)
  const known = (principal: string): boolean =>
    principal === 'office' ||
    (principal.startsWith('post:') && org.holderOf(principal.slice(5), at) !== undefined) ||
    (principal.startsWith('unit:') && org.unit(principal.slice(5), at) !== undefined)
  for (const one of Object.values(world.matters))
    for (const { key, owes } of government.deadlines(world, one))
      if (!owes.length || !owes.every(known)) return `${key} is owed by ${owes.join(', ') || 'nobody'}`
  return undefined
}

export const ended =
  (id: string, ...stages: string[]) =>
  (world: Standing): boolean =>
    stages.includes(matter(world, id)?.state.stage)
