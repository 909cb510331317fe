import { expect, it } from 'vitest'
import { absenceNow } from './today.ts'

const absence = (from: string, until: string, kind: string) => ({
  post: { id: 'mayor', name: { zh: '县长', en: 'Mayor' } },
  from,
  until,
  reason: kind,
  acting: null,
  matter: { kind, id: '1' },
})

it('finds the absence of the moment, leave before an engagement', () => {
  const absences = [
    absence('2026-03-02T09:00:00+08:00', '2026-03-02T10:00:00+08:00', 'engagement'),
    absence('2026-03-02', '2026-03-03', 'leave'),
  ]
  const found = (now: string) => absenceNow(absences, 'mayor', now)?.matter?.kind
  expect([
    found('2026-03-01T23:59:59+08:00'),
    found('2026-03-02T09:30:00+08:00'),
    found('2026-03-03T23:59:00+08:00'),
    found('2026-03-04T00:00:00+08:00'),
    absenceNow(absences.slice(0, 1), 'mayor', '2026-03-02T09:30:00+08:00')?.matter?.kind,
    absenceNow(absences, 'executive', '2026-03-02T09:30:00+08:00'),
  ]).toEqual([undefined, 'leave', 'leave', undefined, 'engagement', undefined])
})
