import { useId, type InputHTMLAttributes } from 'react'

/** A labelled input for sign-in forms, where antd would be too heavy. */
export function Entry({
  label,
  help,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { readonly label: string; readonly help?: string | undefined }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="input" required {...input} {...(help ? { 'aria-describedby': `${id}-help` } : {})} />
      {help && (
        <span id={`${id}-help`} className="small">
          {help}
        </span>
      )}
    </div>
  )
}

/** What the server said no to. */
export const Said = ({ error }: { readonly error: string | undefined }) =>
  error ? (
    <p role="alert" className="bad">
      {error}
    </p>
  ) : null
