import { post, type Acted, type Grant, type Surroundings, type Viewpoint } from '#kernel'

/** Whose act it was; `for` when acting for a post (代). */
export type Signer = { readonly post: string; readonly for: string | null }
/** On which day (ISO), by whom. */
export type Signed = { readonly on: string; readonly by: Signer }

/** 文电科 files and hands over; the director may too. */
export const keepers = (): Grant[] => [{ to: post('office-registry') }, { to: post('office-director') }]
export const keptBy = { zh: '文电科、办公室主任', en: 'The registry section, the office director' } as const

const signer = ({ post: own, for: away }: Acted): Signer => ({ post: own, for: away ?? null })
export const signed = (c: Viewpoint<any> & { readonly actor: Acted }): Signed => ({
  on: c.today.toString(),
  by: signer(c.actor),
})

export function shownIn({ org }: Pick<Surroundings, 'org'>) {
  const named = (id: string) => ({ id, name: org.name(id) })
  const by = (who: Signer) => ({ post: named(who.post), for: who.for === null ? null : named(who.for) })
  return { by, signed: <S extends Signed>(step: S) => ({ ...step, by: by(step.by) }) }
}
