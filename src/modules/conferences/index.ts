import { defineModule } from '#kernel'
import { conference } from './procedure.ts'

export const conferences = defineModule({
  name: 'conferences',
  title: { zh: '全县性会议', en: 'Conferences' },
  procedures: [conference],
})

export { sorts, type Sort } from './contract.ts'
export type { ConferenceEvent } from './events.ts'
export type { Conference } from './state.ts'
