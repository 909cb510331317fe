import { expect, it } from 'vitest'
import { makeRegistry, inputSchema, verbOf } from '#kernel'
import { modules } from '../src/app/modules.ts'
import { actNames, actOf, house } from '../src/modules/phrases/contract.ts'
import { controlOf, unwrapped, type Schema } from '../src/web/forms/schema.ts'

/** Every field of a command in which somebody writes: `incoming.instruct.text`. */
const written = new Map<string, Schema>(
  makeRegistry(modules)
    .modules.flatMap(({ procedures }) => procedures)
    .flatMap(({ commands }) => commands)
    .filter(({ internal }) => !internal)
    .flatMap(({ name, input }) =>
      Object.entries((inputSchema(input) as Schema).properties ?? {}).map(
        ([field, schema]) => [`${name}.${field}`, unwrapped(schema)] as const,
      ),
    )
    .filter(([, schema]) => ['text', 'textarea'].includes(controlOf(schema))),
)

it('every place that phrases of the house are meant for is a field in which somebody writes', () => {
  const all: readonly string[] = [...written.keys(), ...[...written.keys()].map((place) => `*.${verbOf(place)}`)]
  expect(actNames.flatMap((act) => house[act].fields).filter((field) => !all.includes(field))).toEqual([])
})

it('every opinion, reason and note has phrases below it; papers and figures have none', () => {
  const act = (place: string) => {
    const [kind, verb, field] = place.split('.') as [string, string, string]
    return actOf(`${kind}.${verb}`, field, written.get(place as `${string}.${string}`)?.phrases)
  }
  const opinions = [...written.keys()].filter((place) => /\.(text|reason)$/.test(place))
  expect(opinions.filter((place) => act(place) === undefined)).toEqual(['phrases.add.text'])
  expect(['topic.draft.summary', 'incoming.register.content', 'topic.draft.title'].map(act)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
