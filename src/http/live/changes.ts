import type { Written } from '#kernel'

export type Changes = {
  /** For the government's `onWritten`. */
  readonly publish: (written: readonly Written[]) => void
  /** Returns how to stop listening. */
  readonly subscribe: (listener: (written: readonly Written[]) => void) => () => void
}

/** From the kernel to whoever listens, within this process. */
export function makeChanges(): Changes {
  const listeners = new Set<(written: readonly Written[]) => void>()
  return {
    publish: (written) => {
      for (const listener of listeners) listener(written)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
