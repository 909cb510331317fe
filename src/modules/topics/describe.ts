import type { Description, Link, Viewpoint } from '#kernel'
import { filesOf, type Drafted, type Topic } from './state.ts'

const linksOf = (t: Drafted): Link[] => [
  ...(t.incoming === undefined ? [] : [{ rel: 'asks', kind: 'incoming', id: t.incoming }]),
  ...t.proofs.flatMap(({ research }) => (research ? [{ rel: 'research', kind: 'research', id: research }] : [])),
  ...('slot' in t ? [{ rel: 'meeting', kind: 'meeting', id: t.slot.meeting }] : []),
  ...(t.stage === 'merged' ? [{ rel: 'merged-into', kind: 'topic', id: t.merged.into }] : []),
]

/** The matter in one line, for a list or a phone. */
const pointOf = (t: Drafted): string | null => (t.asks ?? t.summary)?.split('\n')[0]?.slice(0, 120) ?? null

export function describe({ state, org }: Viewpoint<Topic>): Description {
  if (state.stage === 'new') return { title: '', closed: false }
  const t = state
  return {
    title: t.title,
    ...(t.number === null ? {} : { number: t.number }),
    unit: t.lead,
    closed: t.stage === 'closed' || t.stage === 'withdrawn' || t.stage === 'merged',
    search: [t.summary, t.asks, org.name(t.lead).zh].filter((part) => part !== null).join('\n'),
    facets: {
      meeting: t.meeting,
      filed: t.filed,
      planned: t.planned,
      date: 'slot' in t ? t.slot.date : null,
      important: t.important,
      majorDecision: t.majorDecision,
      normative: t.normative,
      late: t.late !== null,
      submitted: t.submitted?.on ?? null,
      point: pointOf(t),
    },
    links: linksOf(t),
    files: filesOf(t),
  }
}
