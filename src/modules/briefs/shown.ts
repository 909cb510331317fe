import type { Surroundings } from '#kernel'
import type { Signed } from './events.ts'

/** Posts and steps as a view names them. */
export function shown({ org }: Pick<Surroundings, 'org'>) {
  const named = (id: string) => ({ id, name: org.name(id) })
  const step = ({
    on,
    by,
    text = null,
    reason = text,
  }: Signed & { readonly text?: string | null; readonly reason?: string | null }) => ({
    on,
    by: { post: named(by.post), for: by.for === null ? null : named(by.for) },
    text: reason,
  })
  return { named, step }
}
