import type { MiddlewareHandler } from 'hono'
import { isSeen } from '#kernel'
import type { Env } from '../env.ts'
import { denied } from '../problem/denied.ts'

/** An address names a matter or asks a question: with a NUL or half a character in it there is no such matter, and no answer. */
export const plainAddress: MiddlewareHandler<Env> = async (c, next) => {
  if (!isSeen(decoded(c.req.path))) throw denied.notFound()
  for (const [name, values] of Object.entries(c.req.queries()))
    if (!values.every(isSeen))
      throw denied.input(name, {
        zh: '含有不可见的控制字符或不完整的字符',
        en: 'Invisible control characters or half a character',
      })
  await next()
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw denied.notFound()
  }
}
