import { z } from 'zod'
import { pending } from '#kernel'
import { line, unitId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { staysUnderMayor } from '../succession.ts'
import { dissolvable, knownUnit, valid } from '../validity.ts'

/**
 * Its people lose their posts there, its work goes to the same posts of the unit that takes over: open matters stay where
 * they are, are found under the old name, and whoever heads the new unit acts on them (unit.head).
 */
export const mergeUnit = command({
  name: 'organisation.merge-unit',
  title: { zh: '单位合并', en: 'Merge a unit into another' },
  who: security,
  input: z.strictObject({
    unit: unitId({ title: '被并入单位', titleEn: 'Unit that is merged' }),
    into: unitId({ title: '并入', titleEn: 'Into' }),
    number: line(100, { title: '机构改革文号', titleEn: 'Number of the document' }).optional(),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownUnit(c, 'unit', input.unit),
        (input) => knownUnit(c, 'into', input.into),
        (input) => dissolvable('into', input.unit, input.into),
      ),
    'audit.independence': (c) => (c.input ? staysUnderMayor(c, 'into', c.input.unit, c.input.into) : pending()),
  },
  decide: ({ input, at }) => [
    {
      type: 'organisation.unit-merged',
      data: { unit: input.unit, into: input.into, until: stamp(at), ...(input.number ? { number: input.number } : {}) },
    },
  ],
})
