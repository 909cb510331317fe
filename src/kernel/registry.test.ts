import { expect, it } from 'vitest'
import * as z from 'zod'
import type { Command } from './procedure.ts'
import { makeRegistry } from './registry.ts'

const command: Command = {
  name: 'book.take',
  title: { zh: '编号', en: 'Take' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({}),
  stages: 'any',
  by: () => [],
  decide: () => [],
}
const registryOf = (...commands: readonly Command[]) =>
  makeRegistry([
    {
      name: 'books',
      title: { zh: '簿', en: 'Books' },
      procedures: [
        {
          kind: 'book',
          title: { zh: '簿', en: 'Book' },
          stages: { new: { zh: '新建', en: 'New' } },
          initial: { stage: 'new' },
          evolve: (state) => state,
          commands,
          describe: () => ({ title: '', closed: false }),
          audience: () => [],
        },
      ],
    },
  ])

it('a command belongs to its kind and stands once', () => {
  expect(registryOf(command).command('book', 'take')).toBe(command)
  expect(() => registryOf(command, command)).toThrow('book.take is defined twice')
  expect(() => registryOf({ ...command, name: 'shelf.take' })).toThrow('does not belong to book')
})

it('only the system opens a matter by the way', () => {
  expect(registryOf({ ...command, creates: 'if-new', internal: true }).kinds).toEqual(['book'])
  expect(() => registryOf({ ...command, creates: 'if-new' })).toThrow('only an internal command')
  expect(registryOf({ ...command, creates: 'if-new', names: () => 'one' }).kinds).toEqual(['book'])
})

it('only what a matter waits for is given for several', () => {
  expect(registryOf({ ...command, batch: true, expected: true }).kinds).toEqual(['book'])
  for (const wrong of [{}, { expected: true, creates: true as const }, { expected: true, internal: true as const }])
    expect(() => registryOf({ ...command, batch: true, ...wrong })).toThrow('can be given for several')
})
