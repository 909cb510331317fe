import type { ReactNode } from 'react'

/** Names and values; what has no value is left out. */
export const Rows = ({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="facts folds">
    {rows.map(([name, value]) =>
      value ? (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd className="written">{value}</dd>
        </div>
      ) : null,
    )}
  </dl>
)
