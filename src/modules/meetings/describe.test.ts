import { describe as suite, expect, it } from 'vitest'
import { describe } from './describe.ts'
import { concluded, convened, given, inSession, item, planned, weekBefore } from './testing/given.ts'

const described = (...events: Parameters<typeof given>) => describe(given(...events).view(weekBefore))
const facets = {
  kind: 'executive',
  date: '2026-03-09',
  starts: '2026-03-09T09:00',
  place: '三楼常务会议室',
  year: 2026,
  held: false,
}

suite('what lists know of a meeting', () => {
  it('has no number before it is held', () => {
    expect(described(planned(), item('1'))).toEqual({
      title: '县政府常务会议（2026年3月9日）',
      unit: 'office',
      closed: false,
      search: '三楼常务会议室\n议题1',
      facets,
      links: [{ rel: 'agenda', kind: 'topic', id: 'topic-1' }],
    })
  })
  it('has the number of the year once it is opened', () => {
    expect(described(...inSession)).toMatchObject({
      title: '2026年第3次县政府常务会议',
      number: '2026年第3次常务会议',
      facets: { ...facets, held: true },
    })
  })
  it('keeps a title of its own', () => {
    expect(described(planned('special', { title: '春灌用水调度专题会议' })).title).toBe('春灌用水调度专题会议')
    expect(described(planned('mayors-office')).title).toBe('县长办公会议（2026年3月9日）')
  })
  it('is closed when it is over or cancelled', () => {
    expect(
      described(planned(), convened(), {
        type: 'meeting.cancelled',
        data: { topics: [], reason: '取消', on: '2026-03-03' },
      }).closed,
    ).toBe(true)
    expect(described(...inSession, concluded('1')).closed).toBe(false)
  })
})
