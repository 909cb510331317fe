/** Seconds without a key or a pointer after which what the page fetches is its own doing, not the reader's. */
const quiet = 60

let last = performance.now()

/** Begins to notice whether somebody is at the page. */
export function watchPresence(): void {
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const)
    addEventListener(sign, () => void (last = performance.now()), { passive: true, capture: true })
}

/**
 * Live updates make an open page fetch again and again; marked as its own doing, they do not keep a session alive
 * when nobody is there. Nothing is counted or sent about the person.
 */
export const presence = (): Record<string, string> =>
  performance.now() - last > quiet * 1000 ? { 'x-background': '1' } : {}
