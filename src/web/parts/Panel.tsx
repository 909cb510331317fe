import { useId, type ReactNode } from 'react'

type Props = {
  readonly title: ReactNode
  readonly extra?: ReactNode
  readonly children?: ReactNode
  readonly flush?: boolean
  readonly className?: string
}

/** A titled part of a page; `flush` for tables and lists that run to its edges. */
export function Panel({ title, extra, children, flush, className }: Props) {
  const id = useId()
  return (
    <section className={['panel', flush && 'flush', className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {extra}
      </header>
      <div className="inside">{children}</div>
    </section>
  )
}
