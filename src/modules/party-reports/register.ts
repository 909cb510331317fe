import type { Seen } from '#kernel'
import type { RegisterRow } from './contract.ts'
import type { PartyReport } from './state.ts'

/** The register of what was reported when, and its receipt, in the order in which it was sent. */
export const register = (reports: readonly Pick<Seen<PartyReport>, 'id' | 'number' | 'state'>[]): RegisterRow[] =>
  reports.flatMap(({ id, number, state }) => {
    if (state.stage === 'new') return []
    const back = state.stage === 'acknowledged' ? state.acknowledged : null
    return [
      {
        id,
        number,
        subject: state.subject,
        form: state.form,
        about: state.about,
        sentOn: state.on,
        sentBy: state.by,
        receipt: back?.receipt ?? null,
        receivedOn: back?.received ?? null,
      },
    ]
  })
