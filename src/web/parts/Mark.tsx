import type { Check } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'
import { w } from './words.ts'

const marks = { met: '✓', unmet: '✕', pending: '…', 'not-applicable': '–' } as const
const names = { met: w.met, unmet: w.unmet, pending: w.pending, 'not-applicable': w.notApplicable } as const

/** Whether a norm is met. */
export function Mark({ state }: { readonly state: Check['state'] }) {
  const say = useSay()
  return (
    <span className={`mark ${state}`} role="img" aria-label={say(names[state])}>
      {marks[state]}
    </span>
  )
}
