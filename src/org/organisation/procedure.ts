import { defineProcedure } from '#kernel'
import { addCounsel } from './commands/add-counsel.ts'
import { addPost } from './commands/add-post.ts'
import { addUnit } from './commands/add-unit.ts'
import { appoint } from './commands/appoint.ts'
import { closePost } from './commands/close-post.ts'
import { closeUnit } from './commands/close-unit.ts'
import { designate } from './commands/designate.ts'
import { endAbsence } from './commands/end-absence.ts'
import { establish } from './commands/establish.ts'
import { handOver } from './commands/hand-over.ts'
import { mergeUnit } from './commands/merge-unit.ts'
import { noteAbsence } from './commands/note-absence.ts'
import { relieve } from './commands/relieve.ts'
import { renameUnit } from './commands/rename-unit.ts'
import { revokeDesignation } from './commands/revoke-designation.ts'
import { setCharge } from './commands/set-charge.ts'
import { setPair } from './commands/set-pair.ts'
import { evolve } from './evolve.ts'
import { unfounded } from './state.ts'
import { viewOf } from './view.ts'

/** Who is who: one matter, `government`, changed by commands like any other. */
export const organisation = defineProcedure({
  kind: 'organisation',
  title: { zh: '组织机构', en: 'Organisation' },
  stages: { new: { zh: '未建立', en: 'Not established' }, standing: { zh: '在用', en: 'Standing' } },
  initial: unfounded,
  evolve,
  commands: [
    establish,
    appoint,
    relieve,
    handOver,
    setCharge,
    setPair,
    designate,
    revokeDesignation,
    addUnit,
    renameUnit,
    mergeUnit,
    closeUnit,
    addPost,
    closePost,
    addCounsel,
    noteAbsence,
    endAbsence,
  ],
  describe: ({ state }) => ({
    title: `${state.government.name.zh}组织机构`,
    unit: 'office',
    closed: false,
    search: [...state.units, ...state.posts].map((entry) => entry.name.zh).join(' '),
  }),
  // Who is who is no secret inside the government; the administrators need it for their own work.
  audience: () => ['staff', 'post:admin-security', 'post:admin-system', 'post:admin-audit'],
  view: viewOf,
})
