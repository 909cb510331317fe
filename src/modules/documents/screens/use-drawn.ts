import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { papers } from '../../../http/contract/index.ts'
import type * as z from 'zod'
import { send } from '../../../web/api/client.ts'
import type { DocumentView } from '../contract/view.ts'

type Drawn = z.infer<typeof papers.drawn>

/** Milliseconds of rest after a keystroke: typing goes on while the last page still stands. */
const rest = 200

/** The paper as it will be printed, drawn again whenever it changes. */
export function useDrawn(paper: DocumentView['paper']) {
  const [asked, setAsked] = useState(paper)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(paper), rest)
    return () => clearTimeout(timer)
  }, [paper])
  return useQuery({
    queryKey: ['drawn', asked],
    queryFn: () => send<Drawn>('/api/papers/draw', asked),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  })
}
