import { shapeIssues } from '#rulebook'
import type { z } from 'zod'
import { formSchema, paperSchema, type Form, type Paper } from './contract.ts'
import { PaperFault, type PaperProblem } from './paper-fault.ts'

export type Checked<T> = { readonly value: T } | { readonly problems: readonly PaperProblem[] }

/** Reads a value of unknown origin as a paper. All its problems at once, each with its field. */
export const checkPaper = (value: unknown): Checked<Paper> => checked(paperSchema, value)

/** The same for a form. */
export const checkForm = (value: unknown): Checked<Form> => checked(formSchema, value)

/** @throws PaperFault with every problem */
export function sound<T>(found: Checked<T>): T {
  if ('problems' in found) throw new PaperFault(found.problems)
  return found.value
}

function checked<T>(schema: z.ZodType<T>, value: unknown): Checked<T> {
  const read = schema.safeParse(value, { reportInput: true })
  if (read.success) return { value: read.data }
  return { problems: shapeIssues(read.error).map(({ path, says }) => ({ field: written(path), says })) }
}

const written = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (whole, key) => (typeof key === 'number' ? `${whole}[${key}]` : `${whole}${whole && '.'}${String(key)}`),
    '',
  )
