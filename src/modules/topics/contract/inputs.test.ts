import { describe, expect, it } from 'vitest'
import { inputSchema } from '#kernel'
import { topics } from '../procedure.ts'

type Schema = {
  readonly properties?: Readonly<Record<string, { readonly title?: string; readonly titleEn?: string }>>
  readonly additionalProperties?: boolean
}
const given = topics.commands.filter((command) => !command.internal)

describe('inputs of topics', () => {
  it.each(given.map((command) => [command.name, command] as const))(
    '%s draws its own form: every field has a title in both languages, and nothing else is taken',
    (_, command) => {
      const { properties = {}, additionalProperties } = inputSchema(command.input) as Schema
      expect(additionalProperties).toBe(false)
      expect(Object.entries(properties).filter(([, field]) => !field.title || !field.titleEn)).toEqual([])
    },
  )
})
