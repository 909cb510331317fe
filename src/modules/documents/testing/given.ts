import { createHash } from 'node:crypto'
import type { Judgement, OfficialSeal, UnitId } from '#kernel'
import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { contentOf, hashOf } from '../content.ts'
import { inputs, type Content as Entered } from '../contract.ts'
import type { Adopted, Content, DocumentEvent, Review, Signer, Stage } from '../events.ts'
import type { Looked } from '../facts.ts'
import { documents } from '../procedure.ts'

/** Monday 2 March 2026; three working days to reply end on Thursday. */
export const monday = '2026-03-02T09:00'
export const tuesday = '2026-03-03T09:00'
export const friday = '2026-03-06T09:00'

export const world = demoWorld()
export const given = specify(documents, world)
export const givenIn = (options: Parameters<typeof demoWorld>[0]) => specify(documents, demoWorld(options))

/** A valid seal of a unit, of the government or of a post, kept by the registry if nobody else is named. */
export const sealOf = (
  holder: string,
  name: string,
  keepers: readonly string[] = ['office-registry'],
): OfficialSeal => ({
  holder,
  name,
  mm: 45,
  sha256: createHash('sha256').update(holder).digest('hex'),
  image: 'there',
  from: '2026-01-01',
  until: null,
  keepers,
})
/** The same world with a folder of seals. */
export const sealedWorld = Object.assign(
  (seals: readonly OfficialSeal[]) => specify(documents, { ...world, seals: { provider: 'folder', seals } }),
  { world },
)

const by = (post: string, acting: string | null = null): Signer => ({ post, for: acting })
const mark = (post: string, on = '2026-03-02') => ({ on, by: by(post), at: `${on}T01:00:00Z` })

/** Everything that a county document has to say of itself. */
export const entered = inputs.draft.parse({
  title: '沂源县人民政府关于加强农村供水管理的通知',
  scope: 'policy',
  whyCounty: '涉及县直多个部门和镇（街道）',
  looked: '查无现行县级规定',
  units: ['finance', 'health'],
  recipients: ['lucun', 'finance'],
  recipientsPrinted: ['各镇人民政府、各街道办事处', '县政府各部门'],
  body: [
    { type: 'paragraph', level: 0, text: '为加强农村供水管理，现通知如下。' },
    { type: 'paragraph', level: 1, text: '明确责任' },
  ],
})

/** What differs from it; `undefined` leaves a field out. */
export type More = { readonly [K in keyof Entered]?: Entered[K] | undefined }
export const contentWith = (more: More = {}): Content => contentOf({ ...entered, ...more } as Entered)

/** What the department sends to townships in its own name. */
export const own = {
  name: 'unit' as const,
  recipientsPrinted: ['各镇人民政府'],
  recipients: ['lucun'],
}

