import type * as z from 'zod'
import { shapes } from '../contract/index.ts'

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: shapes.problem } },
})

/** Every answer that is no success is a problem document (RFC 9457). */
export const problems = {
  401: problem('未登录 Not signed in'),
  403: problem('无权办理 Not permitted'),
  404: problem('没有，或不在知悉范围 Not there, or not for this reader'),
  422: problem('不符合规定 Refused'),
  429: problem('过于频繁 Too many requests'),
  500: problem('系统故障 Fault'),
} as const

export const ok = <T extends z.ZodType>(schema: T, description: string) =>
  ({ 200: { description, content: { 'application/json': { schema } } }, ...problems }) as const
