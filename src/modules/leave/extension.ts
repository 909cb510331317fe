import type { Asked } from './asked.ts'
import type { Requested } from './events.ts'
import type { Leave } from './state.ts'

/** The leave as it is, or with the new end that is asked for. */
export function asExtended(leave: Leave): (Asked & Requested) | undefined {
  if (leave.stage === 'new') return undefined
  const extension = 'extension' in leave ? leave.extension : null
  if (!extension) return leave
  const { until, untilHalf, ends, days, acting } = extension
  return { ...leave, until, untilHalf, ends, days, acting }
}
