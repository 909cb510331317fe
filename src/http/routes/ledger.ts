import { createRoute, z } from '@hono/zod-openapi'
import { listMatters, type ListQuery } from '#kernel'
import type { Row } from '../contract/index.ts'
import { actorOf, type Api, type House } from '../house.ts'
import { ledger } from '../ledger/workbook.ts'
import { problems } from '../openapi/answers.ts'
import { plain } from '../openapi/plain.ts'
import { attachmentHeader } from './disposition.ts'
import { listQuery, toListQuery } from './list-query.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const route = createRoute({
  method: 'get',
  path: '/api/lists.xlsx',
  tags: ['matters'],
  summary: '台账导出 A list as a workbook',
  description: '筛选同列表 The filters of the list',
  request: {
    query: listQuery.omit({ page: true, size: true }).extend({ language: z.enum(['zh', 'en']).default('zh') }),
  },
  responses: {
    200: { description: 'xlsx', content: { [type]: { schema: z.string().openapi({ format: 'binary' }) } } },
    ...problems,
  },
})
const pageSize = 500
/** An xlsx sheet ends at 1,048,576 rows; long before that a reader wants narrower filters. */
const mostPages = 400

export function ledgerRoutes(app: Api, house: House): void {
  const { government } = house
  app.openapi(route, (c) => {
    const { language, ...filters } = c.req.valid('query')
    const query = toListQuery({ ...filters, page: 1, size: pageSize }, c.req.query())
    const kind = query.kinds?.length === 1 ? government.registry.procedure(query.kinds[0] ?? '')?.title : undefined
    const name = kind?.[language] ?? { zh: '事项', en: 'Matters' }[language]
    const today = government.clock.now().toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString()
    const file = language === 'zh' ? `${name}台账${today}.xlsx` : `${name} ${today}.xlsx`
    return c.body(ledger(pages(house, actorOf(c), query), name, language, query.q !== undefined), 200, {
      'Content-Type': type,
      ...attachmentHeader(file),
    }) as never
  })
}

async function* pages(
  { government }: House,
  actor: { person: string },
  query: ListQuery,
): AsyncIterable<readonly Row[]> {
  for (let page = 1; page <= mostPages; page++) {
    const { items, total } = await listMatters(government, actor, { ...query, page, size: pageSize })
    yield plain(items)
    if (page * pageSize >= total) return
  }
}
