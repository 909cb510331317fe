import { Failure } from '../api/client.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from './Button.tsx'
import { w } from './words.ts'

export function Waiting() {
  const say = useSay()
  return (
    <p className="waiting" role="status">
      {say(w.loading)}
    </p>
  )
}

/** In place of what could not be loaded: why, and a way to try again. */
export function Trouble({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const say = useSay()
  const failure = error instanceof Failure ? error : undefined
  const why =
    !failure || failure.reference
      ? say(w.fault, { reference: failure?.reference ?? String(error) })
      : failure.status === 0
        ? say(w.unreached)
        : failure.status === 403 || failure.status === 404
          ? say(w.forbidden)
          : failure.message
  return (
    <div className="failure" role="alert">
      <h2>{say(w.failed)}</h2>
      <p>{why}</p>
      {again && <Button onClick={again}>{say(w.retry)}</Button>}
    </div>
  )
}
