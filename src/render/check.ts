import { shapeText, type Text } from '#rulebook'
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
  return {
    problems: read.error.issues.flatMap((issue): PaperProblem[] => {
      if (issue.code !== 'unrecognized_keys') return [{ field: written(issue.path), says: reason(issue) }]
      const says = { zh: '没有这一项', en: 'There is no such field' }
      return issue.keys.map((key) => ({ field: written([...issue.path, key]), says }))
    }),
  }
}

/** What a schema of ours says itself, `中文 (English)`, and otherwise what is wrong with the shape. */
function reason(issue: z.core.$ZodIssue): Text {
  const [, zh, en] = /^(.*\p{sc=Han}.*) \((.*)\)$/u.exec(issue.message) ?? []
  return zh !== undefined && en !== undefined ? { zh, en } : shapeText(issue)
}

const written = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (whole, key) => (typeof key === 'number' ? `${whole}[${key}]` : `${whole}${whole && '.'}${String(key)}`),
    '',
  )
