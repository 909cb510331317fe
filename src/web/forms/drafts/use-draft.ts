import { useQuery } from '@tanstack/react-query'
import type { FormInstance } from 'antd'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { session } from '../../api/matters.ts'
import { drafts, type Values } from './drafts.ts'

export type Draft = {
  /** What was typed last time and not sent. */
  readonly values: Values | undefined
  readonly typed: (values: Values) => void
  readonly sent: () => void
  /** Throws it away and begins anew. */
  readonly discard: () => void
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '')

/** Keeps a form as it is filled in, so that a closed sheet or a page that loads again loses nothing. */
export function useDraft(place: string, preset: Values, form: FormInstance): Draft {
  const { data: reader } = useQuery(session)
  const person = reader?.person ?? ''
  const [values, setValues] = useState(() => (person ? drafts.of(person, place) : undefined))
  return {
    values,
    typed: (typed) => {
      if (!person) return
      if (Object.entries(typed).some(([name, value]) => !same(value, preset[name]))) drafts.keep(person, place, typed)
      else drafts.drop(person, place)
    },
    sent: () => drafts.drop(person, place),
    discard: () => {
      drafts.drop(person, place)
      flushSync(() => setValues(undefined))
      form.resetFields()
    },
  }
}
