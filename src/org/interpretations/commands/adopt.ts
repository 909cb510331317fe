import { z } from 'zod'
import { fails, holds, pending } from '#kernel'
import { line, paragraph } from '../../fields.ts'
import { command } from '../command.ts'
import { resolve } from '../values.ts'

/** The office interprets the rules (charter.scope): a reading replaces the one before, which stays in the register. */
export const adopt = command({
  name: 'interpretations.adopt',
  title: { zh: '作出解释', en: 'Adopt a reading' },
  who: { zh: '办公室主任', en: 'Office director' },
  input: z.strictObject({
    entry: line(60, { title: '条目', titleEn: 'Entry', widget: 'interpretation' }),
    reading: paragraph(1000, { title: '读法', titleEn: 'Reading' }),
    readingEn: paragraph(1000, { title: '读法（英文）', titleEn: 'Reading in English' }).optional(),
    alternative: line(60, { title: '采用的备选读法', titleEn: 'Listed reading that is taken' }).optional(),
    values: z
      .record(
        z.string().max(40),
        z.union([z.string().max(200), z.number(), z.boolean(), z.null(), z.array(z.string().max(100)).max(50)]),
      )
      .meta({ title: '取值', titleEn: 'Values for the rules' })
      .optional(),
    reason: paragraph(1000, { title: '理由', titleEn: 'Reason' }),
  }),
  stages: ['open'],
  by: () => [{ to: 'post:office-director', norm: 'charter.scope' }],
  rules: {
    'system.input': ({ input, state }) => {
      if (!input) return pending()
      const entry = state.entries.find((e) => e.id === input.entry)
      if (!entry)
        return fails({
          field: 'entry',
          says: { zh: '登记簿没有条目「{entry}」', en: 'The register has no entry {entry}' },
          wayOut: { zh: '从登记簿中选择', en: 'Choose one of the register' },
          facts: { entry: input.entry },
        })
      const resolved = resolve(entry, input)
      return 'values' in resolved ? holds() : fails(resolved)
    },
  },
  decide: ({ input, state, today, org, actor }) => {
    const resolved = resolve(
      state.entries.find((e) => e.id === input.entry)!,
      input,
    )
    if (!('values' in resolved)) return []
    return [
      {
        type: 'interpretations.adopted',
        data: {
          entry: input.entry,
          reading: { zh: input.reading, en: input.readingEn ?? input.reading },
          values: resolved.values,
          alternative: input.alternative ?? null,
          author: org.name(actor.for ?? actor.post),
          date: today.toString(),
          reason: input.reason,
        },
      },
    ]
  },
})
