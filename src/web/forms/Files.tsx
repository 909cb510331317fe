import { useId, useRef, useState, type DragEvent } from 'react'
import { Failure, upload } from '../api/client.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { Icon } from '../parts/Icon.tsx'
import { w } from './words.ts'

type Attached = { readonly sha256: string; readonly name: string }
type Uploaded = Attached & { readonly read: 'text' | keyof typeof unread }
/** What nobody could look into is said to whoever answers for it. */
const unread = { none: w.unreadable, failed: w.unread, waiting: w.beingRead } as const

type Props = {
  readonly id?: string
  readonly value?: readonly Attached[]
  readonly onChange?: (value: readonly Attached[]) => void
}

/** Files go up at once and are named by the hash that the server finds in them; the command then carries hash and name. */
export function Files({ id, value = [], onChange }: Props) {
  const say = useSay()
  const own = useId()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState<string>()
  const [troubles, setTroubles] = useState<readonly string[]>([])
  const [notes, setNotes] = useState<readonly string[]>([])
  const take = async (list: FileList | null) => {
    const added: Attached[] = []
    const failed: string[] = []
    const told: string[] = []
    for (const file of list ?? []) {
      setBusy(file.name)
      const form = new FormData()
      form.set('file', file)
      try {
        const { sha256, name, read } = await upload<Uploaded>('/api/files', form)
        added.push({ sha256, name })
        if (read !== 'text') told.push(say(unread[read], { name }))
      } catch (error) {
        const why =
          error instanceof Failure && error.refusals.length
            ? error.refusals.map(({ says, wayOut }) => `${say(says)}。${say(wayOut)}`).join('；')
            : (error as Error).message
        failed.push(say(w.notUploaded, { name: file.name, why }))
      }
    }
    setBusy(undefined)
    setTroubles(failed)
    setNotes(told)
    if (added.length)
      onChange?.([...value, ...added.filter(({ sha256 }) => !value.some((had) => had.sha256 === sha256))])
    if (input.current) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void take(event.dataTransfer.files)
  }
  return (
    <div className="uploads" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <ul>
        {value.map((file) => (
          <li key={file.sha256}>
            <Icon name="file" />
            <span>{file.name}</span>
            <code title={file.sha256}>{file.sha256.slice(0, 8)}</code>
            <Button
              look="plain"
              small
              aria-label={say(w.removeFile, { name: file.name })}
              onClick={() => onChange?.(value.filter(({ sha256 }) => sha256 !== file.sha256))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <label className="button" htmlFor={id ?? own}>
        <Icon name="add" />
        {say(w.addFile)}
      </label>
      <input
        ref={input}
        id={id ?? own}
        className="aside"
        type="file"
        multiple
        onChange={(event) => void take(event.target.files)}
      />
      <span className="muted small">{busy ? say(w.uploading, { name: busy }) : say(w.drop)}</span>
      {notes.map((text) => (
        <p key={text} role="status" className="muted small">
          {text}
        </p>
      ))}
      {troubles.map((text) => (
        <p key={text} role="alert" className="bad">
          {text}
        </p>
      ))}
    </div>
  )
}
