import { z } from 'zod'
import { command } from '../command.ts'

const text = z.strictObject({ zh: z.string(), en: z.string() })

export const entry = z.strictObject({
  id: z.string(),
  norm: z.string(),
  question: text,
  reading: text,
  values: z.record(z.string(), z.unknown()),
  alternatives: z.array(z.union([z.string(), z.number(), z.boolean()])),
  author: text,
  date: z.iso.date(),
})

/** Carries the register of the rulebook into the journal, once. */
export const open = command({
  name: 'interpretations.open',
  title: { zh: '建立解释登记簿', en: 'Open the register of interpretations' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({
    rulebook: z.string(),
    entries: z.array(entry),
  }),
  creates: true,
  internal: true,
  stages: ['new'],
  by: () => [],
  decide: ({ input }) => [{ type: 'interpretations.opened', data: input }],
})
