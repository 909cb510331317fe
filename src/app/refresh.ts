import { refreshAll, type Government, type Written } from '#kernel'
import { refreshOn } from '#org'

/** Derives every open matter again after a change on which all depend. Changes that come meanwhile are taken together. */
export function makeRefresher(government: () => Government, failed: (error: unknown) => void): { onWritten(written: readonly Written[]): void; settled(): Promise<void> } {
  let running = Promise.resolve()
  let waiting = false
  return {
    onWritten: (written) => {
      const because = written.flatMap(({ types }) => types).find((type) => refreshOn.includes(type))
      if (because === undefined || waiting) return
      waiting = true
      running = running
        .then(() => {
          waiting = false
          return refreshAll(government(), because)
        })
        .then(() => undefined, failed)
    },
    settled: () => running,
  }
}
