import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from 'react'
import type { Ask } from './ask.ts'

const load = () => import('./CommandSheet.tsx')
const CommandSheet = lazy(async () => ({ default: (await load()).CommandSheet }))

/** Fetches forms while the reader is still reading, so that the first press of a button finds them there. */
export const preloadSheet = (): void => void load()

export type Sheet = { readonly open: (ask: Ask) => void; readonly sheet: ReactNode }

/** Opens commands at the side; `sheet` is to be placed anywhere in the page. The focus goes back to where it came from. */
export function useSheet(): Sheet {
  const [ask, setAsk] = useState<Ask>()
  const from = useRef<Element>(null)
  const open = useCallback((next: Ask) => {
    from.current = document.activeElement
    setAsk(next)
  }, [])
  const close = useCallback(() => {
    setAsk(undefined)
    if (from.current instanceof HTMLElement) from.current.focus()
  }, [])
  return {
    open,
    sheet: ask && (
      <Suspense>
        <CommandSheet ask={ask} close={close} />
      </Suspense>
    ),
  }
}
