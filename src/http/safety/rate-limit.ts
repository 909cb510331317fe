import type { Clock } from '#kernel'

/** `limit` requests in each window of `seconds`. */
export type Rate = { readonly limit: number; readonly seconds: number }

export type RateLimiter = {
  /** Counts one request; returns 0, or the seconds to wait. */
  take(key: string): number
}

/** In memory: one process serves one government. Old windows are swept when the table grows. */
export function makeRateLimiter(rate: Rate, clock: Clock, most = 50_000): RateLimiter {
  const windows = new Map<string, { ends: number; count: number }>()
  return {
    take: (key) => {
      const now = clock.now().epochMilliseconds
      const window = windows.get(key)
      if (!window || window.ends <= now) {
        if (windows.size >= most) for (const [old, { ends }] of windows) if (ends <= now) windows.delete(old)
        // Still full: somebody invents keys faster than windows end. Forgetting the oldest keeps memory bounded.
        if (windows.size >= most) windows.delete(windows.keys().next().value!)
        windows.set(key, { ends: now + rate.seconds * 1000, count: 1 })
        return 0
      }
      if (window.count >= rate.limit) return Math.ceil((window.ends - now) / 1000)
      window.count++
      return 0
    },
  }
}
