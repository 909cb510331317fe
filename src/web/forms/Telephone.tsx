import { useQuery } from '@tanstack/react-query'
import { AutoComplete } from 'antd'
import { useContext } from 'react'
import type { Row } from '../../http/contract/index.ts'
import { matters } from '../api/matters.ts'
import { settled } from '../i18n/punctuation.ts'
import { GivenChoices } from './given.ts'

type Props = {
  readonly id?: string
  readonly value?: string
  readonly onChange?: (value: string) => void
  readonly hint?: string | undefined
  readonly most?: number | undefined
}

/** Of a directory whoever has the matter, by post or by unit. */
const theirs = (rows: readonly Row[], holders: readonly string[]): Row[] =>
  rows.filter(({ facets, unit }) => holders.includes(String(facets['post'])) || (unit && holders.includes(unit.id)))

/** A number that was called: those of whoever has the matter stand ready, as far as the directory shows them to this reader. */
export function Telephone({ id, value, onChange, hint, most }: Props) {
  const holders = (useContext(GivenChoices)['holders'] ?? []).map((holder) => holder.value)
  const { data } = useQuery({
    ...matters({ kind: 'telephone', stage: 'listed', size: 500 }),
    enabled: holders.length > 0,
  })
  const numbers = theirs(data?.items ?? [], holders).map((row) => ({
    value: `${settled(row.title)} ${String(row.facets['number'])}`.slice(0, most),
    number: String(row.facets['number']),
    title: settled(row.title),
  }))
  return (
    <>
      <AutoComplete
        {...(id ? { id } : {})}
        {...(value === undefined ? {} : { value })}
        {...(hint ? { placeholder: hint } : {})}
        {...(most === undefined ? {} : { maxLength: most })}
        onChange={(next: string) => onChange?.(next)}
        options={numbers.map((number) => ({ value: number.value }))}
      />
      {numbers.length > 0 && (
        <ul className="numbers small">
          {numbers.map(({ value: whole, number, title }) => (
            <li key={whole}>
              {title} <a href={`tel:${number.replaceAll(/[^\d+]/gu, '')}`}>{number}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
