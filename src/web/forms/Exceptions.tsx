import { Checkbox, Input } from 'antd'
import type { Refusal } from '../../http/contract/index.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { w } from './words.ts'

export type Granted = Readonly<Record<string, string>>
type Releasable = Pick<Refusal, 'norm' | 'articleName' | 'says'>
type Props = {
  readonly norms: readonly Releasable[]
  readonly granted: Granted
  readonly onChange: (granted: Granted) => void
}

/** Principles that this reader may set aside, each with a reason that stands in the journal. */
export function Exceptions({ norms, granted, onChange }: Props) {
  const say = useSay()
  const { colon } = useMarks()
  if (!norms.length) return null
  const toggle = (norm: string, on: boolean) => {
    const { [norm]: _, ...rest } = granted
    onChange(on ? { ...rest, [norm]: '' } : rest)
  }
  return (
    <fieldset className="group exceptions">
      <legend>{say(w.exceptions)}</legend>
      <p className="muted small">{say(w.exceptionsHelp)}</p>
      {norms.map(({ norm, articleName, says }) => (
        <div key={norm}>
          <Checkbox checked={norm in granted} onChange={(event) => toggle(norm, event.target.checked)}>
            {say(w.setAside)}
            {colon}
            {say(says)}
          </Checkbox>{' '}
          <Article norm={norm} name={articleName} />
          {norm in granted && (
            <Input.TextArea
              aria-label={say(w.reason)}
              placeholder={say(w.reason)}
              autoSize={{ minRows: 2 }}
              maxLength={1000}
              value={granted[norm]}
              onChange={(event) => onChange({ ...granted, [norm]: event.target.value })}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}
