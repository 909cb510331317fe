import { archivesModule } from '#modules/archives'
import { briefs } from '#modules/briefs'
import { conferences } from '#modules/conferences'
import { documentsModule } from '#modules/documents'
import { dutiesModule } from '#modules/duties'
import { engagements } from '#modules/engagements'
import { incomingModule } from '#modules/incoming'
import { leaveModule } from '#modules/leave'
import { meetings } from '#modules/meetings'
import { minutes } from '#modules/minutes'
import { numberBooks } from '#modules/number-books'
import { partyReportsModule } from '#modules/party-reports'
import { phrasesModule } from '#modules/phrases'
import { registers } from '#modules/registers'
import { researchModule } from '#modules/research'
import { tasks } from '#modules/tasks'
import { topicsModule } from '#modules/topics'
import type { Module } from '#kernel'
import { orgModule } from '#org'

/** Every module that the software runs, in the order in which catalogue and navigation show them. */
export const modules: readonly Module[] = [
  topicsModule,
  meetings,
  minutes,
  tasks,
  partyReportsModule,
  conferences,
  incomingModule,
  documentsModule,
  briefs,
  numberBooks,
  archivesModule,
  leaveModule,
  dutiesModule,
  engagements,
  researchModule,
  registers,
  phrasesModule,
  orgModule,
]
