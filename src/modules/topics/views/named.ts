import type { Surroundings } from '#kernel'
import type { Signer } from '../events.ts'

export const namedShown = (id: string, { org }: Pick<Surroundings, 'org'>) => ({ id, name: org.name(id) })
export const signerShown = (by: Signer, c: Pick<Surroundings, 'org'>) => ({
  post: namedShown(by.post, c),
  for: by.for === null ? null : namedShown(by.for, c),
})
