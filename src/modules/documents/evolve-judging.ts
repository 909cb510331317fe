import type { PostId } from '#kernel'
import type { DocumentEvent, Signed, Stage } from './events.ts'
import type { Drafted, Held } from './state.ts'
import { versioned } from './versions.ts'

type Of<Type extends DocumentEvent['type']> = Extract<DocumentEvent, { type: Type }>
export type JudgingEvent = Of<
  | 'document.revised'
  | 'document.handed-in'
  | 'document.checked'
  | 'document.submitted'
  | 'document.legality-recorded'
  | 'document.reviewed'
  | 'document.approved'
  | 'document.consented'
  | 'document.authorised'
  | 'document.signers-added'
  | 'document.signer-removed'
  | 'document.countersigned'
  | 'document.signed'
  | 'document.corrected'
  | 'document.returned'
  | 'document.taken-back'
  | 'document.passed-on'
  | 'document.urged'
>

type Said = Signed & { readonly text: string | null }

/** On to the next step: from where and by whom, so that it can be taken back. */
const on = (d: Drafted, stage: Stage, { by, at }: Signed & { readonly at: string }): Drafted => ({
  ...d,
  stage,
  entered: at,
  cameFrom: { stage: d.stage as Stage, by: by.for ?? by.post },
  ...(d.back && stage === d.back.from ? { back: null } : {}),
})

const said = <D extends Held>(d: D, step: string, { on: day, by, text }: Said, stands = true): D => ({
  ...d,
  opinions: [...d.opinions, { step, version: d.version, stands, on: day, by, text }],
})

/** Before an earlier step nothing of the later ones stands; what was said stays on record. */
const reset = (d: Drafted, to: Stage): Drafted => {
  const order: readonly Stage[] = ['drafting', 'checking', 'countersigning', 'reviewing', 'submitting', 'signing']
  const before = (step: Stage) => order.indexOf(to) <= order.indexOf(step)
  return {
    ...d,
    ...(before('checking') ? { checked: null } : {}),
    ...(before('countersigning') ? { submitted: null } : {}),
    ...(before('reviewing') ? { review: null } : {}),
    ...(before('submitting') ? { approval: null, consented: null } : {}),
    signature: null,
    signers: d.signers.map((s) => ({ ...s, signed: null })),
  }
}

/** Heads of units that issue it jointly sign without having been added. */
const withSignature = (signers: Held['signers'], post: PostId, signed: Said): Held['signers'] =>
  signers.some((s) => s.post === post)
    ? signers.map((s) => (s.post === post ? { ...s, signed } : s))
    : [...signers, { post, inOrder: false, signed }]

export function evolveJudging(d: Drafted, event: JudgingEvent): Drafted {
  const { type, data } = event
  switch (type) {
    case 'document.revised': {
      const next = versioned(d, data.changes, data.change, data)
      const answered =
        data.answer === null
          ? next
          : { ...next, returns: next.returns.map((r) => (r.answer === null ? { ...r, answer: data.answer } : r)) }
      return data.to === null ? answered : { ...on(reset(answered, data.to), data.to, data), cameFrom: null }
    }
    case 'document.handed-in':
      return on(said(d, 'hand-in', data), 'checking', data)
    case 'document.checked': {
      const next = said(d, 'check', data)
      return {
        ...on(next, data.to, data),
        adopted: data.adopted ?? d.adopted,
        checked: { on: data.on, by: data.by, text: data.text, version: d.version },
        ...(data.to === 'countersigning' ? {} : sent(d, data)),
      }
    }
    case 'document.submitted':
      return { ...on(said(d, 'submit', data), data.to, data), adopted: data.adopted ?? d.adopted, ...sent(d, data) }
    case 'document.legality-recorded':
      return { ...d, legality: data }
    case 'document.reviewed': {
      const next = {
        ...said(d, 'review', data),
        review: { on: data.on, by: data.by, text: data.text, points: data.points, version: d.version },
      }
      return data.to === null ? next : on(next, data.to, data)
    }
    case 'document.approved':
      return { ...on(said(d, 'approve', data), data.to, data), approval: { on: data.on, by: data.by, text: data.text } }
    case 'document.consented':
      return {
        ...on(said(d, 'consent', data), data.to, data),
        approval: { on: data.on, by: data.by, text: data.text },
        consented: { on: data.on, by: data.by, text: data.text },
      }
    case 'document.authorised':
      return {
        ...said(d, 'authorise', data),
        adopted: data.adopted ?? d.adopted,
        authorised: { to: data.to, ground: data.ground, text: data.text, on: data.on, by: data.by },
      }
    case 'document.signers-added':
      return {
        ...d,
        signers: [...d.signers, ...data.posts.map((post) => ({ post, inOrder: data.inOrder, signed: null }))],
      }
    case 'document.signer-removed':
      return { ...d, signers: d.signers.filter((s) => s.post !== data.post) }
    case 'document.countersigned':
      return {
        ...said(d, 'countersign', data),
        signers: withSignature(d.signers, data.post, { on: data.on, by: data.by, text: data.text }),
      }
    case 'document.signed':
      return {
        ...on(said(d, 'sign', data), d.number ? 'numbered' : 'signed', data),
        signature: { on: data.on, by: data.by, text: data.text, hash: data.hash, as: data.as },
      }
    case 'document.corrected':
      return {
        ...on(versioned(d, data.changes, 'correction', data), 'signing', data),
        cameFrom: null,
        signature: null,
        print: null,
        seals: [],
      }
    case 'document.returned':
      return {
        // Resumed, what stood between keeps standing; run again, it is gone through anew.
        ...on(data.resume ? d : reset(d, data.to), data.to, data),
        cameFrom: null,
        back: { from: data.from, resume: data.resume },
        returns: [...d.returns, { ...data, answer: null }],
      }
    case 'document.taken-back':
      return { ...on(reset(d, data.to), data.to, data), cameFrom: null }
    case 'document.passed-on':
      return d.stage === 'submitting' ? { ...d, passedTo: data.to } : { ...d, drafter: data.to }
    case 'document.urged':
      return { ...d, urged: [...d.urged, { on: data.on, by: data.by, text: data.text }] }
  }
}

const sent = (d: Held, { on: day, by, text }: Said) => ({
  submitted: { on: day, by, text },
  submissions: d.submissions + 1,
})
