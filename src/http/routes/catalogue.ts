import { createRoute } from '@hono/zod-openapi'
import { authorise, inputSchema, verbOf, type Command, type Procedure } from '#kernel'
import { catalogue } from '../contract/index.ts'
import { readerOf, type Api, type House } from '../house.ts'
import { ok } from '../openapi/answers.ts'

const openings = createRoute({
  method: 'get',
  path: '/api/commands',
  tags: ['matters'],
  summary: '可以新建的事项 What may be opened',
  responses: ok(catalogue.openings, '含表单的 JSON Schema With the form as JSON Schema'),
})
const kinds = createRoute({
  method: 'get',
  path: '/api/kinds',
  tags: ['matters'],
  summary: '事项种类与环节 Kinds and their stages',
  responses: ok(catalogue.kinds, '供筛选 For filters'),
})

const opening = (procedure: Procedure, command: Command) => ({
  name: command.name,
  kind: procedure.kind,
  kindTitle: procedure.title,
  verb: verbOf(command.name),
  title: command.title,
  ...(command.help ? { help: command.help } : {}),
  who: command.who,
  input: inputSchema(command.input),
})

export function catalogueRoutes(app: Api, house: House): void {
  const { registry } = house.government
  const procedures = registry.kinds.flatMap((kind) => registry.procedure(kind) ?? [])
  app.openapi(openings, async (c) => {
    const { c: around, actor } = await readerOf(c, house)
    const items = procedures.flatMap((procedure) =>
      procedure.commands
        .filter((command) => command.creates && !command.internal)
        .filter((command) =>
          authorise(
            actor,
            command.by({ ...around, id: '', state: procedure.initial, exceptions: [], input: undefined }),
            around,
          ),
        )
        .map((command) => opening(procedure, command)),
    )
    return c.json({ items }, 200)
  })
  app.openapi(kinds, (c) =>
    c.json(
      {
        items: procedures.map(({ kind, title, stages, asides, initial }) => ({
          kind,
          title,
          stages: Object.entries(stages)
            .filter(([id]) => id !== initial.stage)
            .map(([id, stage]) => ({ id, title: stage, aside: asides?.includes(id) ?? false })),
        })),
      },
      200,
    ),
  )
}
