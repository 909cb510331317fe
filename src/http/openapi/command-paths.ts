import { z } from '@hono/zod-openapi'
import { builtInCommands, inputSchema, verbOf, type Command, type Procedure, type Registry } from '#kernel'
import { shapes } from '../contract/index.ts'
import type { Api } from '../house.ts'
import { problems } from './answers.ts'

const conflict = {
  409: {
    description: '已被他人更新，或已经存在 Changed meanwhile, or exists already',
    content: { 'application/problem+json': { schema: shapes.problem } },
  },
}

/** Every command is an operation of its own: same name, same schema as its form and its judge. */
export function describeCommands(app: Api, registry: Registry): void {
  for (const procedure of registry.kinds.flatMap((kind) => registry.procedure(kind) ?? []))
    for (const command of [...procedure.commands, ...builtInCommands(procedure.kind)])
      if (!command.internal) describeCommand(app, procedure, command)
}

function describeCommand(app: Api, { kind, title }: Procedure, command: Command): void {
  const verb = verbOf(command.name)
  const norms = Object.keys(command.rules ?? {}).filter((norm) => !norm.startsWith('system.'))
  const headers = z.object({
    'Idempotency-Key': z
      .string()
      .min(8)
      .max(100)
      .optional()
      .openapi({ description: '同一键只办理一次 The same key is carried out once' }),
  })
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: command.creates ? `/api/matters/${kind}/${verb}` : `/api/matters/${kind}/{id}/${verb}`,
    operationId: command.name,
    tags: [kind],
    summary: `${title.zh}·${command.title.zh} ${command.title.en}`,
    description: [
      `办理人 By：${command.who.zh} ${command.who.en}`,
      norms.length ? `规范 Norms：${norms.join(', ')}` : '',
      command.help ? `${command.help.zh} ${command.help.en}` : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    request: {
      headers,
      ...(command.creates ? {} : { params: z.object({ id: z.string() }) }),
      body: { required: true, content: { 'application/json': { schema: bodyOf(command) as never } } },
    },
    responses: {
      [command.creates ? 201 : 200]: {
        description: '已办理 Accepted',
        content: { 'application/json': { schema: shapes.accepted } },
      },
      ...problems,
      ...conflict,
    },
  })
}

function bodyOf(command: Command): Record<string, unknown> {
  const { $schema: _draft, ...input } = inputSchema(command.input)
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      input,
      exceptions: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description: '规范 → 理由：对「原则上」的规范作例外 Norm → reason: sets a principle aside',
      },
      recorded: {
        type: 'object',
        additionalProperties: false,
        required: ['post', 'how'],
        properties: { post: { type: 'string' }, how: { enum: ['oral', 'telephone', 'paper'] } },
        description: '受领导委托录入 Recorded on behalf of a leader',
      },
      version: { type: 'integer', minimum: 0, description: '看到的版本 The version seen' },
    },
    ...((input.required as string[] | undefined)?.length ? { required: ['input'] } : {}),
  }
}
