import { describe, expect, it } from 'vitest'
import { topicView as shape } from '../contract.ts'
import {
  accounted,
  approved,
  balanced,
  consulted,
  coordinated,
  decided,
  disputed,
  drafted,
  friday,
  given,
  givenIn,
  monday,
  pooled,
  proof,
  raised,
  replied,
  reported,
  returned,
  reviewed,
  scheduled,
  settled,
  signed,
  silent,
  submitted,
} from '../testing/given.ts'
import { topicView } from './topic.ts'

const shown = (...events: Parameters<typeof given>) => topicView(given(...events).view(friday))
const finance = { id: 'finance', name: { zh: '县财政局', en: expect.any(String) } }

describe('view of a topic', () => {
  it('has the shape of its contract at every stage', () => {
    const past = [
      [drafted({ units: [], alone: '不涉及', money: 100, townships: ['lucun'] })],
      [
        drafted({ townships: ['lucun'] }),
        consulted({ units: ['development', 'health', 'lucun'] }),
        replied('health', 'comments', '补充'),
        settled('health'),
        silent('lucun'),
        signed('health'),
      ],
      [
        raised(),
        ...disputed,
        accounted('health'),
        submitted(),
        coordinated('not-agreed', 'health'),
        reviewed(),
        balanced(),
        approved,
      ],
      [
        drafted(),
        proof('appraisal', { counts: ['legality'] }),
        ...disputed,
        accounted('health'),
        submitted(),
        returned(),
      ],
      [...pooled(), scheduled(), reported('2026-03-10T09:00')],
      decided({ document: true, important: true }),
      [
        ...pooled(),
        {
          type: 'topic.withdrawn',
          data: { reason: '政策调整', on: '2026-03-06', by: { post: 'finance.head', for: null } },
        },
      ],
      [
        ...pooled(),
        {
          type: 'topic.merged',
          data: {
            into: 'topic-2',
            title: '预算',
            reason: '同一资金',
            on: '2026-03-06',
            by: { post: 'office-director', for: null },
          },
        },
      ],
      [
        ...pooled(),
        {
          type: 'topic.admitted-late',
          data: { date: '2026-03-10', on: '2026-03-06', by: { post: 'mayor', for: null } },
        },
        { type: 'topic.absorbed', data: { topic: 'topic-3', title: '水库', on: '2026-03-06' } },
      ],
    ] satisfies Parameters<typeof given>[]
    for (const events of past) {
      const view = shown(...events)
      expect(shape.parse(view)).toEqual(view)
    }
    expect(topicView(given().view(monday))).toBeNull()
  })
  it('lists every unit in every round, with what became of its opinion and who signed', () => {
    const acting = givenIn({ absences: [{ post: 'health.head', acting: 'health.deputy' }] })
    const events: Parameters<typeof given> = [
      drafted(),
      consulted(),
      replied('development'),
      replied('health', 'comments', '增加补助'),
      settled('health', 'partly'),
      {
        type: 'topic.signed',
        data: { unit: 'health', text: null, on: '2026-03-04', by: { post: 'health.deputy', for: 'health.head' } },
      },
      consulted({ round: 2, units: ['development'], on: '2026-03-05' }),
    ]
    const table = topicView(acting(...events).view('2026-03-05T10:00'))?.consultation
    expect(
      table?.map((r) => [
        r.unit,
        r.round,
        r.current,
        r.result,
        r.due,
        r.settled?.outcome ?? null,
        r.signedBy?.post.id ?? null,
        r.signedBy?.for?.id ?? null,
      ]),
    ).toEqual([
      ['development', 1, false, 'agree', '2026-03-05T09:30:00Z', null, null, null],
      ['health', 1, true, 'comments', '2026-03-05T09:30:00Z', 'partly', 'health.deputy', 'health.head'],
      ['development', 2, true, 'waiting', '2026-03-10T09:30:00Z', null, null, null],
    ])
  })
  it('shows how the report to the Party committee and the document stand', () => {
    expect(shown(...pooled(), scheduled())?.partyLead).toEqual({ due: '2026-03-11T09:30:00Z', state: 'open' })
    expect(shown(...pooled(), scheduled(), reported('2026-03-10T09:00'))?.partyLead).toEqual({
      due: '2026-03-11T09:30:00Z',
      state: 'reported',
    })
    expect(shown(...decided({ document: true }))?.document).toEqual({
      norm: 'document.after-meeting',
      due: '2026-03-23T09:30:00Z',
      issue: null,
    })
    expect(shown(...decided())).toMatchObject({
      document: null,
      decision: { conclusion: 'passed', lead: finance },
      lead: finance,
    })
  })
})
