import { commandsOf, post, type Grant } from '#kernel'
import type { Week, WeekEvent } from './state.ts'

export const command = commandsOf<Week, WeekEvent>()

/** 一周活动安排 is the office's: whoever of it draws it up, the director or the deputy for general affairs publishes. */
export const byOfficePeople = (): Grant[] => [{ to: 'office', norm: 'engagement.through-office' }]
export const byPublisher = (): Grant[] =>
  ['office-director', 'office-deputy'].map((id) => ({ to: post(id), norm: 'engagement.through-office' }))
