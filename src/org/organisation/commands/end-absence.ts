import { z } from 'zod'
import { stamp } from '../../moment.ts'
import { command } from '../command.ts'
import { matter } from './note-absence.ts'

/** The return was reported, or the leave called off: the work comes back at once. */
export const endAbsence = command({
  name: 'organisation.end-absence',
  title: { zh: '结束离岗', en: 'End an absence' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({ matter }),
  internal: true,
  stages: ['standing'],
  by: () => [],
  decide: ({ input, at }) => [{ type: 'organisation.absence-ended', data: { matter: input.matter, until: stamp(at) } }],
})
