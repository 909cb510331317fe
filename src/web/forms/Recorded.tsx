import { Radio } from 'antd'
import type { Recorded as Value } from '../api/command.ts'
import type { Prospect } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'
import { w } from './words.ts'

type Props = { readonly leaders: Prospect['records']; readonly value: Value; readonly onChange: (value: Value) => void }

/** A leader's word put on record by the office: whose it is and how it came; both names stand in the journal. */
export function Recorded({ leaders, value, onChange }: Props) {
  const say = useSay()
  const ways = [
    { value: 'oral', label: say(w.oral) },
    { value: 'telephone', label: say(w.telephone) },
    { value: 'paper', label: say(w.paper) },
  ] as const
  return (
    <fieldset className="group">
      <legend>{say(w.recorded)}</legend>
      <p className="muted small">{say(w.recordedHelp)}</p>
      <Radio.Group
        aria-label={say(w.whose)}
        value={value.post}
        onChange={(event) => onChange({ ...value, post: event.target.value as string })}
        options={leaders.map(({ id, name }) => ({ value: id, label: say(name) }))}
      />
      <Radio.Group
        aria-label={say(w.how)}
        value={value.how}
        onChange={(event) => onChange({ ...value, how: event.target.value as Value['how'] })}
        options={[...ways]}
      />
    </fieldset>
  )
}
