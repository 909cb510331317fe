import { useQuery } from '@tanstack/react-query'
import { Select, type SelectProps } from 'antd'
import { useDeferredValue, useState } from 'react'
import { choices } from '../api/matters.ts'
import { useSay } from '../i18n/use-say.ts'
import type { Say } from '../i18n/words.ts'
import { groups, w } from './words.ts'

type Props = {
  readonly of: string
  readonly several?: boolean
  readonly id?: string
  readonly value?: string | string[]
  readonly onChange?: (value: string | string[] | undefined) => void
  readonly hint?: string | undefined
}

type Option = { readonly value: string; readonly label: string; readonly note: string; readonly group: string }

/** Units by their kind, posts by their unit or rank. */
function groupsOf(options: readonly Option[], say: Say) {
  const named = (group: string): string => {
    const word = groups[group as keyof typeof groups]
    return word ? say(word) : (options.find((option) => option.group === group)?.note ?? group)
  }
  return [...Map.groupBy(options, ({ group }) => group)].map(([group, inside]) => ({
    label: named(group),
    title: group,
    options: inside,
  }))
}

/** Units and posts are few and filtered here; matters are searched on the server. */
export function Lookup({ of, several, id, value, onChange, hint }: Props) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const remote = of.startsWith('matters:')
  const { data = [], isFetching } = useQuery(choices(of, useDeferredValue(remote ? typed : '')))
  const options = data.map((choice) => ({
    value: choice.value,
    label: say(choice.label),
    note: choice.note ? say(choice.note) : '',
    group: choice.group ?? '',
  }))
  const grouped: SelectProps<string | string[] | null, Option>['options'] = ['units', 'bodies', 'posts'].includes(of)
    ? (groupsOf(options, say) as never)
    : options
  return (
    <Select
      {...(id ? { id } : {})}
      {...(several ? { mode: 'multiple' as const } : { allowClear: true })}
      value={value ?? (several ? [] : null)}
      onChange={(next: string | string[] | null) => onChange?.(next ?? undefined)}
      options={grouped}
      loading={isFetching}
      showSearch={{
        onSearch: setTyped,
        filterOption: remote
          ? false
          : (text, option) =>
              `${option?.label ?? ''} ${option?.value ?? ''}`.toLowerCase().includes(text.toLowerCase()),
      }}
      placeholder={hint ?? say(w.search)}
      notFoundContent={say(w.nothingFound)}
      optionRender={({ data: option }) => (
        <>
          {option.label} {option.note && <span className="muted small">{option.note}</span>}
        </>
      )}
      maxTagTextLength={16}
    />
  )
}
