import { expect, test } from 'vitest'
import { shiftedClock, standingClock, systemClock } from './clock.ts'

test('the time of the machine is no finer than what the database keeps: an entry is read back as it was hashed', () => {
  const ahead = shiftedClock(systemClock, Temporal.Duration.from('PT1H'))
  const finer = Array.from({ length: 50 }, () => [systemClock.now(), ahead.now()])
    .flat()
    .filter((at) => at.epochNanoseconds % 1_000_000n !== 0n)
  expect(finer).toEqual([])
})

test('a shifted clock runs ahead of its base by what it was moved, and is never moved by looking', () => {
  const base = standingClock(Temporal.Instant.from('2026-10-12T01:00:00Z'))
  const clock = shiftedClock(base, Temporal.Duration.from('PT2H'))
  clock.shift(Temporal.Duration.from({ days: 1 }))
  base.set(Temporal.Instant.from('2026-10-12T01:30:00Z'))
  expect([clock.now().toString(), clock.offset().toString()]).toEqual(['2026-10-13T03:30:00Z', 'PT26H'])
})
