import { z } from 'zod'
import { pending } from '#kernel'
import { choice, line, postId, unitId } from '../../fields.ts'
import { stamp } from '../../moment.ts'
import { bySecurity, security } from '../authority.ts'
import { command } from '../command.ts'
import { postOf } from '../lookups.ts'
import { answersToLeader, invalid, oneLeader, underMayor } from '../rules.ts'
import { unitKinds, type UnitRecord } from '../state.ts'
import { unitPosts } from '../unit-posts.ts'
import { free, leading, valid } from '../validity.ts'

const labels = {
  office: { zh: '政府办公室', en: 'Government office' },
  department: { zh: '工作部门', en: 'Department' },
  institution: { zh: '直属事业单位', en: 'Institution' },
  agency: { zh: '派出或管理机构', en: 'Agency' },
  'development-zone': { zh: '开发区', en: 'Development zone' },
  subdistrict: { zh: '街道', en: 'Subdistrict' },
  township: { zh: '乡镇', en: 'Township' },
}

export const addUnit = command({
  name: 'organisation.add-unit',
  title: { zh: '设立单位', en: 'Add a unit' },
  who: security,
  input: z.strictObject({
    unit: unitId({
      title: '代号',
      titleEn: 'Handle',
      help: '小写字母、数字和连字符 Lower-case letters, digits and hyphens',
      widget: 'text',
    }),
    name: line(60, { title: '名称', titleEn: 'Name' }),
    nameEn: line(100, { title: '英文名称', titleEn: 'Name in English' }).optional(),
    kind: choice(unitKinds, { title: '种类', titleEn: 'Kind', labels }),
    leader: postId({
      title: '分管领导',
      titleEn: 'Leader in charge',
      help: '按分工文件填写；镇街不填 As the division of work says; none for townships',
    }).optional(),
    duties: z
      .array(
        z
          .string()
          .max(60)
          .regex(/^[a-z0-9-]+$/),
      )
      .max(20)
      .meta({ title: '专项职责', titleEn: 'Special duties' })
      .optional(),
    independent: z.boolean().meta({ title: '独立行使职权', titleEn: 'Independent' }).optional(),
  }),
  stages: ['standing'],
  by: bySecurity,
  rules: {
    'system.input': (c) =>
      valid(
        c.input,
        (input) => free(c, 'unit', input.unit),
        (input) =>
          input.kind === 'office'
            ? invalid(
                'kind',
                { zh: '政府办公室只有一个', en: 'There is one government office' },
                { zh: '选择其他种类', en: 'Choose another kind' },
              )
            : undefined,
        (input) => (input.leader ? leading(c, 'leader', input.leader) : undefined),
      ),
    'leader.portfolio': ({ input }) =>
      input
        ? oneLeader({ doubled: [], left: answersToLeader(input.kind) && !input.leader ? [input.name] : [] })
        : pending(),
    'audit.independence': ({ input, state, at }) => {
      if (!input) return pending()
      const leader = input.independent && input.leader ? postOf(state, input.leader, at) : undefined
      return underMayor({
        field: 'leader',
        given: leader ? [{ unit: { zh: input.name, en: input.name }, leader }] : [],
      })
    },
  },
  decide: ({ input, at }) => {
    const { unit: id, name, nameEn, kind, leader, duties = [], independent = false } = input
    const unit: UnitRecord = {
      id,
      name: { zh: name, en: nameEn ?? name },
      kind,
      duties,
      independent,
      head: `${id}.head`,
      deputy: `${id}.deputy`,
      clerk: `${id}.clerk`,
      from: stamp(at),
      former: [],
    }
    return [{ type: 'organisation.unit-added', data: { unit, posts: unitPosts(unit), ...(leader ? { leader } : {}) } }]
  },
})
