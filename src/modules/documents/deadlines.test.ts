import { describe, expect, it } from 'vitest'
import type { DocumentEvent } from './events.ts'
import { documents } from './procedure.ts'
import {
  adopted,
  asked,
  checked,
  consulted,
  draftedAs,
  friday,
  given,
  handedIn,
  isSigned,
  monday,
  numbered,
  submitted,
  tuesday,
  withLeader,
  withOffice,
} from './testing/given.ts'

const open = (at: string, ...events: DocumentEvent[]) =>
  given(...events)
    .deadlines(at)
    .map((d) => [d.key, d.owes, d.due?.toString() ?? null])

describe('deadlines of a document', () => {
  it('gives every step its limit, counted from when it came', () => {
    expect(open(monday, draftedAs(), handedIn)).toEqual([
      ['document.stage-limits:checking', ['post:water.head'], '2026-03-05T09:30:00Z'],
    ])
    expect(open(friday, ...withOffice())).toEqual([
      ['document.stage-limits:reviewing', ['post:office-director', 'post:office-deputy'], '2026-03-09T09:30:00Z'],
    ])
    expect(open(friday, ...withLeader()).map(([key, owes]) => [key, owes])).toEqual([
      ['document.stage-limits:submitting', ['post:vice-agriculture']],
    ])
    expect(open(friday, ...isSigned(), asked, numbered).map(([key, owes]) => [key, owes])).toEqual([
      ['document.stage-limits:numbered', ['post:office-registry']],
    ])
  })
  it('wants an urgent one at once: four working hours, as the office reads it', () => {
    expect(open(monday, draftedAs({ urgency: '特急' }), handedIn)).toEqual([
      ['document.urgent:checking', ['post:water.head'], '2026-03-02T05:00:00Z'],
    ])
  })
  it('[document.after-meeting] five working days after the meeting, owed by the drafting unit and the office', () => {
    const past = [draftedAs({ topic: 'topic-1' }, adopted())]
    expect(open(tuesday, ...past)).toEqual([
      ['document.after-meeting', ['unit:water', 'office'], '2026-03-09T09:30:00Z'],
    ])
    expect(open(friday, ...past, submitted()).map(([key]) => key)).toEqual([
      'document.stage-limits:reviewing',
      'document.after-meeting',
    ])
  })
  it('[document.after-revision] ten working days after a major revision', () => {
    const owed = adopted({ owed: { norm: 'document.after-revision', from: '2026-03-02' } })
    expect(open(tuesday, draftedAs({}, owed))).toEqual([
      ['document.after-revision', ['unit:water'], '2026-03-16T09:30:00Z'],
    ])
  })
  it('takes the silence of a countersigning unit as no objection', () => {
    const past = given(draftedAs(), checked(), consulted())
    const late = past.deadlines('2026-03-05T17:30').find((d) => d.key === 'countersign.reply:health')!
    expect(late.lapse).toBe('consent')
    expect(documents.lapses?.['countersign.reply']?.(past.view('2026-03-05T17:30'), late)).toEqual([
      { type: 'document.silence-taken', data: { unit: 'health', round: 1, on: '2026-03-05' } },
    ])
  })
})
