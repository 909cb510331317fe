import { expect, test, vi } from 'vitest'
import { startTimers } from './timers.ts'

test('a job runs again only when it has ended, a failure is reported and not the last run, and stop waits', async () => {
  vi.useFakeTimers()
  const log: string[] = []
  let finish = () => {}
  let runs = 0
  const timers = startTimers(
    [
      {
        name: 'lapses',
        everySeconds: 5,
        run: async () => {
          runs++
          log.push(`run ${runs}`)
          if (runs === 1) throw new Error('lost')
          if (runs === 2) await new Promise<void>((resolve) => (finish = resolve))
        },
      },
    ],
    (name, error) => void log.push(`${name} ${(error as Error).message}`),
  )
  await vi.advanceTimersByTimeAsync(5000)
  await vi.advanceTimersByTimeAsync(5000)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(log).toEqual(['run 1', 'lapses lost', 'run 2'])
  const stopped = timers.stop().then(() => log.push('stopped'))
  finish()
  await stopped
  await vi.advanceTimersByTimeAsync(60_000)
  expect(log).toEqual(['run 1', 'lapses lost', 'run 2', 'stopped'])
  vi.useRealTimers()
})
