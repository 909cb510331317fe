import { describe, expect, it } from 'vitest'
import { derive } from '#kernel'
import { incomingView } from './contract.ts'
import { incoming } from './procedure.ts'
import {
  assigned,
  checked,
  circled,
  circulated,
  declined,
  filed,
  given,
  instructed,
  instructing,
  mark,
  monday,
  opined,
  proposing,
  registered,
  replied,
  report,
  returned,
  undertaking,
} from './testing/given.ts'

const derived = (past: ReturnType<typeof given>) => derive(incoming, past.view(monday), [])
const view = (past: ReturnType<typeof given>) => incomingView.parse(incoming.view!(past.view(monday)))

describe('what is derived from a received document', () => {
  it('has the columns of the registers', () => {
    const past = instructing({ urgency: 'urgent' }).and(opined('vice-agriculture'))
    const { title, number, unit, closed, facets, search } = derived(past)
    expect({ title, number, unit, closed, facets }).toEqual({
      title: '关于拨付拦河闸修缮资金的请示',
      number: '收〔2026〕1号',
      unit: 'lucun',
      closed: false,
      facets: {
        kind: 'request',
        sender: '鲁村镇人民政府',
        their: '鲁村政字〔2026〕8号',
        received: '2026-03-02',
        urgency: 'urgent',
        year: 2026,
        circulating: null,
        numberVoid: false,
        lead: 'water',
        instructed: true,
        instruction: '2026-03-02 副县长（农业农村）：同意',
        faults: null,
        faultsSay: null,
        point: '【加急】拦河闸修缮请拨40万元',
      },
    })
    expect(search).toContain('恳请县政府拨付修缮资金40万元')
  })
  it('says in the register what it was returned for', () => {
    expect(derived(given(registered(), returned)).facets).toMatchObject({
      faults: 'document.one-matter',
      faultsSay: '请示一文一事：恳请增加编制；请拨付经费',
      point: '鲁村镇人民政府：请示',
    })
  })

  it('is read by the office, then by those before whom it comes, never by the sender', () => {
    expect(derived(proposing()).audience).toEqual(['office', 'post:office-director', 'post:office-deputy'])
    const all = derived(undertaking().and(instructed('vice-agriculture', 'audit'), circulated('health.head'))).audience
    expect(all).toEqual(
      expect.arrayContaining([
        'office',
        'post:vice-agriculture',
        'unit:water',
        'unit:finance',
        'unit:audit',
        'post:health.head',
      ]),
    )
    expect(all).not.toContain('unit:lucun')
    expect(all).not.toContain('leaders')
  })
  it('is no longer read by whom it was withdrawn from unread', () => {
    const past = proposing().and(circulated('health.head', 'vice-society'), circled('vice-society'), {
      type: 'incoming.circulation-withdrawn',
      data: { ...mark('office-registry'), posts: ['health.head'], reason: '不涉及' },
    })
    expect(derived(past).audience).toContain('post:vice-society')
    expect(derived(past).audience).not.toContain('post:health.head')
  })
  it('reaches at once whom an instruction names; the result reaches the leaders', () => {
    expect(derived(instructing(report).and(instructed('vice-agriculture', 'water', 'audit'))).readers).toEqual([
      'unit:water',
      'unit:audit',
    ])
    expect(derived(undertaking().and(replied)).readers).toEqual(['post:vice-agriculture'])
    const important = undertaking().and({
      type: 'incoming.reported',
      data: { ...mark('water.clerk'), unit: 'water', text: '垮塌', important: true, files: [] },
    })
    expect(derived(important).readers).toEqual(['post:vice-agriculture'])
  })
  it('waits for whoever has it', () => {
    const awaits = (past: ReturnType<typeof given>) => derived(past).awaits
    const office = ['post:office-registry', 'post:office-director', 'post:office-deputy']
    expect(awaits(given(registered()))).toEqual(office)
    expect(awaits(proposing())).toEqual(['post:office-director', 'post:office-deputy'])
    expect(awaits(proposing({}, { route: 'assign' }))).toEqual(['post:office-director', 'post:office-deputy'])
    expect(awaits(instructing())).toEqual(['post:vice-agriculture'])
    expect(awaits(instructing().and(opined('vice-agriculture')))).toEqual(office)
    expect(awaits(instructing(report).and(circled('vice-agriculture')))).toEqual(office)
    expect(awaits(undertaking())).toEqual(['unit:water', 'unit:finance', 'post:water.head'])
    expect(awaits(undertaking().and(declined))).toEqual(expect.arrayContaining(office))
    expect(awaits(undertaking().and(replied))).toEqual(office)
    expect(awaits(undertaking().and(replied, filed))).toEqual([])
  })

  it('shows the check as it stands: undecided where something is pointed out', () => {
    const { checks } = view(given(registered({ content: '恳请增加编制。请拨付经费。', number: null })))
    expect(
      checks
        .filter(({ state }) => state !== 'met' && state !== 'not-applicable')
        .map(({ norm, state, article }) => ({ norm, state, article })),
    ).toEqual([
      { norm: 'document.one-matter', state: 'undecided', article: 57 },
      { norm: 'document.format', state: 'unmet', article: 57 },
    ])
    expect(checks.find(({ norm }) => norm === 'document.one-matter')!.pointed).toHaveLength(2)
  })
  it('shows whose turn it is, what was said and in which turn', () => {
    const shown = view(instructing({}, 'vice-agriculture', 'mayor').and(opined('vice-agriculture')))
    expect(shown.signers.map(({ id, state }) => [id, state])).toEqual([
      ['vice-agriculture', 'done'],
      ['mayor', 'waiting'],
    ])
    expect(shown.acts).toMatchObject([{ act: 'opinion', opinion: 'agree', earlier: false, recorder: null }])
    expect(shown.holders.map(({ id }) => id)).toEqual(['mayor'])
  })
  it('shows a whole course, and a stub with nothing in it', () => {
    const done = view(undertaking().and(assigned('2026-03-20'), circulated('health.head'), replied, filed))
    expect(done).toMatchObject({
      reply: { result: 'granted' },
      filed: { retention: 'permanent' },
      work: {
        due: '2026-03-20',
        units: [
          { id: 'water', lead: true },
          { id: 'finance', lead: false },
        ],
      },
    })
    const stub = given({
      type: 'incoming.stub-noted',
      data: {
        ...mark('office-registry'),
        reference: '机要-15',
        received: '2026-03-02',
        place: '机要室',
        directTo: 'mayor',
      },
    })
    expect(view(stub)).toMatchObject({
      paper: null,
      checks: [],
      elsewhere: { reference: '机要-15', place: '机要室', directTo: { id: 'mayor' } },
    })
    expect(derived(stub)).toMatchObject({
      title: '另处保管件',
      closed: true,
      audience: ['post:office-registry', 'post:office-director', 'post:office-deputy', 'post:mayor'],
    })
  })
  it('keeps the earlier checks', () => {
    expect(given(registered(), checked, checked).state).toMatchObject({ checks: [{}, {}] })
  })
})
