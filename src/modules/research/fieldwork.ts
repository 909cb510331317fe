import type { PostId } from '#kernel'
import type { Research } from './state.ts'

/** Days for which somebody is in the field, ISO dates, both counted; only as long as it is planned. */
export type Fieldwork = {
  readonly from: string
  readonly until: string
  readonly unannounced: boolean
  readonly posts: readonly PostId[]
}

export const fieldworkOf = (state: Research): Fieldwork | undefined =>
  state.stage === 'planned'
    ? {
        from: state.from,
        until: state.until,
        unannounced: state.unannounced,
        posts: [state.leader, ...state.companions],
      }
    : undefined
