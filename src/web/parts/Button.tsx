import type { ButtonHTMLAttributes } from 'react'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'primary' | 'plain' | undefined
  readonly small?: boolean | undefined
}

export const looks = (look?: string, small?: boolean): string =>
  ['button', look, small && 'small'].filter(Boolean).join(' ')

export const Button = ({ look, small, className, ...rest }: Props) => (
  <button type="button" className={[looks(look, small), className].filter(Boolean).join(' ')} {...rest} />
)
