import { commandsOf } from '#kernel'
import type { OrganisationEvent } from './events.ts'
import type { OrganisationState } from './state.ts'

export const command = commandsOf<OrganisationState, OrganisationEvent>()
