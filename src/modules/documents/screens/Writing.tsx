import { useMemo, useState } from 'react'
import { upload, send } from '../../../web/api/client.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { useQuick } from '../../../web/forms/use-quick.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Button, looks } from '../../../web/parts/Button.tsx'
import { Choice } from '../../../web/parts/Choice.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { tell } from '../../../web/parts/notices.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { DocumentView } from '../contract/view.ts'
import { changes } from '../contract/words.ts'
import { empty, written, type Block } from './blocks.ts'
import { Drawing } from './Drawing.tsx'
import { sound } from './tables.ts'
import { Editor, type Taken } from './Editor.tsx'
import { w } from './words.ts'

type Props = ScreenProps & { readonly view: DocumentView }

function FromFile({ took }: { readonly took: (taken: Taken) => void }) {
  const say = useSay()
  const read = async (file: File) => {
    const form = new FormData()
    form.set('file', file)
    try {
      const { sha256 } = await upload<{ sha256: string }>('/api/files', form)
      took(await send<Taken>('/api/papers/take', { file: sha256 }))
    } catch (error) {
      tell((error as Error).message, true)
    }
  }
  return (
    <label className={looks(undefined, true)}>
      {say(w.fromFile)}
      <input
        type="file"
        accept=".docx"
        className="aside"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void read(file)
        }}
      />
    </label>
  )
}

function Recognised({ taken }: { readonly taken: Taken }) {
  const say = useSay()
  const { characters, tables, numbers } = taken.kept
  return (
    <div className="recognised small" role="status">
      <p>{say(w.taken, { characters, tables, numbers })}</p>
      {taken.lost.length > 0 && (
        <>
          <p className="muted">{say(w.lost)}</p>
          <ul>
            {taken.lost.map(({ says }, i) => (
              <li key={i}>{say(says)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** The draft and, beside it, the paper: whoever may revise writes, everybody reads it as it will be printed. */
export function Writing({ matter, open, view }: Props) {
  const say = useSay()
  const quick = useQuick(matter, open)
  const [body, setBody] = useState<readonly Block[]>()
  const [change, setChange] = useState<keyof typeof changes>('substance')
  const [taken, setTaken] = useState<Taken>()
  const mayWrite = matter.prospects.some(({ verb, mine }) => verb === 'revise' && mine)
  // While a table cannot be printed, the paper stays as it was last.
  const [shown, setShown] = useState<readonly Block[]>()
  const write = (next: readonly Block[]) => {
    setBody(next)
    if (sound(next)) setShown(next)
  }
  const paper = useMemo(() => {
    const kept = shown && written(shown)
    return kept?.length ? { ...view.paper, body: kept } : view.paper
  }, [shown, view.paper])
  const took = (found: Taken) => {
    setTaken(found)
    if (!body) write(found.blocks)
  }
  const done = () => {
    setBody(undefined)
    setShown(undefined)
    setTaken(undefined)
  }
  const save = async () => {
    if (body && (await quick('revise', { body: written(body), change }))) done()
  }
  const to = `/api/matters/document/${encodeURIComponent(matter.id)}`
  return (
    <Panel
      title={say(body ? w.text : w.paper)}
      extra={
        <span className="acts">
          {mayWrite && !body && (
            <>
              <FromFile took={took} />
              <Button small look="primary" onClick={() => write(view.body.length ? view.body : [empty])}>
                {say(w.write)}
              </Button>
            </>
          )}
          {(['pdf', 'docx', 'ofd'] as const).map((format) => (
            <a
              key={format}
              className={looks(undefined, true)}
              href={`${to}/paper?format=${format}`}
              aria-label={`${say(w.download)} ${format.toUpperCase()}`}
              download
            >
              {format.toUpperCase()}
            </a>
          ))}
          <a className={looks(undefined, true)} href={`${to}/sheet`} download>
            <Icon name="print" />
            {say(w.sheet)}
          </a>
        </span>
      }
    >
      <div className={body ? 'writing' : undefined}>
        {body && (
          <div>
            <Editor body={body} change={write} took={setTaken} />
            {taken && <Recognised taken={taken} />}
            <div className="acts">
              <Choice
                label={say(w.change)}
                value={change}
                onChange={setChange}
                options={(Object.keys(changes) as (keyof typeof changes)[]).map((value) => ({
                  value,
                  label: say(changes[value]),
                }))}
              />
              <Button look="primary" disabled={!sound(body)} onClick={() => void save()}>
                {say(w.save)}
              </Button>
              <Button onClick={done}>{say(w.cancel)}</Button>
            </div>
            {!sound(body) && <p className="muted small">{say(w.unsound)}</p>}
          </div>
        )}
        <Drawing paper={paper} />
      </div>
    </Panel>
  )
}
