import { z } from 'zod'
import { foundingOf } from '../../file/founding.ts'
import { organisationFile } from '../../file/schema.ts'
import { command } from '../command.ts'

/** Carries the file into the journal, once; afterwards the organisation changes by commands only. */
export const establish = command({
  name: 'organisation.establish',
  title: { zh: '建立组织机构', en: 'Establish the organisation' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({ organisation: organisationFile, from: z.iso.date().optional() }),
  creates: true,
  internal: true,
  stages: ['new'],
  by: () => [],
  decide: ({ input, today }) => [
    { type: 'organisation.established', data: foundingOf(input.organisation, input.from ?? today.toString()) },
  ],
})
