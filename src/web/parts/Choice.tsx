import { useId } from 'react'

type Option<V extends string> = { readonly value: V; readonly label: string }
type Props<V extends string> = {
  readonly label: string
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onChange: (value: V) => void
}

/** One of a few, side by side: a group of radio buttons in other clothes. */
export function Choice<V extends string>({ label, value, options, onChange }: Props<V>) {
  const name = useId()
  return (
    <div className="choice" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  )
}
