import { useId, useState } from 'react'
import { importNotice, type Import } from '../api/administration.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { Button, looks } from '../parts/Button.tsx'
import { tell } from '../parts/notices.ts'
import { Panel } from '../parts/Panel.tsx'
import { useWork } from './use-work.ts'
import { w } from './words.ts'

function Moved({ outcome }: { readonly outcome: Import }) {
  const say = useSay()
  const date = useDates()
  if (!outcome.moved.length) return <p className="muted">{say(w.noMoves)}</p>
  return (
    <table className="rows">
      <caption className="aside">{say(w.moves, { number: outcome.number, n: outcome.moved.length })}</caption>
      <thead>
        <tr>
          <th>{say(w.matter)}</th>
          <th>{say(w.norm)}</th>
          <th>{say(w.from)}</th>
          <th>{say(w.to)}</th>
        </tr>
      </thead>
      <tbody>
        {outcome.moved.map((deadline) => (
          <tr key={deadline.kind + deadline.key}>
            <td>{deadline.kind}</td>
            <td>
              <Article norm={deadline.norm} name={deadline.articleName} /> <code>{deadline.norm}</code>
            </td>
            <td className="tight">{deadline.from ? date(deadline.from, 'fullMoment') : '—'}</td>
            <td className="tight">{deadline.to ? date(deadline.to, 'fullMoment') : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A notice is tried first: which deadlines would move; then imported, which the journal records. */
export function CalendarImport() {
  const say = useSay()
  const file = useId()
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Import>()
  const { mutate, isPending } = useWork(
    (mode: 'dry-run' | 'import') => importNotice(mode, text),
    (result) => {
      setOutcome(result)
      if (!result.dryRun) tell(say(w.imported, { number: result.number }))
    },
  )
  const choose = async (file: File | undefined) => {
    setOutcome(undefined)
    if (file) setText(await file.text())
  }
  return (
    <Panel title={say(w.import)}>
      <div className="stack">
        <p className="muted">{say(w.importHelp)}</p>
        <div>
          <label className={looks()} htmlFor={file}>
            {say(w.choose)}
          </label>
          <input
            id={file}
            className="aside"
            type="file"
            accept="application/json,.json"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </div>
        <label className="field">
          <span>{say(w.notice)}</span>
          <textarea
            className="input"
            rows={6}
            value={text}
            maxLength={100_000}
            spellCheck={false}
            onChange={(event) => {
              setText(event.target.value)
              setOutcome(undefined)
            }}
          />
        </label>
        <div className="item-acts">
          <Button disabled={isPending || !text.trim()} onClick={() => mutate('dry-run')}>
            {say(w.dryRun)}
          </Button>
          <Button look="primary" disabled={isPending || !outcome?.dryRun} onClick={() => mutate('import')}>
            {say(w.doImport)}
          </Button>
        </div>
        {outcome && (
          <div aria-live="polite">
            <p>
              <b>{say(w.moves, { number: outcome.number, n: outcome.moved.length })}</b>
            </p>
            <Moved outcome={outcome} />
          </div>
        )}
      </div>
    </Panel>
  )
}
