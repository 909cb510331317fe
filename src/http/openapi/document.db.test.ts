import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { builtInCommands, inputSchema, type Command } from '#kernel'
import { openHouse, type HouseInTest } from '../testing.ts'

let house: HouseInTest
type Any = Record<string, any>
let document: Any
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }))
  document = (await (await house.visitor().get('/api/openapi.json')).json()) as Any
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
})

const operations = (): { path: string; method: string; operation: Any }[] =>
  Object.entries(document.paths as Any).flatMap(([path, item]) =>
    Object.entries(item as Any).map(([method, operation]) => ({ path, method, operation: operation as Any })),
  )

it('has an operation for every command that people give, with the very schema of its input', () => {
  const { registry } = house.government
  const commands = registry.kinds
    .flatMap((kind) =>
      [...(registry.procedure(kind)?.commands ?? []), ...builtInCommands(kind)].map((command): [string, Command] => [
        kind,
        command,
      ]),
    )
    .filter(([, command]) => !command.internal)
  const described = new Map(
    operations()
      .filter(({ operation }) => operation.operationId)
      .map(({ path, method, operation }) => [operation.operationId as string, { path, method, operation }]),
  )
  expect([...described.keys()].sort()).toEqual(commands.map(([, command]) => command.name).sort())
  for (const [kind, command] of commands) {
    const verb = command.name.slice(kind.length + 1)
    const { path, method, operation } = described.get(command.name)!
    const { $schema: _, ...input } = inputSchema(command.input)
    expect({
      path,
      method,
      input: operation.requestBody.content['application/json'].schema.properties.input,
      parameters: (operation.parameters as Any[]).map((p) => p.name).sort(),
    }).toEqual({
      path: command.creates ? `/api/matters/${kind}/${verb}` : `/api/matters/${kind}/{id}/${verb}`,
      method: 'post',
      input,
      parameters: command.creates ? ['Idempotency-Key'] : ['Idempotency-Key', 'id'],
    })
  }
})

it('is OpenAPI 3.1: paths, parameters, responses and references are whole', () => {
  expect(document.openapi).toBe('3.1.0')
  const ids = operations().flatMap(({ operation }) => operation.operationId ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path, method, operation } of operations()) {
    const at = `${method} ${path}`
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
    const parameters = (operation.parameters ?? []) as Any[]
    expect(
      parameters
        .filter((p) => p.in === 'path' && p.required === true)
        .map((p) => p.name)
        .sort(),
      at,
    ).toEqual(named)
    expect(new Set(parameters.map((p) => `${p.in} ${p.name}`)).size, at).toBe(parameters.length)
    expect(
      parameters.every((p) => ['path', 'query', 'header'].includes(p.in) && p.schema),
      at,
    ).toBe(true)
    expect(
      Object.keys(operation.responses).every((status) => /^[2345]\d\d$/.test(status)),
      at,
    ).toBe(true)
    expect(
      Object.values(operation.responses as Any).every((response) => typeof (response as Any).description === 'string'),
      at,
    ).toBe(true)
    expect(operation.summary, at).toMatch(/\p{Script=Han}/u)
  }
  for (const [, target] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g))
    expect(
      target!.split('/').reduce<Any | undefined>((at, part) => at?.[part] as Any | undefined, document),
      target,
    ).toBeDefined()
})

it('describes every route that answers', () => {
  const described = new Set(
    operations().map(({ path, method }) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  const undescribed = new Set(
    house.app.routes
      .filter((route) => route.path.startsWith('/api/') && !route.path.includes('*') && route.method !== 'ALL')
      .map((route) => `${route.method} ${route.path}`)
      .filter((route) => !described.has(route)),
  )
  // Where an identity provider sends people back to, the description itself, and the two generic routes behind all commands.
  expect([...undescribed].sort()).toEqual([
    'GET /api/auth/callback/:provider',
    'GET /api/docs',
    'GET /api/openapi.json',
    'POST /api/auth/callback/:provider',
    'POST /api/matters/:kind/:id/:verb',
    'POST /api/matters/:kind/:verb',
  ])
})

it('is a page to read, without script and without anything from outside', async () => {
  const answer = await house.visitor().get('/api/docs')
  const page = await answer.text()
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
  expect(page).toContain('/api/matters/topic/{id}/submit')
  expect(page).toContain('议题名称')
  expect(page).not.toMatch(/<script|src=|https?:\/\/(?!localhost)|javascript:/)
})
