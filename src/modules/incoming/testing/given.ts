import type { Judgement, PostId, UnitId } from '#kernel'
import { refusedBy, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { IncomingEvent, Mark, Paper, Proposal } from '../events.ts'
import { incoming } from '../procedure.ts'
import type { Incoming } from '../state.ts'

/** Monday 2 March 2026; three working days end on Thursday the 5th, ten on Monday the 16th. */
export const monday = '2026-03-02T09:00'
export const given = specify(incoming, demoWorld(), 'paper')
export const givenIn = (options: Parameters<typeof demoWorld>[0]) => specify(incoming, demoWorld(options), 'paper')

export const mark = (post: PostId, on = '2026-03-02', more: Partial<Mark> = {}): Mark => ({
  on,
  at: `${on}T01:00:00Z`,
  by: { post, for: null },
  recorder: null,
  ...more,
})

/** A township's request with nothing wrong in it. */
export const request: Paper = {
  unit: 'lucun',
  body: null,
  level: 'direct',
  title: '关于拨付拦河闸修缮资金的请示',
  kind: 'request',
  number: '鲁村政字〔2026〕8号',
  dated: '2026-02-27',
  received: '2026-03-02',
  urgency: 'normal',
  copies: 1,
  contact: null,
  to: [],
  signedBy: 'head',
  signer: '鲁村镇镇长',
  content: '恳请县政府拨付修缮资金40万元。妥否，请批示。',
  asks: true,
  matters: null,
  concerns: [],
  countersigned: [],
  joint: [],
  disagreement: null,
  directTo: null,
  ground: null,
  proof: null,
  bypass: null,
  files: [],
}
export const report: Partial<Paper> = {
  title: '关于春耕生产情况的报告',
  kind: 'report',
  content: '全镇春耕进展顺利。',
  asks: false,
}

export const registered = (more: Partial<Paper> = {}): IncomingEvent => ({
  type: 'incoming.registered',
  data: {
    ...mark('office-registry'),
    number: '收〔2026〕1号',
    year: 2026,
    again: null,
    paper: { ...request, ...more },
  },
})
export const checked: IncomingEvent = {
  type: 'incoming.checked',
  data: { ...mark('office-registry'), findings: [], text: null, to: 'checked' },
}
export const proposal: Proposal = {
  text: '拟请县水利局牵头办理，呈分管领导批示。',
  point: '拦河闸修缮请拨40万元',
  route: 'leaders',
  lead: 'water',
  assist: ['finance'],
  major: false,
  leaders: [],
  order: 'in-order',
}
export const proposed = (more: Partial<Proposal> = {}): IncomingEvent => ({
  type: 'incoming.proposed',
  data: { ...mark('office-registry'), proposal: { ...proposal, ...more }, to: 'proposing' },
})
export const presented = (...signers: PostId[]): IncomingEvent => ({
  type: 'incoming.presented',
  data: { ...mark('office-director'), text: null, signers, to: 'instructing' },
})
export const opined = (post: PostId, on = '2026-03-02'): IncomingEvent => ({
  type: 'incoming.opined',
  data: { ...mark(post, on), to: 'instructing', given: on, files: [], opinion: 'agree', text: null },
})
export const circled = (post: PostId): IncomingEvent => ({
  type: 'incoming.circled',
  data: { ...mark(post), to: 'instructing', given: '2026-03-02', files: [] },
})
export const instructed = (post: PostId, ...units: UnitId[]): IncomingEvent => ({
  type: 'incoming.instructed',
  data: {
    ...mark(post),
    to: 'instructing',
    given: '2026-03-02',
    files: [],
    opinion: 'agree',
    text: '请水利局办理。',
    units,
  },
})
export const assigned = (due: string | null = null): IncomingEvent => ({
  type: 'incoming.assigned',
  data: { ...mark('office-registry'), lead: 'water', assist: ['finance'], due, text: null },
})
export const declined: IncomingEvent = {
  type: 'incoming.declined',
  data: { ...mark('water.head'), unit: 'water', reason: '不属本局职责' },
}
export const replied: IncomingEvent = {
  type: 'incoming.replied',
  data: {
    ...mark('water.head', '2026-03-10'),
    unit: 'water',
    result: 'granted',
    text: '同意拨付。',
    document: null,
    files: [],
  },
}
export const circulated = (...posts: PostId[]): IncomingEvent => ({
  type: 'incoming.circulated',
  data: { ...mark('office-registry'), posts, until: null },
})
export const filed: IncomingEvent = {
  type: 'incoming.filed',
  data: { ...mark('office-registry', '2026-03-11'), retention: 'permanent', text: null },
}
export const returned: IncomingEvent = {
  type: 'incoming.returned',
  data: {
    ...mark('office-registry'),
    faults: [{ norm: 'document.one-matter', sentence: '恳请增加编制；请拨付经费。' }],
    text: '请分别行文。',
  },
}

/** Before the director and the deputy for general affairs. */
export const proposing = (more: Partial<Paper> = {}, how: Partial<Proposal> = {}) =>
  given(registered(more), checked, proposed(how))
/** Before the leader in charge of the water bureau. */
export const instructing = (more: Partial<Paper> = {}, ...signers: PostId[]) =>
  proposing(more).and(presented(...(signers.length ? signers : ['vice-agriculture'])))
/** With the water bureau, the finance bureau assisting. */
export const undertaking = (more: Partial<Paper> = {}, due: string | null = null) =>
  instructing(more).and(opined('vice-agriculture'), assigned(due))

type Given = ReturnType<typeof given>
/** The state that an accepted command leads to. */
export function after(past: Given, outcome: Judgement): Incoming {
  if (!outcome.ok) throw new Error(`Refused by ${refusedBy(outcome).join(', ')}`)
  return past.and(...(outcome.events as IncomingEvent[])).state
}
/** What a command decided, without who and when. */
export function decided(
  outcome: Judgement,
): { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[] {
  if (!outcome.ok) throw new Error(`Refused by ${refusedBy(outcome).join(', ')}`)
  return outcome.events.map(({ type, data: { on: _, at: __, by: ___, recorder: ____, ...data } }) => ({ type, data }))
}