export const draftedAs = (more: More = {}, adopted: Adopted | null = null): DocumentEvent => ({
  type: 'document.drafted',
  data: { lead: 'water', content: contentWith(more), adopted, ...mark('water.clerk') },
})
export const revised = (
  changes: Partial<Content>,
  change: 'substance' | 'as-said' | 'wording' = 'substance',
  answer: string | null = null,
): DocumentEvent => ({
  type: 'document.revised',
  data: { changes, change, answer, to: null, ...mark('water.clerk', '2026-03-04') },
})
export const handedIn: DocumentEvent = { type: 'document.handed-in', data: { text: null, ...mark('water.clerk') } }
export const checked = (to: Stage = 'countersigning'): DocumentEvent => ({
  type: 'document.checked',
  data: { text: null, to, adopted: null, ...mark('water.head') },
})
export const consulted = (
  units: readonly UnitId[] = ['finance', 'health'],
  round = 1,
  on = '2026-03-02',
): DocumentEvent => ({
  type: 'document.consulted',
  data: { round, units, within: null, text: null, on, by: by('water.clerk') },
})
export const replied = (
  unit: UnitId,
  opinion: 'agree' | 'comments' | 'disagree' = 'agree',
  round = 1,
): DocumentEvent => ({
  type: 'document.replied',
  data: {
    unit,
    round,
    opinion,
    text: opinion === 'agree' ? null : '补助标准偏低',
    files: [],
    on: '2026-03-03',
    by: by(`${unit}.clerk`),
  },
})
export const silent = (unit: UnitId, round = 1): DocumentEvent => ({
  type: 'document.silence-taken',
  data: { unit, round, on: '2026-03-05' },
})
export const accounted = (...units: UnitId[]): DocumentEvent => ({
  type: 'document.accounted',
  data: {
    round: 1,
    units,
    text: '两次面商未果',
    ours: '供水条例要求',
    theirs: '财力不足',
    proposal: '分两年落实',
    on: '2026-03-04',
    by: by('water.clerk'),
  },
})
export const coordinated = (result: 'agreed' | 'not-agreed', ...units: UnitId[]): DocumentEvent => ({
  type: 'document.coordinated',
  data: { round: 1, units, result, text: '当面协调', on: '2026-03-05', by: by('vice-agriculture') },
})
export const submitted = (to: Stage = 'reviewing', adopted: Adopted | null = null): DocumentEvent => ({
  type: 'document.submitted',
  data: { text: null, to, adopted, ...mark('water.clerk', '2026-03-04') },
})
const allMet = Object.fromEntries(
  ['grounds', 'lawful', 'agreed', 'form', 'other'].map((point) => [point, { met: true, note: null }]),
) as Review
export const points = Object.fromEntries(Object.keys(allMet).map((point) => [point, { met: true }]))
export const reviewed = (to: Stage | null = 'submitting'): DocumentEvent => ({
  type: 'document.reviewed',
  data: { points: allMet, text: null, to, ...mark('office-deputy', '2026-03-05') },
})
export const approved: DocumentEvent = {
  type: 'document.approved',
  data: { text: null, to: 'signing', ...mark('vice-agriculture', '2026-03-05') },
}
export const consented: DocumentEvent = {
  type: 'document.consented',
  data: { text: null, to: 'signing', ...mark('vice-agriculture', '2026-03-05') },
}
export const authorised = (to = 'vice-agriculture'): DocumentEvent => ({
  type: 'document.authorised',
  data: { to, ground: 'routine', text: '例行批准', adopted: null, on: '2026-03-05', by: by('mayor') },
})
export const signersAdded = (inOrder: boolean, ...posts: string[]): DocumentEvent => ({
  type: 'document.signers-added',
  data: { posts, inOrder, text: null, on: '2026-03-05', by: by('office-deputy') },
})
export const countersigned = (post: string): DocumentEvent => ({
  type: 'document.countersigned',
  data: { post, text: '同意', on: '2026-03-05', by: by(post) },
})
export const signedAs = (
  as: 'mayor' | 'authorised' | 'head' = 'mayor',
  content: Content = contentWith(),
): DocumentEvent => ({
  type: 'document.signed',
  data: { text: '同意', hash: hashOf(content), as, ...mark(as === 'head' ? 'water.head' : 'mayor', '2026-03-05') },
})
export const numbered: DocumentEvent = {
  type: 'document.numbered',
  data: { mark: '源政发', year: 2026, number: 3, ...mark('system', '2026-03-05') },
}
export const asked: DocumentEvent = {
  type: 'document.number-asked',
  data: { mark: '源政发', year: 2026, title: entered.title, on: '2026-03-05', by: by('office-registry') },
}
export const sealed: DocumentEvent = {
  type: 'document.sealed',
  data: { copies: 60, printed: '2026-03-05', ...mark('office-registry', '2026-03-05') },
}
export const issued = (
  more: Partial<Extract<DocumentEvent, { type: 'document.issued' }>['data']> = {},
): DocumentEvent => ({
  type: 'document.issued',
  data: {
    title: entered.title,
    number: '源政发〔2026〕3号',
    units: ['lucun', 'finance'],
    outside: [],
    topic: null,
    incoming: null,
    replaces: [],
    publicity: 'on-request',
    text: null,
    ...mark('office-registry', '2026-03-06'),
    ...more,
  },
})
export const published = (...places: ('gazette' | 'portal')[]): DocumentEvent => ({
  type: 'document.published',
  data: { places, day: '2026-03-06', address: null, on: '2026-03-06', by: by('office-disclosure') },
})
export const replaced: DocumentEvent = {
  type: 'document.replaced',
  data: { by: 'document-2', title: '新的通知', on: '2026-03-06' },
}
export const returned = (
  to: Stage,
  more: Partial<Extract<DocumentEvent, { type: 'document.returned' }>['data']> = {},
): DocumentEvent => ({
  type: 'document.returned',
  data: {
    from: 'reviewing',
    to,
    resume: false,
    suggestions: false,
    reason: '措施不具体',
    ...mark('office-director', '2026-03-05'),
    ...more,
  },
})

/** Both units agree. */
export const agreed = [consulted(), replied('finance'), replied('health')]
/** Health disagrees. */
export const disputed = [consulted(), replied('finance'), replied('health', 'disagree')]
/** With the office, with the leader in charge, with the signer, signed. */
export const withOffice = (more: More = {}) => [draftedAs(more), handedIn, checked(), ...agreed, submitted()]
export const withLeader = (more: More = {}) => [...withOffice(more), reviewed()]
export const withSigner = (more: More = {}) => [...withLeader(more), approved]
export const isSigned = (more: More = {}) => [...withSigner(more), signedAs('mayor', contentWith(more))]
export const isPrinted = (more: More = {}) => [...isSigned(more), asked, numbered, sealed]
export const isIssued = (more: More = {}) => [...isPrinted(more), issued({ publicity: more.publicity ?? 'on-request' })]

export const adopted = (more: Partial<Adopted> = {}): Adopted => ({
  topic: 'topic-1',
  meeting: 'meeting-1',
  kind: 'executive',
  conclusion: 'passed',
  on: '2026-03-02',
  owed: { norm: 'document.after-meeting', from: '2026-03-02' },
  ...more,
})

/** No other matter counts. */
export const alone: Looked = { adopted: null, same: [], unknown: [] }

/** The norms that a judgement checked, with how they stood. */
export const checkedIn = (judgement: Judgement): Readonly<Record<string, string>> =>
  judgement.ok ? Object.fromEntries(judgement.checked.map(({ norm, state }) => [norm, state])) : {}

/** The state that an accepted command leads to. */
export function after(past: ReturnType<typeof given>, judgement: Judgement) {
  if (!judgement.ok)
    throw new Error(`Refused by ${judgement.refusals.map((r) => `${r.norm}: ${r.says.zh}`).join('; ')}`)
  const { state } = past.and(...(judgement.events as DocumentEvent[]))
  if (state.stage === 'new') throw new Error('Nothing was drafted')
  return state
}
