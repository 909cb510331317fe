import { useSyncExternalStore } from 'react'

/** Only where the markup itself differs; everything else is left to container queries. */
const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )

/** A phone held upright. */
export const useNarrow = (): boolean => useMedia('(max-width: 47.5em)')
