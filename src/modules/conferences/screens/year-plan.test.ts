import { expect, it } from 'vitest'
import type { Row } from '../../../http/contract/index.ts'
import { demoRulebook } from '#org/testing'
import type { Rulebook } from '../../../web/api/rulebook.ts'
import { exportOf, limitOf, usage } from './year-plan.ts'

const unit = (id: string) => ({ id, name: { zh: id, en: id } })
const row = (id: string, of: string, sort: string, stage: string) =>
  ({
    id,
    unit: unit(of),
    stage,
    closed: ['held', 'refused', 'withdrawn'].includes(stage),
    facets: { sort },
  }) as unknown as Row

it('counts what is approved or was held, apart from what is on its way', () => {
  const rows = [
    row('1', 'health', 'county', 'held'),
    row('2', 'health', 'system', 'approved'),
    row('3', 'health', 'county', 'approving'),
    row('4', 'health', 'county', 'withdrawn'),
    row('5', 'water', 'system', 'planned'),
    row('6', 'culture', 'county', 'refused'),
    row('7', 'office', 'general', 'approved'),
  ]
  expect(usage(rows)).toEqual([
    { unit: unit('health'), used: { county: 1, system: 1 }, coming: 1 },
    { unit: unit('water'), used: { county: 0, system: 0 }, coming: 1 },
    { unit: unit('office'), used: { county: 0, system: 0 }, coming: 0 },
  ])
})

it('takes the cap from the rulebook, and none where it lays none down', () => {
  const shown = (norms: object[]) => ({ chapters: [{ articles: [{ norms }] }] }) as unknown as Rulebook
  const norms = [...demoRulebook().norms.values()].map(({ id, with: figures }) => ({ id, figures }))
  expect([limitOf(shown(norms), 'county'), limitOf(shown(norms), 'system')]).toEqual([1, 1])
  expect([
    limitOf(shown([{ id: 'conference.county-cap', figures: { per_year: null } }]), 'county'),
    limitOf(shown([]), 'system'),
    limitOf(undefined, 'county'),
  ]).toEqual([undefined, undefined, undefined])
})

it('exports what the page shows', () => {
  expect(exportOf(2026, 'zh')).toBe(
    '/api/lists.xlsx?kind=conference&facet.year=2026&sort=facet.date&order=asc&language=zh',
  )
})
