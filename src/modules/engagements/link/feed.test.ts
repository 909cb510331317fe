import { expect, it } from 'vitest'
import { calendarOf } from './feed.ts'

it('is a calendar that a phone can read: UTC times, folded lines, nothing injected', () => {
  const now = Temporal.Instant.from('2026-03-02T02:00:00Z')
  const text = calendarOf(
    '公务活动',
    'zhenggui.example',
    [
      {
        kind: 'engagement',
        id: 'visit',
        title: '观摩;讲话\nBEGIN:VEVENT',
        starts: '2026-03-11T09:00',
        ends: '2026-03-11T11:00',
        place: '鲁村镇,礼堂',
        note: null,
        moves: 0,
      },
      {
        kind: 'meeting',
        id: 'm',
        title: '常务会议',
        starts: '2026-03-12T09:00',
        ends: null,
        place: null,
        note: null,
        moves: 2,
      },
    ],
    now,
  )
  const lines = text.split('\r\n')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
  expect(lines.filter((line) => /^(UID|SEQUENCE|DTSTART|DTEND|LOCATION|SUMMARY|DTSTAMP)/.test(line))).toEqual([
    'UID:engagement-visit@zhenggui.example',
    'SEQUENCE:0',
    'DTSTAMP:20260302T020000Z',
    'DTSTART:20260311T010000Z',
    'DTEND:20260311T030000Z',
    'SUMMARY:观摩\\;讲话\\nBEGIN:VEVENT',
    'LOCATION:鲁村镇\\,礼堂',
    'UID:meeting-m@zhenggui.example',
    'SEQUENCE:2',
    'DTSTAMP:20260302T020000Z',
    'DTSTART:20260312T010000Z',
    'DTEND:20260312T020000Z',
    'SUMMARY:常务会议',
  ])
})
