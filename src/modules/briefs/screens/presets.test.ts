import { expect, it } from 'vitest'
import type { Matter } from '../../../http/contract/index.ts'
import { brief } from '../procedure.ts'
import { now, registered } from '../testing/given.ts'
import { presets } from './presets.ts'

it('starts a revision from the brief as it stands, and a change of readers from the readers', () => {
  const view = brief.view!(registered({ posts: ['executive'], units: ['development'] }).view(now))
  const matter = { view } as Matter
  const readers = { posts: ['executive'], units: ['development'] }
  expect(presets(matter, 'address')).toEqual(readers)
  expect(presets(matter, 'revise')).toEqual({
    title: '财政工作简报',
    scope: '预算执行、国库支付和财政改革情况',
    need: '县政府领导按月掌握收支进度',
    frequency: 'monthly',
    ...readers,
  })
  expect(presets(matter, 'issue')).toEqual({})
  expect(presets({ view: null } as Matter, 'revise')).toEqual({})
})
