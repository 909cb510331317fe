import type { Matter } from '../../http/contract/index.ts'
import { settled } from '../i18n/punctuation.ts'
import { useSay } from '../i18n/use-say.ts'
import { Panel } from '../parts/Panel.tsx'
import { w } from './words.ts'

type Value = unknown

function Shown({ value }: { readonly value: Value }) {
  const say = useSay()
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'boolean') return value ? '✓' : '–'
  if (typeof value !== 'object') return settled(String(value))
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((entry, i) => (
          <li key={i}>
            <Shown value={entry} />
          </li>
        ))}
      </ul>
    )
  if ('zh' in value && 'en' in value) return say(value as { zh: string; en: string })
  if ('name' in value && 'id' in value) return <Shown value={value.name} />
  return <Pairs of={value} />
}

const Pairs = ({ of }: { readonly of: object }) => (
  <dl className="facts folds">
    {Object.entries(of).map(([name, value]) => (
      <div key={name} style={{ display: 'contents' }}>
        <dt>{name}</dt>
        <dd>
          <Shown value={value as Value} />
        </dd>
      </div>
    ))}
  </dl>
)

/** For a kind that has no screen of its own: everything that its view says, as it stands. */
export function PlainView({ matter }: { readonly matter: Matter }) {
  const say = useSay()
  const view = matter.view && typeof matter.view === 'object' ? matter.view : matter.facets
  return <Panel title={say(w.content)} children={<Pairs of={view} />} />
}
