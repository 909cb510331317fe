import type { Organisation, Source } from '#kernel'
import type { OrganisationState } from './organisation/state.ts'
import { makeOrganisation } from './who/make-organisation.ts'

export const organisationSource: Source<Organisation> = {
  kind: 'organisation',
  id: 'government',
  make: (state: OrganisationState, version) => makeOrganisation(state, version),
}
