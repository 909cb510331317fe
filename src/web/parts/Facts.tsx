import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import { words } from '../i18n/words.ts'

const w = words({ facts: { zh: '事实', en: 'Facts' }, yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } })

/** The facts on which a verdict rests, by name, folded away. */
export function Facts({ facts }: { readonly facts: Readonly<Record<string, unknown>> }) {
  const say = useSay()
  const { comma } = useMarks()
  const entries = Object.entries(facts).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  if (!entries.length) return null
  const shown = (value: unknown): string =>
    typeof value === 'boolean'
      ? say(value ? w.yes : w.no)
      : Array.isArray(value)
        ? value.map(shown).join(comma)
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value)
  return (
    <details className="fact-fold">
      <summary>{say(w.facts)}</summary>
      <dl className="facts">
        {entries.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{shown(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
