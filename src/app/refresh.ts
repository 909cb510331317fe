import { refreshAll, type Government, type Written } from '#kernel'
import { refreshOn } from '#org'

const cause = (written: readonly Written[]): string | undefined =>
  written.flatMap(({ types }) => types).find((type) => refreshOn.includes(type))

/** Derives every open matter again where something was written on which all depend. */
export async function refreshed(government: Government, written: readonly Written[]): Promise<void> {
  const because = cause(written)
  if (because !== undefined) await refreshAll(government, because)
}

/** The same behind a running server: changes that come while one is worked on are taken together. */
export function makeRefresher(
  government: () => Government,
  failed: (error: unknown) => void,
): { onWritten(written: readonly Written[]): void; settled(): Promise<void> } {
  let running = Promise.resolve()
  let waiting = false
  return {
    onWritten: (written) => {
      const because = cause(written)
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
