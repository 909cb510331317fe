import type { MiddlewareHandler } from 'hono'
import { readingNow, type Government, type Organisation } from '#kernel'
import type { Env } from '../env.ts'
import { denied } from '../problem/denied.ts'

/** 三员分立: the system, the accounts, and the records of both are in three hands. */
export type Administrator = 'system' | 'security' | 'audit'
const posts: Readonly<Record<string, Administrator>> = {
  'admin-system': 'system',
  'admin-security': 'security',
  'admin-audit': 'audit',
}

/** Whoever holds an administrator's post is nothing else here, whatever else they hold. */
export function administratorOf(org: Organisation, person: string, at: Temporal.Instant): Administrator | undefined {
  const held = org.postsOf(person, at)
  if (!held.some((post) => org.post(post)?.role === 'admin')) return undefined
  return held.map((post) => posts[post]).find((found) => found !== undefined) ?? 'system'
}

const whoIs = async (government: Government, person: string): Promise<Administrator | undefined> => {
  const { c } = await readingNow(government, { person })
  return administratorOf(c.org, person, c.at)
}

export function administratorOnly(government: Government, which: Administrator): MiddlewareHandler<Env> {
  const names = { system: '系统管理员', security: '安全管理员', audit: '审计管理员' }
  return async (c, next) => {
    if ((await whoIs(government, c.get('signedIn').person)) !== which)
      throw denied.authority(
        { zh: `此处由${names[which]}办理`, en: `This is for the ${which} administrator` },
        { zh: `请转交${names[which]}`, en: `Pass it on to the ${which} administrator` },
      )
    await next()
  }
}

/** Matters are closed to administrators, except what is no matter of the office: the organisation, the calendar, the readings, where their audience names them. */
export function noAdministrators(government: Government): MiddlewareHandler<Env> {
  const open = new Set(Object.values(government.sources).map((source) => source.kind))
  return async (c, next) => {
    const kind = c.req.param('kind')
    if (!(kind !== undefined && open.has(kind)) && (await whoIs(government, c.get('signedIn').person)) !== undefined)
      throw denied.authority(
        { zh: '管理员不接触事项', en: 'Administrators do not see matters' },
        { zh: '请以业务岗位的账号登录', en: 'Sign in with the account of a post in the government' },
      )
    await next()
  }
}
