import { sql } from 'kysely'
import type { Database } from '#db'
import { searchVector } from '#kernel'

const subjects = [
  '城乡供水一体化',
  '预算调整',
  '沂河生态治理',
  '乡村公路养护',
  '中小学布局',
  '基层医疗投入',
  '果品产业发展',
  '招商引资',
  '安全生产整治',
  '数字政府建设',
  '老旧小区改造',
  '防汛抗旱',
  '森林防火',
  '养老服务',
  '文化旅游',
  '耕地保护',
]
const forms = [
  '实施方案',
  '工作情况汇报',
  '管理办法（送审稿）',
  '资金安排意见',
  '三年行动计划',
  '专项规划',
  '考核办法',
  '请示',
]
const units = ['finance', 'health', 'development', 'education', 'housing', 'agriculture']
const stages = ['drafting', 'consulting', 'reviewing', 'balancing', 'approving', 'pooled', 'decided', 'closed']

/** So many made-up matters, most of them closed long ago, as in an office after years. Only for reading: they have no journal. */
export async function fill(database: Database, matters: number): Promise<void> {
  const titles = subjects.flatMap((subject) => forms.map((form) => `关于${subject}的${form}`))
  const vectors = titles.map((title) => searchVector(title))
  await sql`
    insert into matter (kind, id, version, stage, title, number, unit, rulebook, state, facets, audience, awaits, readers, closed, due, opened, changed, search, head)
    select 'topic', 'q' || n, 9, case when n % 40 = 0 then (${stages}::text[])[1 + (n / 40) % 6] else 'closed' end,
      '（' || n || '）' || (${titles}::text[])[t], '议题〔' || 2000 + n % 26 || '〕' || n || '号', (${units}::text[])[u], 'yiyuan-2022', '{"stage":"closed"}',
      jsonb_build_object('meeting', (array['executive','plenary','special'])[1 + n % 3], 'filed', 2000 + n % 26),
      array['office', 'unit:' || (${units}::text[])[u], 'post:mayor', 'post:executive'],
      case when n % 40 = 0 then array['unit:' || (${units}::text[])[u], case when n % 400 = 0 then 'post:mayor' else 'post:executive' end] else '{}' end,
      case when n % 500 = 0 then array['post:mayor', 'post:executive'] else '{}' end, n % 40 <> 0,
      case when n % 40 = 0 then timestamptz '2026-03-02T09:30+08' + n % 300 * interval '1 hour' end,
      timestamptz '2026-03-01T09:00+08' - n * interval '40 minutes', timestamptz '2026-03-01T09:00+08' - n * interval '35 minutes',
      (${vectors}::text[])[t]::tsvector, '\\x00'
    from (select n, 1 + (n * 7919) % ${titles.length}::int as t, 1 + n % ${units.length}::int as u from generate_series(1, ${matters}::int) n) g`.execute(
    database.kysely,
  )
  await sql`analyze`.execute(database.kysely)
}
