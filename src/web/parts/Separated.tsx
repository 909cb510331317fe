import type { ReactNode } from 'react'

/** Short facts in a row with thin lines between them; absent ones leave no line. */
export const Separated = ({
  children,
  className,
}: {
  readonly children: readonly ReactNode[]
  readonly className?: string
}) => (
  <span className={className ? `separated ${className}` : 'separated'}>
    {children
      .filter((child) => child !== null && child !== undefined && child !== false && child !== '')
      .map((child, i) => (
        <span key={i}>{child}</span>
      ))}
  </span>
)
