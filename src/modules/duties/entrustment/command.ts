import { commandsOf, post, type Grant, type Viewpoint } from '#kernel'
import type { Entrustment, EntrustmentEvent } from './state.ts'

export const command = commandsOf<Entrustment, EntrustmentEvent>()

/** 受县长委托: nobody else entrusts; whoever presides while the mayor is away does so in the mayor's name. */
export const byMayor = (): Grant[] => [{ to: 'post:mayor', norm: 'leader.entrusted' }]

export const byEntrusted = ({ state }: Viewpoint<Entrustment>): Grant[] =>
  state.stage === 'new' ? [] : [{ to: post(state.to), norm: 'leader.entrusted' }]
