import { expect, it } from 'vitest'
import { standingClock } from '#kernel'
import { makeRateLimiter } from './rate-limit.ts'

const start = Temporal.Instant.from('2026-03-02T01:00:00Z')

it('lets through as many as it says in each window, and says how long to wait', () => {
  const clock = standingClock(start)
  const limiter = makeRateLimiter({ limit: 2, seconds: 10 }, clock)
  expect([limiter.take('a'), limiter.take('a'), limiter.take('a'), limiter.take('b')]).toEqual([0, 0, 10, 0])
  clock.set(start.add({ seconds: 7 }))
  expect(limiter.take('a')).toBe(3)
  clock.set(start.add({ seconds: 10 }))
  expect(limiter.take('a')).toBe(0)
})

it('keeps its memory bounded when keys are invented', () => {
  const clock = standingClock(start)
  const limiter = makeRateLimiter({ limit: 1, seconds: 10 }, clock, 3)
  for (const key of ['a', 'b', 'c', 'd']) limiter.take(key)
  expect([limiter.take('d'), limiter.take('c'), limiter.take('a')]).toEqual([10, 10, 0])
})
