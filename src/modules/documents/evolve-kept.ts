import { currentRow } from '#modules/topics'
import type { UnitId } from '#kernel'
import type { DocumentEvent } from './events.ts'
import type { Drafted, Held, Opinion } from './state.ts'

type Kept = Omit<Opinion, 'version' | 'stands'>

const kept = <D extends Held>(d: D, ...opinions: readonly Kept[]): D => ({
  ...d,
  opinions: [...d.opinions, ...opinions.map((opinion) => ({ ...opinion, version: d.version, stands: false }))],
})

/** What a unit had answered before it thought again. */
export function earlierReply(d: Drafted, unit: UnitId): Drafted {
  const row = currentRow(d, unit)
  return row?.repliedOn && row.repliedBy
    ? kept(d, { step: 'reply', on: row.repliedOn, by: row.repliedBy, text: row.text })
    : d
}

/** An account of both sides that another takes the place of. */
export function earlierAccount(d: Drafted): Drafted {
  if (!d.account) return d
  const { on, by, text, ours, theirs, proposal } = d.account
  return kept(d, { step: 'account', on, by, text: [text, ours, theirs, proposal].filter(Boolean).join('；') })
}

type Reopened = Extract<DocumentEvent, { type: 'document.reopened' }>['data']

/** Why it had ended and why it goes on, both said. */
export function reopened(d: Held, { reason, to, was, on, by, at }: Reopened): Drafted {
  const ended = was ? [{ step: 'withdraw', on: was.on, by: was.by, text: was.reason }] : []
  return {
    ...kept(d, ...ended, { step: 'reopen', on, by, text: reason }),
    stage: to,
    entered: at,
    cameFrom: null,
    back: null,
    filing: null,
  }
}
