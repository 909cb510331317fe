import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { articleName, type Rulebook } from '#rulebook'
import type { Refusal } from '#kernel'
import type { Problem } from '../contract/index.ts'
import type { Env } from '../env.ts'
import { Denied, type Shown } from './denied.ts'
import { statusOf, type ProblemStatus } from './status.ts'

const titles: Readonly<Record<ProblemStatus, string>> = {
  400: '请求有误 Bad request',
  401: '请登录 Sign in',
  403: '无权办理 Not permitted',
  404: '没有找到 Not found',
  405: '方法不对 Wrong method',
  409: '已有变动 Conflict',
  413: '内容过大 Too large',
  415: '格式不对 Wrong media type',
  422: '不符合规定 Refused',
  429: '过于频繁 Too many requests',
  500: '系统故障 Fault',
  503: '暂不可用 Unavailable',
}

/** RFC 9457; refusals carry their norms, a fault only its reference. */
function answer(
  c: Context<Env>,
  status: ProblemStatus,
  more: Pick<Problem, 'refusals' | 'reference'>,
  headers: Record<string, string> = {},
): Response {
  const detail = more.refusals?.map((r) => r.says.zh).join('；')
  const problem: Problem = {
    type: more.reference ? 'urn:zhenggui:fault' : 'urn:zhenggui:refused',
    title: titles[status],
    status,
    ...(detail ? { detail } : {}),
    ...more,
  }
  return c.json(problem, status, { 'Content-Type': 'application/problem+json; charset=utf-8', ...headers })
}

const shown = (refusal: Refusal): Shown => ({
  norm: refusal.norm,
  article: refusal.article,
  articleName: refusal.article === null ? null : { zh: articleName(refusal.article), en: `Article ${refusal.article}` },
  says: refusal.says,
  facts: { ...refusal.facts },
  wayOut: refusal.wayOut,
  ...(refusal.field === undefined ? {} : { field: refusal.field }),
})

/** Refusals of the kernel as the error that answers them. */
export const refused = (refusals: readonly Refusal[], rulebook: Rulebook): Denied =>
  new Denied(statusOf(refusals, rulebook), refusals.map(shown))

/** Everything that a route throws ends here. What is not foreseen is logged under a reference, and only the reference goes out. */
export function answerError(error: Error, c: Context<Env>): Response {
  if (error instanceof Denied)
    return answer(
      c,
      error.status,
      { refusals: [...error.refusals] },
      error.retryAfter === undefined ? {} : { 'Retry-After': String(error.retryAfter) },
    )
  if (error instanceof HTTPException)
    return answer(c, error.status in titles ? (error.status as ProblemStatus) : 400, {})
  const reference = c.get('reference')
  c.get('log')({ level: 'error', reference, fault: error.name, message: error.message, stack: error.stack ?? '' })
  return answer(c, 500, { reference })
}
