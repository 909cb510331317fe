import { reckon, type Viewpoint } from '#kernel'
import { documentOwed } from '../aftermath.ts'
import type { TopicView } from '../contract/view.ts'
import type { Signer } from '../events.ts'
import { partyReported } from '../rules/timing.ts'
import type { Drafted, Topic } from '../state.ts'
import { namedShown, signerShown } from './named.ts'
import { consultationTable } from './table.ts'

type C = Viewpoint<Topic>

/** What the topic's page shows besides stages, deadlines, checklist and journal. */
export function topicView(c: C): TopicView | null {
  if (c.state.stage === 'new') return null
  const t = c.state
  const unit = (id: string) => namedShown(id, c)
  const signed = <M extends { readonly by: Signer }>(m: M) => ({ ...m, by: signerShown(m.by, c) })
  const remark = (m: Drafted['leader']) => m && { text: m.text, on: m.on, by: signerShown(m.by, c) }
  return {
    lead: unit(t.lead),
    drafter: unit(t.drafter),
    meetingKind: t.meeting,
    raised: t.raised && signed(t.raised),
    summary: t.summary,
    asks: t.asks,
    alone: t.alone,
    beyond: t.beyond,
    planned: t.planned,
    files: [...t.files],
    attributes: attributesOf(t),
    units: t.units.map(unit),
    townships: t.townships.map(unit),
    round: t.round,
    consultation: consultationTable(t, c),
    proofs: t.proofs.map(({ unit: by, counts, files, ...proof }) => ({
      ...proof,
      issuedBy: by === null ? null : unit(by),
      counts: [...counts],
      files: [...files],
    })),
    account: t.account && {
      text: t.account.text,
      ours: t.account.ours,
      theirs: t.account.theirs,
      proposal: t.account.proposal,
      units: t.account.units.map(unit),
      on: t.account.on,
      by: signerShown(t.account.by, c),
    },
    coordination: t.coordination.map(({ units, result, text, on, by }) => ({
      units: units.map(unit),
      result,
      text,
      on,
      by: signerShown(by, c),
    })),
    submitted: t.submitted && {
      on: t.submitted.on,
      by: signerShown(t.submitted.by, c),
      text: t.submitted.text,
      times: t.submissions,
    },
    opinions: { leader: remark(t.leader), director: remark(t.director), mayor: remark(t.mayor) },
    returns: t.returns.map(({ ground, reason, on, by }) => ({ ground, reason, on, by: signerShown(by, c) })),
    late: t.late && {
      date: t.late.date,
      on: t.late.on,
      by: signerShown(t.late.by, c),
      reason: c.exceptions.find((e) => e.norm === 'topic.late')?.reason ?? null,
    },
    meeting: 'slot' in t ? { id: t.slot.meeting, kind: t.slot.kind, date: t.slot.date, starts: t.slot.starts } : null,
    partyReports: t.reports.map(({ report, on, after }) => ({ report, on, after })),
    partyLead: partyLeadShown(t, c),
    decision: decisionShown(t, c),
    deferrals: [...t.deferrals],
    document: documentShown(t, c),
    withdrawn:
      t.stage === 'withdrawn'
        ? { reason: t.withdrawn.reason, on: t.withdrawn.on, by: signerShown(t.withdrawn.by, c) }
        : null,
    merged:
      t.stage === 'merged'
        ? { into: t.merged.into, reason: t.merged.reason, on: t.merged.on, by: signerShown(t.merged.by, c) }
        : null,
    absorbed: [...t.absorbed],
  }
}

const attributesOf = (t: Drafted): TopicView['attributes'] => ({
  important: t.important,
  majorDecision: t.majorDecision,
  normative: t.normative,
  document: t.document,
  reserved: t.reserved,
  money: t.money,
  amounts: t.amounts,
  assets: t.assets,
  marketActors: t.marketActors,
  stabilityRisk: t.stabilityRisk,
  staffing: t.staffing,
  foreign: t.foreign,
})

function partyLeadShown(t: Drafted, c: C): TopicView['partyLead'] {
  if (!('slot' in t)) return null
  const { state, due } = partyReported(t, t.slot, c.exceptions, c)
  return state === 'not-needed' || due === null ? null : { due, state }
}

function decisionShown(t: Drafted, c: C): TopicView['decision'] {
  if (!('decision' in t)) return null
  const { meeting, item, conclusion, text, revision, lead, assist, due, on } = t.decision
  return {
    meeting,
    item,
    conclusion,
    text,
    revision,
    lead: lead === null ? null : namedShown(lead, c),
    assist: assist.map((id) => namedShown(id, c)),
    due,
    on,
  }
}

function documentShown(t: Drafted, c: C): TopicView['document'] {
  const owed = documentOwed(t, c)
  const norm = owed && c.rulebook.norms.get(owed.norm)
  if (!owed || !norm) return null
  return { norm: owed.norm, due: reckon({ from: owed.from }, norm, c).due?.toString() ?? null, issue: t.issue }
}
