import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { kinds } from '../api/matters.ts'
import { useSay } from '../i18n/use-say.ts'
import { Lookup } from './Lookup.tsx'
import { w } from './words.ts'

type About = { readonly kind: string; readonly id?: string }
type Props = { readonly id?: string; readonly value?: About; readonly onChange?: (value: About | undefined) => void }

/** Kinds of which there is one matter only, or which nothing is about. */
const single: readonly string[] = ['organisation', 'interpretations', 'calendar']

/** Any matter: its kind first, then the matter. */
export function MatterChoice({ id, value, onChange }: Props) {
  const say = useSay()
  const { data = [] } = useQuery(kinds)
  return (
    <div className="matter-choice">
      <Select
        {...(id ? { id } : {})}
        aria-label={say(w.kind)}
        placeholder={say(w.kind)}
        allowClear
        value={value?.kind ?? null}
        onChange={(kind: string | null) => onChange?.(kind ? { kind } : undefined)}
        options={data
          .filter(({ kind }) => !single.includes(kind))
          .map(({ kind, title }) => ({ value: kind, label: say(title) }))}
      />
      {value?.kind && (
        <Lookup
          of={`matters:${value.kind}`}
          {...(value.id ? { value: value.id } : {})}
          onChange={(chosen) =>
            onChange?.(typeof chosen === 'string' ? { kind: value.kind, id: chosen } : { kind: value.kind })
          }
        />
      )}
    </div>
  )
}
