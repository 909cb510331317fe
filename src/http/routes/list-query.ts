import { z } from '@hono/zod-openapi'
import { boxes, type ListQuery } from '#kernel'
import { denied } from '../problem/denied.ts'

const several = z.string().max(400).optional()

/** The filters of every list and ledger. `kind` and `stage` take several, separated by commas. */
export const listQuery = z.object({
  kind: several,
  stage: several,
  unit: z.string().max(60).optional(),
  q: z.string().max(200).optional().openapi({
    description: '全文检索，含附件文字，两字词即可 Full text, attachments included; words of two characters are found',
  }),
  year: z.coerce.number().int().min(1949).max(2999).optional(),
  box: z.enum(boxes as [string, ...string[]]).optional(),
  lamp: z.enum(['red', 'amber', 'green', 'none']).optional(),
  sort: z
    .string()
    .regex(/^(due|opened|changed|title|number|stage|unit|facet\.[\w-]{1,40})$/)
    .optional(),
  order: z.enum(['asc', 'desc']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(500).default(50),
})

const split = (value: string | undefined): string[] | undefined =>
  value
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const facetName = /^facet\.([\w-]{1,40})$/

export function toListQuery(
  { kind, stage, ...query }: z.infer<typeof listQuery>,
  all: Readonly<Record<string, string>>,
): ListQuery {
  const facets = Object.entries(all).flatMap(([name, value]) => {
    if (!name.startsWith('facet.')) return []
    const [, facet] = facetName.exec(name) ?? []
    if (facet === undefined || value.length > 200) throw denied.input(name, { zh: '筛选项有误', en: 'Not a filter' })
    return [[facet, value] as const]
  })
  const kinds = split(kind)
  const stages = split(stage)
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as ListQuery
  return {
    ...given,
    ...(kinds ? { kinds } : {}),
    ...(stages ? { stages } : {}),
    ...(facets.length ? { facets: Object.fromEntries(facets) } : {}),
  }
}
