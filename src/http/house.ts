import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { readingNow, type Clock, type Government, type Reading } from '#kernel'
import { administratorOf, type Administrator } from './admin/administrator.ts'
import type { Env } from './env.ts'
import type { HttpOptions, Limits } from './options.ts'

export type Api = OpenAPIHono<Env>

/** What routes work with. */
export type House = {
  readonly government: Government
  readonly options: HttpOptions
  readonly limits: Limits
  /** Time outside a demonstration: sessions, rates, logs. */
  readonly wall: Clock
}

export const actorOf = (c: Context<Env>): { readonly person: string } => ({ person: c.get('signedIn').person })

/** The reader with what surrounds them, and whether it is an administrator. */
export async function readerOf(
  c: Context<Env>,
  { government }: House,
): Promise<Reading & { readonly administrator: Administrator | undefined }> {
  const reading = await readingNow(government, actorOf(c))
  return { ...reading, administrator: administratorOf(reading.c.org, reading.actor.person, reading.c.at) }
}
