import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Matter } from '../../http/contract/index.ts'
import { Failure } from '../api/client.ts'
import { give, newKey } from '../api/command.ts'
import { useSay } from '../i18n/use-say.ts'
import { tell } from '../parts/notices.ts'
import { w as parts } from '../parts/words.ts'
import { askOf, type Ask } from './ask.ts'
import { w } from './words.ts'

export type Quick = (verb: string, input: Readonly<Record<string, unknown>>) => Promise<boolean>

/** Gives a command at once, where everything it needs is known (a drop, a press); refused, it becomes a form with the reasons. */
export function useQuick(matter: Matter, open: (ask: Ask) => void): Quick {
  const say = useSay()
  const client = useQueryClient()
  return useCallback(
    async (verb, input) => {
      const prospect = matter.prospects.find((p) => p.verb === verb)
      if (!prospect) return false
      try {
        await give({ kind: matter.kind, id: matter.id, verb, input, version: matter.version }, newKey())
        tell(say(w.done, { title: say(prospect.title) }))
        return true
      } catch (error) {
        if (error instanceof Failure && error.refusals.length)
          open(askOf(matter, prospect, { preset: input, refusals: error.refusals }))
        else
          tell(error instanceof Failure && error.status === 0 ? say(parts.unreached) : (error as Error).message, true)
        return false
      } finally {
        await Promise.all(
          [['matter', matter.kind, matter.id], ['matters'], ['desk']].map((queryKey) =>
            client.invalidateQueries({ queryKey }),
          ),
        )
      }
    },
    [matter, open, say, client],
  )
}
