import type { Surroundings, UnitId } from '#kernel'
import type { Mark, Paper } from '../events.ts'
import { senderOf } from '../paper.ts'

/** Names beside ids, and who did what when, as a page shows them. */
export function shown({ org }: Pick<Surroundings, 'org'>) {
  const named = (id: string) => ({ id, name: org.name(id) })
  const mark = ({ on, by, recorder }: Mark) => ({
    on,
    by: { post: named(by.post), for: by.for === null ? null : named(by.for) },
    recorder: recorder && { post: named(recorder.post), how: recorder.how },
  })
  const all = (ids: readonly UnitId[]) => ids.map(named)
  const paper = (p: Paper) => ({
    unit: p.unit === null ? null : named(p.unit),
    sender: senderOf(p, { org }),
    level: p.level,
    kind: p.kind,
    their: p.number,
    dated: p.dated,
    received: p.received,
    urgency: p.urgency,
    copies: p.copies,
    contact: p.contact,
    to: [...p.to],
    signedBy: p.signedBy,
    signer: p.signer,
    content: p.content,
    asks: p.asks,
    matters: p.matters,
    concerns: all(p.concerns),
    countersigned: all(p.countersigned),
    joint: all(p.joint),
    disagreement: p.disagreement && { ...p.disagreement, units: all(p.disagreement.units) },
    directTo: p.directTo === null ? null : named(p.directTo),
    ground: p.ground,
    proof: p.proof,
    bypass: p.bypass,
  })
  return { named, mark, all, paper }
}
