import { useState } from 'react'
import { Failure } from '../api/client.ts'
import { useSay } from '../i18n/use-say.ts'
import { w as parts } from '../parts/words.ts'

/** Runs one attempt at a time and keeps what was said against it. */
export function useAttempt(): {
  readonly busy: boolean
  readonly error: string | undefined
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>
  readonly object: (text: string) => void
} {
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const [error, object] = useState<string>()
  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true)
    object(undefined)
    try {
      await work()
    } catch (failure) {
      const refusal = failure instanceof Failure ? failure.refusals[0] : undefined
      object(
        refusal
          ? say(refusal.says)
          : failure instanceof Failure && failure.status === 0
            ? say(parts.unreached)
            : (failure as Error).message,
      )
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, attempt, object }
}
