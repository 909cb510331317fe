import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { makeGovernment, replay } from '#app'
import { conformance, conformanceLines, type Conformance } from '#docs'
import { standingClock, zone, type Government } from '#kernel'
import { loadScenario } from '#scenario'
import { eachDatabase } from './contract/database.ts'

const period = (from: string, to: string) => ({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) })
const of = (report: Conformance, id: string) => {
  const { checked, set_aside, lapsed, open } = report.norms.find((norm) => norm.id === id)!
  return { checked, set_aside, lapsed, open }
}

eachDatabase('how the norms were kept in the unhappy story', (open) => {
  let government: Government
  beforeAll(async () => {
    const database = await open()
    await replay(loadScenario(join(import.meta.dirname, 'scenarios/unhappy.yaml')), { database })
    government = makeGovernment({
      database,
      clock: standingClock(Temporal.PlainDateTime.from('2026-05-20T09:00').toZonedDateTime(zone).toInstant()),
    })
  }, 120_000)

  test('met, set aside with who and why, lapsed into consent or lateness, and open now', async () => {
    const report = await conformance(government, period('2026-04-01', '2026-05-31'))
    expect(of(report, 'executive.quorum')).toEqual({
      checked: { met: 3, set_aside: 0, not_applicable: 0 },
      set_aside: [],
      lapsed: { consent: 0, remind: 0, escalate: 0, void: 0 },
      open: { count: 0, overdue: 0 },
    })
    expect(of(report, 'countersign.reply').lapsed).toEqual({ consent: 1, remind: 0, escalate: 0, void: 0 })
    expect(of(report, 'document.after-revision').lapsed).toEqual({ consent: 0, remind: 1, escalate: 0, void: 0 })
    expect(of(report, 'decision.followed-up').open).toEqual({ count: 4, overdue: 3 })
    const unsettled = of(report, 'topic.unsettled')
    expect(unsettled.checked.set_aside).toBe(unsettled.set_aside.length)
    expect(unsettled.set_aside[0]).toEqual({
      kind: 'topic',
      id: 'buses',
      at: '2026-04-17T00:40:00Z',
      by: 'mayor',
      reason: '五一前线路须开通，会上定',
    })
  })

  test('a period before anything happened has nothing to tell but what is open now', async () => {
    const report = await conformance(government, period('2025-01-01', '2025-12-31'))
    const told = report.norms.filter(({ checked, lapsed }) =>
      Object.values({ ...checked, ...lapsed }).some((n) => n > 0),
    )
    expect(told).toEqual([])
    expect(report.norms.length).toBeGreaterThan(200)
  })

  test('read article by article, with the exceptions and what is not counted', async () => {
    const lines = conformanceLines(await conformance(government, period('2026-04-01', '2026-05-31')))
    expect(lines[0]).toBe('规则执行情况（yiyuan-2022） 2026-04-01 至 2026-05-31')
    expect(lines).toContain('    例外：2026-04-17 mayor 于 topic/buses：五一前线路须开通，会上定')
    expect(lines.at(-1)).toMatch(/^其余 \d+ 项规范本期无记录。依据日志统计。被规则拒绝的操作不改变事项、不入日志/)
    const articles = lines.filter((line) => /^第.+条$/.test(line))
    expect(articles).toEqual([...new Set(articles)])
  })
})
