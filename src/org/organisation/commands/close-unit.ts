import { z } from 'zod'
import { pending } from '#kernel'
import { line, unitId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { staysUnderMayor } from '../succession.ts'
import { dissolvable, knownUnit, valid } from '../validity.ts'

/** What is left of its work goes to the office, unless another unit is named: nothing that is open loses its owner. */
export const closeUnit = command({
  name: 'organisation.close-unit',
  title: { zh: '撤销单位', en: 'Close a unit' },
  who: security,
  input: z.strictObject({
    unit: unitId({ title: '单位', titleEn: 'Unit' }),
    successor: unitId({
      title: '未了事项承接单位',
      titleEn: 'Who takes over what is open',
      help: '不填为县政府办公室 Empty: the government office',
    }).optional(),
    reason: line(200, { title: '依据或原因', titleEn: 'Ground' }),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownUnit(c, 'unit', input.unit),
        (input) => knownUnit(c, 'successor', input.successor ?? 'office'),
        (input) => dissolvable('successor', input.unit, input.successor ?? 'office'),
      ),
    'audit.independence': (c) =>
      c.input ? staysUnderMayor(c, 'successor', c.input.unit, c.input.successor ?? 'office') : pending(),
  },
  decide: ({ input, at }) => [
    {
      type: 'organisation.unit-closed',
      data: { unit: input.unit, successor: input.successor ?? 'office', until: stamp(at), reason: input.reason },
    },
  ],
})
