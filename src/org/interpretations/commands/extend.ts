import { z } from 'zod'
import { command } from '../command.ts'
import { entry } from './open.ts'

/** A newer version of the software carries readings that an older register has not: they join it, each with its default. */
export const extend = command({
  name: 'interpretations.extend',
  title: { zh: '补入新增条目', en: 'Add entries that are new' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({ entries: z.array(entry) }),
  internal: true,
  stages: ['open'],
  by: () => [],
  decide: ({ input, state }) => {
    const entries = input.entries.filter(({ id }) => !state.entries.some((known) => known.id === id))
    return entries.length ? [{ type: 'interpretations.extended', data: { entries } }] : []
  },
})
