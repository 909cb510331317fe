import type { MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import { denied } from '../problem/denied.ts'

const nul = '\0'

/** An address names a matter or asks a question: no database compares with a NUL, so there is no such matter and no answer. */
export const plainAddress: MiddlewareHandler<Env> = async (c, next) => {
  if (decoded(c.req.path).includes(nul)) throw denied.notFound()
  for (const [name, values] of Object.entries(c.req.queries()))
    if (values.some((value) => value.includes(nul)))
      throw denied.input(name, { zh: '含有不可见的控制字符', en: 'An invisible control character' })
  await next()
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw denied.notFound()
  }
}
