import type { Grant } from '#kernel'
import type { Telephone } from './state.ts'

export const ownOrOffice = ({ state }: { readonly state: Telephone }): Grant[] =>
  state.stage === 'new' ? [] : [{ to: `post:${state.post}`, whileAway: true }, { to: 'office' }]
