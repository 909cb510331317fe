import { z } from 'zod'
import { line, unitId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { unitOf } from '../lookups.ts'
import { invalid } from '../rules.ts'
import { unitPostNames } from '../unit-posts.ts'
import { knownUnit, valid } from '../validity.ts'

export const renameUnit = command({
  name: 'organisation.rename-unit',
  title: { zh: '单位更名', en: 'Rename a unit' },
  who: security,
  input: z.strictObject({
    unit: unitId({ title: '单位', titleEn: 'Unit' }),
    name: line(60, { title: '新名称', titleEn: 'New name' }),
    nameEn: line(100, { title: '新英文名称', titleEn: 'New name in English' }).optional(),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => knownUnit(c, 'unit', input.unit),
        (input) =>
          unitOf(c.state, input.unit, c.at)?.name.zh === input.name
            ? invalid('name', { zh: '与现名相同', en: 'That is its name already' })
            : undefined,
      ),
  },
  decide: ({ input, state, at }) => {
    const unit = unitOf(state, input.unit, at)!
    const name = { zh: input.name, en: input.nameEn ?? unit.name.en }
    const names = unitPostNames({ name })
    // The office's own posts are named one by one and keep their names.
    const posts = (['head', 'deputy', 'clerk'] as const).flatMap((role) =>
      state.posts.some((post) => post.id === unit[role] && post.role === role)
        ? [{ id: unit[role], name: names[role] }]
        : [],
    )
    return [{ type: 'organisation.unit-renamed', data: { unit: unit.id, name, posts, from: stamp(at) } }]
  },
})
