import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { expect, it } from 'vitest'
import type { Api } from './house.ts'
import { serveHttp } from './serve.ts'

const app = new Hono()
  .get('/', (c) => c.text('here'))
  .get('/stream', (c) =>
    streamSSE(c, async (stream) => {
      await stream.writeSSE({ data: 'first' })
      await new Promise<void>((resolve) => stream.onAbort(resolve))
    }),
  ) as unknown as Api

it('listens on a free port of this machine, and stops', async () => {
  const served = await serveHttp(app, { port: 0 })
  expect(served.url).toMatch(/^http:\/\/localhost:\d+$/)
  expect(await (await fetch(served.url)).text()).toBe('here')
  await served.close()
  await expect(fetch(served.url)).rejects.toThrow()
})

it('says when the port is taken', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  await expect(serveHttp(app, { port: (other.address() as AddressInfo).port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  await new Promise((resolve) => other.close(resolve))
})

it('does not wait for streams that never end', async () => {
  const served = await serveHttp(app, { port: 0, grace: 1 })
  const stream = (await fetch(`${served.url}/stream`)).body!.getReader()
  expect(new TextDecoder().decode((await stream.read()).value)).toContain('first')
  await served.close()
  await expect(stream.read()).rejects.toThrow()
})

it('answers nonsense and goes on', async () => {
  const served = await serveHttp(app, { port: 0 })
  const answer = await new Promise<string>((resolve, reject) => {
    let said = ''
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.write('GARBAGE\r\n\r\n'))
    socket.on('data', (data) => (said += String(data)))
    socket.on('close', () => resolve(said))
    socket.on('error', reject)
  })
  expect(answer).toMatch(/^HTTP\/1\.1 400/)
  expect((await fetch(served.url)).status).toBe(200)
  await served.close()
})
