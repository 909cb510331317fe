import { Hono } from 'hono'
import { expect, it } from 'vitest'
import type { Env } from '../env.ts'
import { clientAddress } from './client-address.ts'

const seen = async (trustProxy: boolean, headers: Record<string, string>): Promise<string> => {
  const app = new Hono<Env>().use(clientAddress(trustProxy)).get('/', (c) => c.text(c.get('address')))
  return (
    await app.request(
      '/',
      { headers },
      { incoming: { socket: { remoteAddress: '10.0.0.9', remotePort: 1, remoteFamily: 'IPv4' } } },
    )
  ).text()
}

it('is the socket’s, whatever a client claims', async () => {
  expect(await seen(false, { 'x-forwarded-for': '1.2.3.4' })).toBe('10.0.0.9')
})
it('is what the nearest proxy saw, where one is declared', async () => {
  expect(await seen(true, { 'x-forwarded-for': '9.9.9.9, 1.2.3.4' })).toBe('1.2.3.4')
  expect(await seen(true, {})).toBe('10.0.0.9')
})
