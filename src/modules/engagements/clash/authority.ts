import { post, type Grant } from '#kernel'

/** Who sees to it that somebody stands in: the director, or the deputy for general affairs. */
export const byDesk = (): Grant[] =>
  ['office-director', 'office-deputy'].map((id) => ({ to: post(id), norm: 'acting.fill-in' }))
