import type { PostId, Reader, Seen, Surroundings, UnitId } from '#kernel'
import { partyReported, type Topic } from '#modules/topics'
import type { Kind, Subject } from './contract.ts'
import type { Gate } from './events.ts'
import { topicsOf, type Known } from './state.ts'

/** What the agenda takes over from a topic. Whether it may be scheduled at all is the topic's own to judge. */
export type OnAgenda = {
  readonly title: string
  readonly lead: UnitId
  readonly units: readonly UnitId[]
  readonly major: boolean
  readonly raised: PostId | null
  readonly subjects: readonly Subject[]
  readonly gates: readonly Gate[]
}

export const findTopic = (read: Reader, id: string): Promise<Seen<Topic> | undefined> => read.matter<Topic>('topic', id)

export function onAgenda(
  { state: t, exceptions }: Seen<Topic>,
  kind: Kind,
  date: string,
  c: Surroundings,
): OnAgenda | undefined {
  if (t.stage === 'new') return undefined
  const report = partyReported(t, { kind, date }, exceptions, c)
  const signed = t.units.every((unit) => t.signatures.some((signature) => signature.unit === unit))
  const review = t.proofs.findLast((proof) => proof.proof === 'legality-review')
  const gates: (Gate | false)[] = [
    t.units.length > 0 && {
      norm: 'topic.heads-sign',
      state: signed ? 'met' : 'unmet',
      on: t.signatures.at(-1)?.on ?? null,
    },
    t.normative && { norm: 'topic.normative-reviewed', state: review ? 'met' : 'unmet', on: review?.on ?? null },
    kind !== 'special' && {
      norm: 'topic.chain',
      state: (t.mayor ?? t.raised) ? 'met' : 'unmet',
      on: (t.mayor ?? t.raised)?.on ?? null,
    },
    report.state !== 'not-needed' && {
      norm: 'topic.party-lead',
      state: report.state === 'open' ? 'due' : report.state === 'missed' ? 'unmet' : 'met',
      on: t.reports.at(-1)?.on ?? null,
    },
  ]
  return {
    title: t.title,
    lead: t.lead,
    units: t.units,
    major: t.majorDecision,
    raised: t.raised?.by.post ?? null,
    subjects: [...(t.money !== null ? (['money'] as const) : []), ...(t.assets ? (['state-assets'] as const) : [])],
    gates: gates.filter((gate): gate is Gate => gate !== false),
  }
}

export type PartyLead = { readonly title: string; readonly state: ReturnType<typeof partyReported>['state'] }

/** How every topic on the agenda stands with the report to the Party committee. */
export async function partyLeads(read: Reader, state: Known, c: Surroundings): Promise<PartyLead[]> {
  const found = await Promise.all(topicsOf(state).map((id) => findTopic(read, id)))
  return found.flatMap((topic) => {
    if (!topic || topic.state.stage === 'new') return []
    const sitting = { kind: state.kind, date: state.starts.slice(0, 10) }
    return [{ title: topic.title, state: partyReported(topic.state, sitting, topic.exceptions, c).state }]
  })
}
