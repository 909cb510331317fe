import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Matter } from '../../http/contract/index.ts'
import { give, newKey } from '../api/command.ts'
import { session } from '../api/matters.ts'
import { drafts, placeOf } from '../forms/drafts/drafts.ts'
import { settled } from '../i18n/punctuation.ts'
import { useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import { tell } from '../parts/notices.ts'
import { Panel } from '../parts/Panel.tsx'
import { When } from '../parts/When.tsx'
import { bare } from './actions.ts'
import { Who } from './Who.tsx'
import { w } from './words.ts'

/** Remarks by anyone who may read the matter; they change nothing in it. */
export function Comments({ matter }: { readonly matter: Matter }) {
  const say = useSay()
  const client = useQueryClient()
  const { data: reader } = useQuery(session)
  const person = reader?.person ?? ''
  const place = placeOf(matter.kind, matter.id, 'comment')
  const [text, setText] = useState(() => String(drafts.of(person, place)?.['text'] ?? ''))
  const typed = (next: string) => {
    setText(next)
    if (next) drafts.keep(person, place, { text: next })
    else drafts.drop(person, place)
  }
  const may = bare(matter.prospects, 'comment')
  const { mutate, isPending } = useMutation({
    mutationFn: () => give({ kind: matter.kind, id: matter.id, verb: 'comment', input: { text } }, newKey()),
    onSuccess: () => {
      typed('')
      tell(say(w.commented))
      void client.invalidateQueries({ queryKey: ['matter', matter.kind, matter.id] })
    },
    onError: (error) => tell(error.message, true),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) mutate()
  }
  if (!may && !matter.comments.length) return null
  return (
    <Panel title={say(w.comments)} className={matter.comments.length ? '' : 'no-print'}>
      <ul className="comments">
        {matter.comments.map((comment) => (
          <li key={comment.at + comment.actor.person}>
            <p className="small">
              <Who actor={comment.actor} />{' '}
              <span className="muted">
                <When at={comment.at} />
              </span>
            </p>
            <p className="written">{settled(comment.text)}</p>
          </li>
        ))}
      </ul>
      {may && (
        <form className="comment no-print" onSubmit={submit}>
          <textarea
            className="input"
            aria-label={say(w.comment)}
            placeholder={say(w.comment)}
            maxLength={2000}
            value={text}
            onChange={(event) => typed(event.target.value)}
          />
          <Button type="submit" small disabled={isPending || !text.trim()}>
            {say(w.sendComment)}
          </Button>
        </form>
      )}
    </Panel>
  )
}
